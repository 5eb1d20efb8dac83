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
    'ads/*': { basis: 'opt_in', provision: 'FADP Art. 31; TCA Art. 45c' },
    'sharing/*': { basis: 'opt_in', provision: 'FADP Art. 31; TCA Art. 45c' },
    '*/email': { basis: 'soft_opt_in', months: 24, provision: 'UCA Art. 3(1)(o)' },
    '*/sms': { basis: 'soft_opt_in', months: 24, provision: 'UCA Art. 3(1)(o)' },
    '*/push': { basis: 'opt_in', provision: 'TCA Art. 45c' },
    '*/onsite': { basis: 'opt_in', provision: 'TCA Art. 45c' },
    '*/ads': { basis: 'opt_in', provision: 'FADP Art. 31; TCA Art. 45c' },
    '*/phone': { basis: 'opt_in', provision: 'UCA Art. 3(1)(u)' },
    '*/post': { basis: 'opt_out', provision: 'FADP Art. 30(2)(b)' },
    '*': { basis: 'opt_in' },
  },
  minor_age: { '*': 16 },
  gpc: false,
  provisions: {
    minor_age: 'Civil Code Art. 16, 19c',
    notice: 'FADP Art. 19',
    purpose: 'FADP Art. 6(3)',
    minimisation: 'FADP Art. 6(2)',
    accuracy: 'FADP Art. 6(5)',
    retention: 'FADP Art. 6(4)',
    transfer: 'FADP Art. 16',
    automated_decision: 'FADP Art. 21',
    breach: 'FADP Art. 24',
  },
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
