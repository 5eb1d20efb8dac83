/**
 * California (CCPA/CPRA). Sources: Cal. Civ. Code 1798.100 ff..
 * Existing customers may be contacted for 24 months after a purchase where the law names no period.
 */
import type { Regime } from '../policy.ts';

export const US_CA: Regime = {
  id: 'us-ca',
  name: 'California (CCPA/CPRA)',
  strictness: 46,
  countries: ['US-CA'],
  defaults: {
    'ads/*': { basis: 'opt_out', provision: 'Cal. Civ. Code 1798.120, 1798.135' },
    'sharing/*': { basis: 'opt_out', provision: 'Cal. Civ. Code 1798.120, 1798.135' },
    '*/email': { basis: 'opt_out', provision: 'CAN-SPAM 15 U.S.C. 7704' },
    '*/sms': { basis: 'opt_in', provision: 'TCPA 47 U.S.C. 227' },
    '*/push': { basis: 'opt_out', provision: 'device permission' },
    '*/onsite': { basis: 'opt_out', provision: 'Cal. Civ. Code 1798.120, 1798.135' },
    '*/ads': { basis: 'opt_out', provision: 'Cal. Civ. Code 1798.120, 1798.135' },
    '*/phone': { basis: 'opt_in', provision: 'TCPA: automated calls; Do Not Call' },
    '*/post': { basis: 'opt_out', provision: 'FTC Act s. 5, 15 U.S.C. 45: no consent asked for post' },
    '*': { basis: 'opt_out' },
  },
  minor_age: { ads: 16, sharing: 16, '*': 13 },
  gpc: true,
  provisions: {
    minor_age: 'Cal. Civ. Code 1798.120(c)',
    gpc: 'Cal. Code Regs. tit. 11, 7025',
    notice: 'Cal. Civ. Code 1798.100(a)',
    purpose: 'Cal. Civ. Code 1798.100(c)',
    minimisation: 'Cal. Civ. Code 1798.100(c)',
    retention: 'Cal. Civ. Code 1798.100(a)(3)',
    automated_decision: 'Cal. Code Regs. tit. 11, 7200 ff.',
    breach: 'Cal. Civ. Code 1798.82, 1798.150',
  },
  categories: {
    health: [{ treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' }],
    reproductive: [{ treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' }],
    sex_life: [{ treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' }],
    race_ethnicity: [{ treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' }],
    religion: [{ treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' }],
    trade_union: [{ treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' }],
    genetic: [{ treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' }],
    biometric: [{ treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' }],
    immigration: [{ treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' }],
    children: [{ treatment: 'opt_in', provision: 'Cal. Civ. Code 1798.120(c)' }],
    precise_location: [{ treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' }],
    financial: [{ treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' }],
    account_credentials: [{ treatment: 'prohibited', provision: 'Cal. Civ. Code 1798.140(ae)' }],
    government_id: [{ treatment: 'prohibited', provision: 'Cal. Civ. Code 1798.140(ae)' }],
    communications: [{ treatment: 'limit', provision: 'Cal. Civ. Code 1798.140(ae)' }],
  },
};
