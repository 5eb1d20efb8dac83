/**
 * India (DPDP Act). Sources: DPDP Act 2023.
 * Existing customers may be contacted for 24 months after a purchase where the law names no period.
 */
import type { Regime } from '../policy.ts';

export const IN: Regime = {
  id: 'in',
  name: 'India (DPDP Act)',
  strictness: 72,
  countries: ['IN'],
  defaults: {
    'ads/*': { basis: 'opt_in', provision: 'DPDP Act s. 6' },
    'sharing/*': { basis: 'opt_in', provision: 'DPDP Act s. 6' },
    '*/email': { basis: 'opt_in', provision: 'DPDP Act s. 6' },
    '*/sms': { basis: 'opt_in', provision: 'DPDP Act s. 6' },
    '*/push': { basis: 'opt_in', provision: 'DPDP Act s. 6' },
    '*/onsite': { basis: 'opt_in', provision: 'DPDP Act s. 6' },
    '*/ads': { basis: 'opt_in', provision: 'DPDP Act s. 6' },
    '*/phone': { basis: 'opt_in', provision: 'DPDP Act s. 6' },
    '*/post': { basis: 'opt_in', provision: 'DPDP Act s. 6' },
    '*': { basis: 'opt_in' },
  },
  minor_age: { '*': 18 },
  gpc: false,
  provisions: {
    minor_age: 'DPDP Act s. 9',
    notice: 'DPDP Act s. 5',
    purpose: 'DPDP Act s. 4, 6(1)',
    minimisation: 'DPDP Act s. 6(1)',
    accuracy: 'DPDP Act s. 8(3)',
    retention: 'DPDP Act s. 8(7)',
    transfer: 'DPDP Act s. 16',
    breach: 'DPDP Act s. 8(6)',
  },
  categories: { children: [{ treatment: 'prohibited_for_profiling_ads', provision: 'DPDP Act s. 9' }] },
};
