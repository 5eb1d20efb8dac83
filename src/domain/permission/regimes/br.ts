/**
 * Brazil (LGPD). Sources: LGPD.
 * Existing customers may be contacted for 24 months after a purchase where the law names no period.
 */
import type { Regime } from '../policy.ts';

export const BR: Regime = {
  id: 'br',
  name: 'Brazil (LGPD)',
  strictness: 70,
  countries: ['BR'],
  defaults: {
    'health_offers/*': { basis: 'opt_in', provision: 'LGPD Art. 5 II, 11' },
    'ads/*': { basis: 'opt_in', provision: 'LGPD Art. 7 I, 8' },
    'sharing/*': { basis: 'opt_in', provision: 'LGPD Art. 7 I, 8' },
    '*/email': { basis: 'opt_in', provision: 'LGPD Art. 7' },
    '*/sms': { basis: 'soft_opt_in', months: 24, provision: 'LGPD Art. 7' },
    '*/push': { basis: 'opt_in', provision: 'LGPD Art. 7 I, 8' },
    '*/onsite': { basis: 'opt_in', provision: 'LGPD Art. 7 I, 8' },
    '*/ads': { basis: 'opt_in', provision: 'LGPD Art. 7 I, 8' },
    '*/phone': { basis: 'opt_in', provision: 'LGPD Art. 7' },
    '*/post': { basis: 'opt_out', provision: 'LGPD Art. 7 IX, 18(2)' },
    '*': { basis: 'opt_in' },
  },
  minor_age: { '*': 18 },
  gpc: false,
  provisions: {
    minor_age: 'LGPD Art. 14',
    notice: 'LGPD Art. 9',
    purpose: 'LGPD Art. 6 I',
    minimisation: 'LGPD Art. 6 III',
    accuracy: 'LGPD Art. 6 V',
    retention: 'LGPD Art. 15, 16',
    transfer: 'LGPD Art. 33',
    automated_decision: 'LGPD Art. 20',
    breach: 'LGPD Art. 48',
  },
  categories: {
    health: [{ treatment: 'opt_in', provision: 'LGPD Art. 5 II, 11' }],
    reproductive: [{ treatment: 'opt_in', provision: 'LGPD Art. 5 II, 11' }],
    sex_life: [{ treatment: 'opt_in', provision: 'LGPD Art. 5 II, 11' }],
    race_ethnicity: [{ treatment: 'opt_in', provision: 'LGPD Art. 5 II, 11' }],
    religion: [{ treatment: 'opt_in', provision: 'LGPD Art. 5 II, 11' }],
    politics: [{ treatment: 'opt_in', provision: 'LGPD Art. 5 II, 11' }],
    trade_union: [{ treatment: 'opt_in', provision: 'LGPD Art. 5 II, 11' }],
    genetic: [{ treatment: 'opt_in', provision: 'LGPD Art. 5 II, 11' }],
    biometric: [{ treatment: 'opt_in', provision: 'LGPD Art. 5 II, 11' }],
    children: [{ treatment: 'opt_in', provision: 'LGPD Art. 14' }],
  },
};
