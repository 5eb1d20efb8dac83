/**
 * Connecticut. Sources: state privacy act.
 * Existing customers may be contacted for 24 months after a purchase where the law names no period.
 */
import type { Regime } from '../policy.ts';

export const US_CT: Regime = {
  id: 'us-ct',
  name: 'Connecticut',
  strictness: 43,
  countries: ['US-CT'],
  defaults: {
    'health_offers/*': { basis: 'opt_in', provision: 'Conn. Gen. Stat. 42-515' },
    'location_offers/*': { basis: 'opt_in', provision: 'Conn. Gen. Stat. 42-515' },
    'ads/*': { basis: 'opt_out', provision: 'Conn. Gen. Stat. 42-518(a)' },
    'sharing/*': { basis: 'opt_out', provision: 'Conn. Gen. Stat. 42-518(a)' },
    '*/email': { basis: 'opt_out', provision: 'CAN-SPAM 15 U.S.C. 7704' },
    '*/sms': { basis: 'opt_in', provision: 'TCPA 47 U.S.C. 227' },
    '*/push': { basis: 'opt_out', provision: 'device permission' },
    '*/onsite': { basis: 'opt_out', provision: 'Conn. Gen. Stat. 42-518(a)' },
    '*/ads': { basis: 'opt_out', provision: 'Conn. Gen. Stat. 42-518(a)' },
    '*/phone': { basis: 'opt_in', provision: 'TCPA: automated calls; Do Not Call' },
    '*/post': { basis: 'opt_out', provision: 'FTC Act s. 5, 15 U.S.C. 45: no consent asked for post' },
    '*': { basis: 'opt_out' },
  },
  minor_age: { '*': 13 },
  gpc: true,
  provisions: {
    minor_age: 'COPPA 15 U.S.C. 6502',
    gpc: 'Conn. Gen. Stat. 42-520(e)',
    notice: 'Conn. Gen. Stat. 42-520(c)',
    purpose: 'Conn. Gen. Stat. 42-520(a)',
    minimisation: 'Conn. Gen. Stat. 42-520(a)',
    automated_decision: 'Conn. Gen. Stat. 42-518(a)',
  },
  categories: {
    health: [{ treatment: 'opt_in', provision: 'Conn. Gen. Stat. 42-515' }],
    reproductive: [{ treatment: 'opt_in', provision: 'Conn. Gen. Stat. 42-515' }],
    sex_life: [{ treatment: 'opt_in', provision: 'Conn. Gen. Stat. 42-515' }],
    gender_identity: [{ treatment: 'opt_in', provision: 'Conn. Gen. Stat. 42-515' }],
    race_ethnicity: [{ treatment: 'opt_in', provision: 'Conn. Gen. Stat. 42-515' }],
    religion: [{ treatment: 'opt_in', provision: 'Conn. Gen. Stat. 42-515' }],
    genetic: [{ treatment: 'opt_in', provision: 'Conn. Gen. Stat. 42-515' }],
    biometric: [{ treatment: 'opt_in', provision: 'Conn. Gen. Stat. 42-515' }],
    immigration: [{ treatment: 'opt_in', provision: 'Conn. Gen. Stat. 42-515' }],
    precise_location: [{ treatment: 'opt_in', provision: 'Conn. Gen. Stat. 42-515' }],
    children: [{ treatment: 'opt_in', provision: 'COPPA 16 CFR 312' }],
    financial: [{ treatment: 'opt_out', provision: 'GLBA 15 U.S.C. 6802' }],
  },
};
