/**
 * Australia (Privacy Act, Spam Act). Sources: Privacy Act 1988; Spam Act 2003.
 * Existing customers may be contacted for 24 months after a purchase where the law names no period.
 */
import type { Regime } from '../policy.ts';

export const AU: Regime = {
  id: 'au',
  name: 'Australia (Privacy Act, Spam Act)',
  strictness: 50,
  countries: ['AU'],
  defaults: {
    'health_offers/*': { basis: 'opt_in', provision: 'Privacy Act 1988 s. 6' },
    'ads/*': { basis: 'opt_out', provision: 'Privacy Act 1988 sch. 1, APP 7' },
    'sharing/*': { basis: 'opt_out', provision: 'Privacy Act 1988 sch. 1, APP 7' },
    '*/email': { basis: 'soft_opt_in', months: 24, provision: 'Spam Act 2003 sch. 2' },
    '*/sms': { basis: 'soft_opt_in', months: 24, provision: 'Spam Act 2003 sch. 2' },
    '*/push': { basis: 'opt_out', provision: 'device permission' },
    '*/onsite': { basis: 'opt_out', provision: 'Privacy Act 1988 sch. 1, APP 7' },
    '*/ads': { basis: 'opt_out', provision: 'Privacy Act 1988 sch. 1, APP 7' },
    '*/phone': { basis: 'opt_in', provision: 'Do Not Call Register Act 2006 s. 11' },
    '*/post': { basis: 'opt_out', provision: 'Privacy Act 1988 sch. 1, APP 7' },
    '*': { basis: 'opt_in' },
  },
  minor_age: { '*': 15 },
  gpc: false,
  provisions: {
    minor_age: 'OAIC APP Guidelines, ch. B',
    notice: 'Privacy Act 1988 sch. 1, APP 5',
    purpose: 'Privacy Act 1988 sch. 1, APP 6',
    minimisation: 'Privacy Act 1988 sch. 1, APP 3',
    accuracy: 'Privacy Act 1988 sch. 1, APP 10',
    retention: 'Privacy Act 1988 sch. 1, APP 11.2',
    transfer: 'Privacy Act 1988 sch. 1, APP 8',
    automated_decision: 'Privacy Act 1988 sch. 1, APP 1.7',
    breach: 'Privacy Act 1988 pt. IIIC',
  },
  categories: {
    health: [{ treatment: 'opt_in', provision: 'Privacy Act 1988 s. 6' }],
    reproductive: [{ treatment: 'opt_in', provision: 'Privacy Act 1988 s. 6' }],
    sex_life: [{ treatment: 'opt_in', provision: 'Privacy Act 1988 s. 6' }],
    race_ethnicity: [{ treatment: 'opt_in', provision: 'Privacy Act 1988 s. 6' }],
    religion: [{ treatment: 'opt_in', provision: 'Privacy Act 1988 s. 6' }],
    politics: [{ treatment: 'opt_in', provision: 'Privacy Act 1988 s. 6' }],
    trade_union: [{ treatment: 'opt_in', provision: 'Privacy Act 1988 s. 6' }],
    genetic: [{ treatment: 'opt_in', provision: 'Privacy Act 1988 s. 6' }],
    biometric: [{ treatment: 'opt_in', provision: 'Privacy Act 1988 s. 6' }],
    criminal: [{ treatment: 'opt_in', provision: 'Privacy Act 1988 s. 6' }],
  },
};
