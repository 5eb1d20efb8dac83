/**
 * United States, other. Sources: CAN-SPAM; TCPA; COPPA.
 * Existing customers may be contacted for 24 months after a purchase where the law names no period.
 */
import type { Regime } from '../policy.ts';

export const US: Regime = {
  id: 'us',
  name: 'United States, other',
  strictness: 20,
  countries: ['US'],
  defaults: {
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
    notice: 'FTC Act s. 5, 15 U.S.C. 45',
    purpose: 'FTC Act s. 5, 15 U.S.C. 45',
  },
  categories: {
    children: [{ treatment: 'opt_in', provision: 'COPPA 16 CFR 312' }],
    financial: [{ treatment: 'opt_out', provision: 'GLBA 15 U.S.C. 6802' }],
  },
};
