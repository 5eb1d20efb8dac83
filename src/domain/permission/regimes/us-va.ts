/**
 * Virginia. Sources: state privacy act.
 * Existing customers may be contacted for 24 months after a purchase where the law names no period.
 */
import type { Regime } from '../policy.ts';

export const US_VA: Regime = {
  id: 'us-va',
  name: 'Virginia',
  strictness: 40,
  countries: ['US-VA'],
  defaults: {
    'health_offers/*': { basis: 'opt_in', provision: 'Va. Code 59.1-575' },
    'location_offers/*': { basis: 'opt_in', provision: 'Va. Code 59.1-575' },
    'ads/*': { basis: 'opt_out', provision: 'Va. Code 59.1-577(A)' },
    'sharing/*': { basis: 'opt_out', provision: 'Va. Code 59.1-577(A)' },
    '*/email': { basis: 'opt_out', provision: 'CAN-SPAM 15 U.S.C. 7704' },
    '*/sms': { basis: 'opt_in', provision: 'TCPA 47 U.S.C. 227' },
    '*/push': { basis: 'opt_out', provision: 'device permission' },
    '*/onsite': { basis: 'opt_out', provision: 'Va. Code 59.1-577(A)' },
    '*/ads': { basis: 'opt_out', provision: 'Va. Code 59.1-577(A)' },
    '*/phone': { basis: 'opt_in', provision: 'TCPA: automated calls; Do Not Call' },
    '*/post': { basis: 'opt_out', provision: 'FTC Act s. 5, 15 U.S.C. 45: no consent asked for post' },
    '*': { basis: 'opt_out' },
  },
  minor_age: { '*': 13 },
  gpc: false,
  provisions: {
    minor_age: 'COPPA 15 U.S.C. 6502',
    notice: 'Va. Code 59.1-578(C)',
    purpose: 'Va. Code 59.1-578(A)(2)',
    minimisation: 'Va. Code 59.1-578(A)(1)',
    automated_decision: 'Va. Code 59.1-577(A)(5)',
  },
  categories: {
    health: [{ treatment: 'opt_in', provision: 'Va. Code 59.1-575' }],
    reproductive: [{ treatment: 'opt_in', provision: 'Va. Code 59.1-575' }],
    sex_life: [{ treatment: 'opt_in', provision: 'Va. Code 59.1-575' }],
    race_ethnicity: [{ treatment: 'opt_in', provision: 'Va. Code 59.1-575' }],
    religion: [{ treatment: 'opt_in', provision: 'Va. Code 59.1-575' }],
    genetic: [{ treatment: 'opt_in', provision: 'Va. Code 59.1-575' }],
    biometric: [{ treatment: 'opt_in', provision: 'Va. Code 59.1-575' }],
    immigration: [{ treatment: 'opt_in', provision: 'Va. Code 59.1-575' }],
    precise_location: [{ treatment: 'opt_in', provision: 'Va. Code 59.1-575' }],
    children: [{ treatment: 'opt_in', provision: 'COPPA 16 CFR 312' }],
    financial: [{ treatment: 'opt_out', provision: 'GLBA 15 U.S.C. 6802' }],
  },
};
