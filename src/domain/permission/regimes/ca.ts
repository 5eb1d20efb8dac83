/**
 * Canada (PIPEDA, CASL). Sources: CASL; PIPEDA.
 * Existing customers may be contacted for 24 months after a purchase where the law names no period.
 */
import type { Regime } from '../policy.ts';

export const CA: Regime = {
  id: 'ca',
  name: 'Canada (PIPEDA, CASL)',
  strictness: 60,
  countries: ['CA'],
  defaults: {
    'ads/*': { basis: 'opt_out', provision: 'PIPEDA' },
    'sharing/*': { basis: 'opt_out', provision: 'PIPEDA' },
    '*/email': { basis: 'soft_opt_in', months: 24, provision: 'CASL s. 10: existing business, 24 months' },
    '*/sms': { basis: 'soft_opt_in', months: 24, provision: 'CASL s. 10' },
    '*/push': { basis: 'opt_in', provision: 'ePrivacy Art. 5(3)' },
    '*/onsite': { basis: 'opt_out', provision: 'PIPEDA' },
    '*/ads': { basis: 'opt_out', provision: 'PIPEDA' },
    '*/phone': { basis: 'opt_in', provision: 'ePrivacy Art. 13(3), national law differs' },
    '*/post': { basis: 'opt_out', provision: 'GDPR Art. 6(1)(f), 21(2)' },
    '*': { basis: 'opt_in' },
  },
  minor_age: { '*': 13 },
  gpc: false,
  categories: {},
};
