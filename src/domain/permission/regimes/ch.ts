/**
 * Switzerland (FADP, UCA). Sources: FADP; UCA Art. 3(1)(o).
 * Existing customers may be contacted for 24 months after a purchase where the law names no period.
 */
import type { Regime } from '../policy.ts';

export const CH: Regime = {
  id: 'ch',
  name: 'Switzerland (FADP, UCA)',
  strictness: 80,
  countries: ['CH'],
  defaults: {
    'health_offers/*': { basis: 'opt_in', provision: 'FADP Art. 5(c)' },
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
    health: [{ treatment: 'opt_in', provision: 'FADP Art. 5(c)' }],
    reproductive: [{ treatment: 'opt_in', provision: 'FADP Art. 5(c)' }],
    sex_life: [{ treatment: 'opt_in', provision: 'FADP Art. 5(c)' }],
    race_ethnicity: [{ treatment: 'opt_in', provision: 'FADP Art. 5(c)' }],
    religion: [{ treatment: 'opt_in', provision: 'FADP Art. 5(c)' }],
    politics: [{ treatment: 'opt_in', provision: 'FADP Art. 5(c)' }],
    trade_union: [{ treatment: 'opt_in', provision: 'FADP Art. 5(c)' }],
    genetic: [{ treatment: 'opt_in', provision: 'FADP Art. 5(c)' }],
    biometric: [{ treatment: 'opt_in', provision: 'FADP Art. 5(c)' }],
    criminal: [{ treatment: 'opt_in', provision: 'FADP Art. 5(c)' }],
  },
};
