/**
 * Colorado. Sources: state privacy act.
 * Existing customers may be contacted for 24 months after a purchase where the law names no period.
 */
import type { Regime } from '../policy.ts';

export const US_CO: Regime = {
  id: 'us-co',
  name: 'Colorado',
  strictness: 44,
  countries: ['US-CO'],
  defaults: {
    'health_offers/*': { basis: 'opt_in', provision: 'C.R.S. 6-1-1303(24)' },
    'location_offers/*': { basis: 'opt_in', provision: 'C.R.S. 6-1-1303(24)' },
    'ads/*': { basis: 'opt_out', provision: 'C.R.S. 6-1-1306(1)(a)' },
    'sharing/*': { basis: 'opt_out', provision: 'C.R.S. 6-1-1306(1)(a)' },
    '*/email': { basis: 'opt_out', provision: 'CAN-SPAM 15 U.S.C. 7704' },
    '*/sms': { basis: 'opt_in', provision: 'TCPA 47 U.S.C. 227' },
    '*/push': { basis: 'opt_out', provision: 'device permission' },
    '*/onsite': { basis: 'opt_out', provision: 'C.R.S. 6-1-1306(1)(a)' },
    '*/ads': { basis: 'opt_out', provision: 'C.R.S. 6-1-1306(1)(a)' },
    '*/phone': { basis: 'opt_in', provision: 'TCPA: automated calls; Do Not Call' },
    '*/post': { basis: 'opt_out', provision: 'FTC Act s. 5, 15 U.S.C. 45: no consent asked for post' },
    '*': { basis: 'opt_out' },
  },
  minor_age: { '*': 13 },
  gpc: true,
  provisions: {
    minor_age: 'COPPA 15 U.S.C. 6502',
    gpc: 'C.R.S. 6-1-1306(1)(a)(IV)',
    notice: 'C.R.S. 6-1-1308(1)',
    purpose: 'C.R.S. 6-1-1308(2), (4)',
    minimisation: 'C.R.S. 6-1-1308(3)',
    automated_decision: 'C.R.S. 6-1-1306(1)(a)',
  },
  categories: {
    health: [{ treatment: 'opt_in', provision: 'C.R.S. 6-1-1303(24)' }],
    reproductive: [{ treatment: 'opt_in', provision: 'C.R.S. 6-1-1303(24)' }],
    sex_life: [{ treatment: 'opt_in', provision: 'C.R.S. 6-1-1303(24)' }],
    race_ethnicity: [{ treatment: 'opt_in', provision: 'C.R.S. 6-1-1303(24)' }],
    religion: [{ treatment: 'opt_in', provision: 'C.R.S. 6-1-1303(24)' }],
    genetic: [{ treatment: 'opt_in', provision: 'C.R.S. 6-1-1303(24)' }],
    biometric: [{ treatment: 'opt_in', provision: 'C.R.S. 6-1-1303(24)' }],
    immigration: [{ treatment: 'opt_in', provision: 'C.R.S. 6-1-1303(24)' }],
    precise_location: [{ treatment: 'opt_in', provision: 'C.R.S. 6-1-1303(24)' }],
    children: [{ treatment: 'opt_in', provision: 'COPPA 16 CFR 312' }],
    financial: [{ treatment: 'opt_out', provision: 'GLBA 15 U.S.C. 6802' }],
  },
};
