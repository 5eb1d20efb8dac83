/**
 * Japan (APPI, e-mail act). Sources: APPI.
 * Existing customers may be contacted for 24 months after a purchase where the law names no period.
 */
import type { Regime } from '../policy.ts';

export const JP: Regime = {
  id: 'jp',
  name: 'Japan (APPI, e-mail act)',
  strictness: 55,
  countries: ['JP'],
  defaults: {
    'ads/*': { basis: 'opt_out', provision: 'state law' },
    'sharing/*': { basis: 'opt_out', provision: 'state law' },
    '*/email': { basis: 'opt_in', provision: 'Act on Regulation of Specified E-mail Art. 3' },
    '*/sms': { basis: 'opt_in', provision: 'same' },
    '*/push': { basis: 'opt_out', provision: 'device permission' },
    '*/onsite': { basis: 'opt_out', provision: 'state law' },
    '*/ads': { basis: 'opt_out', provision: 'state law' },
    '*/phone': { basis: 'opt_in', provision: 'TCPA: automated calls; Do Not Call' },
    '*/post': { basis: 'opt_out', provision: 'state law' },
    '*': { basis: 'opt_in' },
  },
  minor_age: { '*': 15 },
  gpc: false,
  categories: {},
};
