/**
 * Washington (My Health My Data). Sources: state privacy act.
 * Existing customers may be contacted for 24 months after a purchase where the law names no period.
 */
import type { Regime } from '../policy.ts';

export const US_WA: Regime = {
  id: 'us-wa',
  name: 'Washington (My Health My Data)',
  strictness: 48,
  countries: ['US-WA'],
  defaults: {
    'health_offers/*': { basis: 'opt_in', provision: 'RCW 19.373.010' },
    'location_offers/*': { basis: 'opt_in', provision: 'RCW 19.373.010' },
    'ads/*': { basis: 'opt_out', provision: 'FTC Act s. 5, 15 U.S.C. 45' },
    'sharing/*': { basis: 'opt_out', provision: 'FTC Act s. 5, 15 U.S.C. 45' },
    '*/email': { basis: 'opt_out', provision: 'CAN-SPAM 15 U.S.C. 7704' },
    '*/sms': { basis: 'opt_in', provision: 'TCPA 47 U.S.C. 227' },
    '*/push': { basis: 'opt_out', provision: 'device permission' },
    '*/onsite': { basis: 'opt_out', provision: 'FTC Act s. 5, 15 U.S.C. 45' },
    '*/ads': { basis: 'opt_out', provision: 'FTC Act s. 5, 15 U.S.C. 45' },
    '*/phone': { basis: 'opt_in', provision: 'TCPA: automated calls; Do Not Call' },
    '*/post': { basis: 'opt_out', provision: 'FTC Act s. 5, 15 U.S.C. 45: no consent asked for post' },
    '*': { basis: 'opt_out' },
  },
  minor_age: { '*': 13 },
  gpc: false,
  provisions: {
    minor_age: 'COPPA 15 U.S.C. 6502',
    notice: 'RCW 19.373.020',
    purpose: 'RCW 19.373.030',
  },
  categories: {
    health: [{ treatment: 'opt_in', provision: 'RCW 19.373.010' }],
    reproductive: [{ treatment: 'opt_in', provision: 'RCW 19.373.010' }],
    precise_location: [{ treatment: 'opt_in', provision: 'RCW 19.373.010' }],
    children: [{ treatment: 'opt_in', provision: 'COPPA 16 CFR 312' }],
    financial: [{ treatment: 'opt_out', provision: 'GLBA 15 U.S.C. 6802' }],
  },
};
