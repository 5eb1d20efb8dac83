/**
 * Texas. Sources: state privacy act.
 * Existing customers may be contacted for 24 months after a purchase where the law names no period.
 */
import type { Regime } from '../policy.ts';

export const US_TX: Regime = {
  id: 'us-tx',
  name: 'Texas',
  strictness: 39,
  countries: ['US-TX'],
  defaults: {
    'health_offers/*': { basis: 'opt_in', provision: 'Tex. Bus. & Com. Code 541.001' },
    'location_offers/*': { basis: 'opt_in', provision: 'Tex. Bus. & Com. Code 541.001' },
    'ads/*': { basis: 'opt_out', provision: 'Tex. Bus. & Com. Code 541.051(b)' },
    'sharing/*': { basis: 'opt_out', provision: 'Tex. Bus. & Com. Code 541.051(b)' },
    '*/email': { basis: 'opt_out', provision: 'CAN-SPAM 15 U.S.C. 7704' },
    '*/sms': { basis: 'opt_in', provision: 'TCPA 47 U.S.C. 227' },
    '*/push': { basis: 'opt_out', provision: 'device permission' },
    '*/onsite': { basis: 'opt_out', provision: 'Tex. Bus. & Com. Code 541.051(b)' },
    '*/ads': { basis: 'opt_out', provision: 'Tex. Bus. & Com. Code 541.051(b)' },
    '*/phone': { basis: 'opt_in', provision: 'TCPA: automated calls; Do Not Call' },
    '*/post': { basis: 'opt_out', provision: 'FTC Act s. 5, 15 U.S.C. 45: no consent asked for post' },
    '*': { basis: 'opt_out' },
  },
  minor_age: { '*': 13 },
  gpc: true,
  provisions: {
    minor_age: 'COPPA 15 U.S.C. 6502',
    gpc: 'Tex. Bus. & Com. Code 541.055(e)',
    notice: 'Tex. Bus. & Com. Code 541.102',
    purpose: 'Tex. Bus. & Com. Code 541.101(b)',
    minimisation: 'Tex. Bus. & Com. Code 541.101(a)',
    automated_decision: 'Tex. Bus. & Com. Code 541.051(b)',
  },
  categories: {
    health: [{ treatment: 'opt_in', provision: 'Tex. Bus. & Com. Code 541.001' }],
    reproductive: [{ treatment: 'opt_in', provision: 'Tex. Bus. & Com. Code 541.001' }],
    sex_life: [{ treatment: 'opt_in', provision: 'Tex. Bus. & Com. Code 541.001' }],
    race_ethnicity: [{ treatment: 'opt_in', provision: 'Tex. Bus. & Com. Code 541.001' }],
    religion: [{ treatment: 'opt_in', provision: 'Tex. Bus. & Com. Code 541.001' }],
    genetic: [{ treatment: 'opt_in', provision: 'Tex. Bus. & Com. Code 541.001' }],
    biometric: [{ treatment: 'opt_in', provision: 'Tex. Bus. & Com. Code 541.001' }],
    immigration: [{ treatment: 'opt_in', provision: 'Tex. Bus. & Com. Code 541.001' }],
    precise_location: [{ treatment: 'opt_in', provision: 'Tex. Bus. & Com. Code 541.001' }],
    children: [{ treatment: 'opt_in', provision: 'COPPA 16 CFR 312' }],
    financial: [{ treatment: 'opt_out', provision: 'GLBA 15 U.S.C. 6802' }],
  },
};
