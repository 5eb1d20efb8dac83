/**
 * EU and EEA (GDPR, ePrivacy). Sources: GDPR; ePrivacy Directive 2002/58; DSA.
 * The age of consent is 13 to 16 by country: AT 14, BE 13, DE 16, DK 15, ES 14, FR 15, IE 16, IT 14, NL 16, PL 16, PT 13, SE 13; the shipped regime holds the oldest for all.
 * Existing customers may be contacted for 24 months after a purchase where the law names no period.
 */
import type { Regime } from '../policy.ts';

export const EU: Regime = {
  id: 'eu',
  name: 'EU and EEA (GDPR, ePrivacy)',
  strictness: 90,
  countries: [
    'AT',
    'BE',
    'BG',
    'HR',
    'CY',
    'CZ',
    'DK',
    'EE',
    'FI',
    'FR',
    'DE',
    'GR',
    'HU',
    'IE',
    'IT',
    'LV',
    'LT',
    'LU',
    'MT',
    'NL',
    'PL',
    'PT',
    'RO',
    'SK',
    'SI',
    'ES',
    'SE',
    'IS',
    'LI',
    'NO',
  ],
  defaults: {
    'health_offers/*': { basis: 'opt_in', provision: 'GDPR Art. 9(1)' },
    'location_offers/*': { basis: 'opt_in', provision: 'ePrivacy Art. 5(3), 9' },
    'ads/*': { basis: 'opt_in', provision: 'GDPR Art. 6(1)(a); ePrivacy Art. 5(3)' },
    'sharing/*': { basis: 'opt_in', provision: 'GDPR Art. 6(1)(a); ePrivacy Art. 5(3)' },
    '*/email': { basis: 'soft_opt_in', months: 24, provision: 'ePrivacy Art. 13(1), (2)' },
    '*/sms': { basis: 'soft_opt_in', months: 24, provision: 'ePrivacy Art. 13(1), (2)' },
    '*/push': { basis: 'opt_in', provision: 'ePrivacy Art. 5(3)' },
    '*/onsite': { basis: 'opt_in', provision: 'ePrivacy Art. 5(3)' },
    '*/ads': { basis: 'opt_in', provision: 'GDPR Art. 6(1)(a); ePrivacy Art. 5(3)' },
    '*/phone': { basis: 'opt_in', provision: 'ePrivacy Art. 13(3), national law differs' },
    '*/post': { basis: 'opt_out', provision: 'GDPR Art. 6(1)(f), 21(2)' },
    '*': { basis: 'opt_in' },
  },
  minor_age: { '*': 16 },
  gpc: false,
  categories: {
    health: [
      { treatment: 'opt_in', provision: 'GDPR Art. 9(1)' },
      { treatment: 'prohibited_for_profiling_ads', provision: 'DSA Art. 26(3)' },
    ],
    reproductive: [
      { treatment: 'opt_in', provision: 'GDPR Art. 9(1)' },
      { treatment: 'prohibited_for_profiling_ads', provision: 'DSA Art. 26(3)' },
    ],
    sex_life: [
      { treatment: 'opt_in', provision: 'GDPR Art. 9(1)' },
      { treatment: 'prohibited_for_profiling_ads', provision: 'DSA Art. 26(3)' },
    ],
    race_ethnicity: [
      { treatment: 'opt_in', provision: 'GDPR Art. 9(1)' },
      { treatment: 'prohibited_for_profiling_ads', provision: 'DSA Art. 26(3)' },
    ],
    religion: [
      { treatment: 'opt_in', provision: 'GDPR Art. 9(1)' },
      { treatment: 'prohibited_for_profiling_ads', provision: 'DSA Art. 26(3)' },
    ],
    politics: [
      { treatment: 'opt_in', provision: 'GDPR Art. 9(1)' },
      { treatment: 'prohibited_for_profiling_ads', provision: 'DSA Art. 26(3)' },
    ],
    trade_union: [
      { treatment: 'opt_in', provision: 'GDPR Art. 9(1)' },
      { treatment: 'prohibited_for_profiling_ads', provision: 'DSA Art. 26(3)' },
    ],
    genetic: [
      { treatment: 'opt_in', provision: 'GDPR Art. 9(1)' },
      { treatment: 'prohibited_for_profiling_ads', provision: 'DSA Art. 26(3)' },
    ],
    biometric: [
      { treatment: 'opt_in', provision: 'GDPR Art. 9(1)' },
      { treatment: 'prohibited_for_profiling_ads', provision: 'DSA Art. 26(3)' },
    ],
    criminal: [{ treatment: 'prohibited', provision: 'GDPR Art. 10' }],
    children: [{ treatment: 'prohibited_for_profiling_ads', provision: 'GDPR Art. 8; DSA Art. 28(2)' }],
    precise_location: [{ treatment: 'opt_in', provision: 'ePrivacy Art. 5(3), 9' }],
    financial: [{ treatment: 'review', provision: 'GDPR Art. 22, 35 (profiling of economic situation)' }],
    account_credentials: [{ treatment: 'prohibited', provision: 'GDPR Art. 32' }],
    government_id: [{ treatment: 'prohibited', provision: 'GDPR Art. 87' }],
    communications: [{ treatment: 'opt_in', provision: 'ePrivacy Art. 5(1)' }],
    vulnerability: [{ treatment: 'review', provision: 'UCPD Art. 5(3)' }],
    family: [{ treatment: 'review', provision: 'GDPR Art. 9 when it shows orientation (CJEU C-184/20)' }],
    protected: [{ treatment: 'review', provision: 'Charter Art. 21, Directive 2004/113' }],
  },
};
