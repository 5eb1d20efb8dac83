/**
 * Quebec (Law 25). Sources: Law 25.
 * Existing customers may be contacted for 24 months after a purchase where the law names no period.
 */
import type { Regime } from '../policy.ts';

export const CA_QC: Regime = {
  id: 'ca-qc',
  name: 'Quebec (Law 25)',
  strictness: 75,
  countries: ['CA-QC'],
  defaults: {
    'health_offers/*': { basis: 'opt_in', provision: 'Quebec Law 25 (P-39.1 s. 12)' },
    'ads/*': { basis: 'opt_in', provision: 'Quebec Law 25 (P-39.1 s. 8.1, 12)' },
    'sharing/*': { basis: 'opt_in', provision: 'Quebec Law 25 (P-39.1 s. 8.1, 12)' },
    '*/email': { basis: 'soft_opt_in', months: 24, provision: 'CASL s. 10' },
    '*/sms': { basis: 'soft_opt_in', months: 24, provision: 'CASL s. 10' },
    '*/push': { basis: 'opt_in', provision: 'CASL s. 6' },
    '*/onsite': { basis: 'opt_in', provision: 'Quebec Law 25 (P-39.1 s. 8.1, 12)' },
    '*/ads': { basis: 'opt_in', provision: 'Quebec Law 25 (P-39.1 s. 8.1, 12)' },
    '*/phone': { basis: 'opt_in', provision: 'CRTC Unsolicited Telecommunications Rules' },
    '*/post': { basis: 'opt_out', provision: 'Quebec Law 25 (P-39.1 s. 22)' },
    '*': { basis: 'opt_in' },
  },
  minor_age: { '*': 14 },
  gpc: false,
  provisions: {
    minor_age: 'P-39.1 s. 4.1, 14',
    notice: 'P-39.1 s. 8',
    purpose: 'P-39.1 s. 12',
    minimisation: 'P-39.1 s. 5',
    accuracy: 'P-39.1 s. 11',
    retention: 'P-39.1 s. 23',
    transfer: 'P-39.1 s. 17',
    automated_decision: 'P-39.1 s. 12.1',
    breach: 'P-39.1 s. 3.5',
  },
  categories: {
    health: [{ treatment: 'opt_in', provision: 'Quebec Law 25 (P-39.1 s. 12)' }],
    reproductive: [{ treatment: 'opt_in', provision: 'Quebec Law 25 (P-39.1 s. 12)' }],
    sex_life: [{ treatment: 'opt_in', provision: 'Quebec Law 25 (P-39.1 s. 12)' }],
    race_ethnicity: [{ treatment: 'opt_in', provision: 'Quebec Law 25 (P-39.1 s. 12)' }],
    religion: [{ treatment: 'opt_in', provision: 'Quebec Law 25 (P-39.1 s. 12)' }],
    politics: [{ treatment: 'opt_in', provision: 'Quebec Law 25 (P-39.1 s. 12)' }],
    trade_union: [{ treatment: 'opt_in', provision: 'Quebec Law 25 (P-39.1 s. 12)' }],
    genetic: [{ treatment: 'opt_in', provision: 'Quebec Law 25 (P-39.1 s. 12)' }],
    biometric: [{ treatment: 'opt_in', provision: 'Quebec Law 25 (P-39.1 s. 12)' }],
  },
};
