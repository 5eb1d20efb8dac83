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
    'ads/*': { basis: 'opt_out', provision: 'PIPEDA sch. 1, 4.3' },
    'sharing/*': { basis: 'opt_out', provision: 'PIPEDA sch. 1, 4.3' },
    '*/email': { basis: 'soft_opt_in', months: 24, provision: 'CASL s. 10: existing business, 24 months' },
    '*/sms': { basis: 'soft_opt_in', months: 24, provision: 'CASL s. 10' },
    '*/push': { basis: 'opt_in', provision: 'CASL s. 6' },
    '*/onsite': { basis: 'opt_out', provision: 'PIPEDA sch. 1, 4.3' },
    '*/ads': { basis: 'opt_out', provision: 'PIPEDA sch. 1, 4.3' },
    '*/phone': { basis: 'opt_in', provision: 'CRTC Unsolicited Telecommunications Rules' },
    '*/post': { basis: 'opt_out', provision: 'PIPEDA sch. 1, 4.3' },
    '*': { basis: 'opt_in' },
  },
  minor_age: { '*': 13 },
  gpc: false,
  provisions: {
    minor_age: 'OPC guidelines for meaningful consent',
    notice: 'PIPEDA sch. 1, 4.2, 4.8',
    purpose: 'PIPEDA sch. 1, 4.2, 4.5',
    minimisation: 'PIPEDA sch. 1, 4.4',
    accuracy: 'PIPEDA sch. 1, 4.6',
    retention: 'PIPEDA sch. 1, 4.5',
    transfer: 'PIPEDA sch. 1, 4.1.3',
    breach: 'PIPEDA s. 10.1',
  },
  categories: {},
};
