/**
 * Unknown residence: the strictest of all.
 * Existing customers may be contacted for 24 months after a purchase where the law names no period.
 */
import type { Regime } from '../policy.ts';

export const UNKNOWN: Regime = {
  id: 'unknown',
  name: 'Unknown residence: the strictest of all',
  strictness: 100,
  countries: [],
  defaults: {
    'health_offers/*': { basis: 'opt_in', provision: 'GDPR Art. 9(1)' },
    'location_offers/*': { basis: 'opt_in', provision: 'ePrivacy Art. 5(3), 9' },
    'ads/*': { basis: 'opt_in', provision: 'strictest' },
    'sharing/*': { basis: 'opt_in', provision: 'strictest' },
    '*/email': { basis: 'opt_in', provision: 'strictest' },
    '*/sms': { basis: 'opt_in', provision: 'strictest' },
    '*/push': { basis: 'opt_in', provision: 'strictest' },
    '*/onsite': { basis: 'opt_in', provision: 'strictest' },
    '*/ads': { basis: 'opt_in', provision: 'strictest' },
    '*/phone': { basis: 'opt_in', provision: 'strictest' },
    '*/post': { basis: 'opt_in', provision: 'strictest' },
    '*': { basis: 'opt_in' },
  },
  minor_age: { '*': 18 },
  // A signal that only some laws honour is honoured where it isn't known which law holds.
  gpc: true,
  provisions: {
    minor_age: 'LGPD Art. 14; DPDP Act s. 9',
    gpc: 'Cal. Code Regs. tit. 11, 7025',
    notice: 'GDPR Art. 13, 14',
    purpose: 'GDPR Art. 5(1)(b), 6(4)',
    minimisation: 'GDPR Art. 5(1)(c)',
    accuracy: 'GDPR Art. 5(1)(d)',
    retention: 'GDPR Art. 5(1)(e)',
    transfer: 'GDPR Art. 44 to 49',
    automated_decision: 'GDPR Art. 22',
    breach: 'GDPR Art. 33, 34',
  },
  categories: {
    health: [
      { treatment: 'opt_in', provision: 'GDPR Art. 9(1)' },
      { treatment: 'prohibited_for_profiling_ads', provision: 'DSA Art. 26(3)' },
      { treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' },
    ],
    reproductive: [
      { treatment: 'opt_in', provision: 'GDPR Art. 9(1)' },
      { treatment: 'prohibited_for_profiling_ads', provision: 'DSA Art. 26(3)' },
      { treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' },
    ],
    sex_life: [
      { treatment: 'opt_in', provision: 'GDPR Art. 9(1)' },
      { treatment: 'prohibited_for_profiling_ads', provision: 'DSA Art. 26(3)' },
      { treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' },
    ],
    gender_identity: [{ treatment: 'opt_in', provision: 'Conn. Gen. Stat. 42-515' }],
    race_ethnicity: [
      { treatment: 'opt_in', provision: 'GDPR Art. 9(1)' },
      { treatment: 'prohibited_for_profiling_ads', provision: 'DSA Art. 26(3)' },
      { treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' },
    ],
    religion: [
      { treatment: 'opt_in', provision: 'GDPR Art. 9(1)' },
      { treatment: 'prohibited_for_profiling_ads', provision: 'DSA Art. 26(3)' },
      { treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' },
    ],
    politics: [
      { treatment: 'opt_in', provision: 'GDPR Art. 9(1)' },
      { treatment: 'prohibited_for_profiling_ads', provision: 'DSA Art. 26(3)' },
    ],
    trade_union: [
      { treatment: 'opt_in', provision: 'GDPR Art. 9(1)' },
      { treatment: 'prohibited_for_profiling_ads', provision: 'DSA Art. 26(3)' },
      { treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' },
    ],
    genetic: [
      { treatment: 'opt_in', provision: 'GDPR Art. 9(1)' },
      { treatment: 'prohibited_for_profiling_ads', provision: 'DSA Art. 26(3)' },
      { treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' },
    ],
    biometric: [
      { treatment: 'opt_in', provision: 'GDPR Art. 9(1)' },
      { treatment: 'prohibited_for_profiling_ads', provision: 'DSA Art. 26(3)' },
      { treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' },
    ],
    criminal: [
      { treatment: 'prohibited', provision: 'GDPR Art. 10' },
      { treatment: 'opt_in', provision: 'FADP Art. 5(c)' },
    ],
    immigration: [
      { treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' },
      { treatment: 'opt_in', provision: 'Va. Code 59.1-575' },
    ],
    children: [
      { treatment: 'prohibited_for_profiling_ads', provision: 'GDPR Art. 8; DSA Art. 28(2)' },
      { treatment: 'opt_in', provision: 'UK GDPR Art. 8' },
    ],
    precise_location: [
      { treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' },
      { treatment: 'opt_in', provision: 'Va. Code 59.1-575' },
    ],
    financial: [
      { treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' },
      { treatment: 'opt_out', provision: 'GLBA 15 U.S.C. 6802' },
      { treatment: 'review', provision: 'GDPR Art. 22, 35 (profiling of economic situation)' },
    ],
    account_credentials: [{ treatment: 'prohibited', provision: 'Cal. Civ. Code 1798.140(ae)' }],
    government_id: [{ treatment: 'prohibited', provision: 'Cal. Civ. Code 1798.140(ae)' }],
    communications: [
      { treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' },
      { treatment: 'opt_in', provision: 'ePrivacy Art. 5(1)' },
    ],
    vulnerability: [{ treatment: 'review', provision: 'UCPD Art. 5(3)' }],
    family: [{ treatment: 'review', provision: 'GDPR Art. 9 when it shows orientation (CJEU C-184/20)' }],
    protected: [{ treatment: 'review', provision: 'Charter Art. 21, Directive 2004/113' }],
  },
};
