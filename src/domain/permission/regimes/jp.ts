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
    'ads/*': { basis: 'opt_out', provision: 'APPI Art. 27(2), 31' },
    'sharing/*': { basis: 'opt_out', provision: 'APPI Art. 27(2), 31' },
    '*/email': { basis: 'opt_in', provision: 'Act on Regulation of Specified E-mail Art. 3' },
    '*/sms': { basis: 'opt_in', provision: 'Act on Regulation of Specified E-mail Art. 3' },
    '*/push': { basis: 'opt_out', provision: 'device permission' },
    '*/onsite': { basis: 'opt_out', provision: 'Telecommunications Business Act Art. 27-12' },
    '*/ads': { basis: 'opt_out', provision: 'APPI Art. 27(2), 31' },
    '*/phone': { basis: 'opt_in', provision: 'Act on Specified Commercial Transactions Art. 17' },
    '*/post': { basis: 'opt_out', provision: 'APPI Art. 35(5)' },
    '*': { basis: 'opt_in' },
  },
  minor_age: { '*': 15 },
  gpc: false,
  provisions: {
    minor_age: 'PPC guidelines on the APPI',
    notice: 'APPI Art. 21',
    purpose: 'APPI Art. 17, 18',
    accuracy: 'APPI Art. 22',
    retention: 'APPI Art. 22',
    transfer: 'APPI Art. 28',
    breach: 'APPI Art. 26',
  },
  categories: {},
};
