/**
 * Oregon. Sources: state privacy act.
 * Existing customers may be contacted for 24 months after a purchase where the law names no period.
 */
import type { Regime } from '../policy.ts';

export const US_OR: Regime = {
  id: 'us-or',
  name: 'Oregon',
  strictness: 42,
  countries: ['US-OR'],
  defaults: {
    'ads/*': { basis: 'opt_out', provision: 'ORS 646A.574' },
    'sharing/*': { basis: 'opt_out', provision: 'ORS 646A.574' },
    '*/email': { basis: 'opt_out', provision: 'CAN-SPAM 15 U.S.C. 7704' },
    '*/sms': { basis: 'opt_in', provision: 'TCPA 47 U.S.C. 227' },
    '*/push': { basis: 'opt_out', provision: 'device permission' },
    '*/onsite': { basis: 'opt_out', provision: 'ORS 646A.574' },
    '*/ads': { basis: 'opt_out', provision: 'ORS 646A.574' },
    '*/phone': { basis: 'opt_in', provision: 'TCPA: automated calls; Do Not Call' },
    '*/post': { basis: 'opt_out', provision: 'FTC Act s. 5, 15 U.S.C. 45: no consent asked for post' },
    '*': { basis: 'opt_out' },
  },
  minor_age: { '*': 13 },
  gpc: true,
  provisions: {
    minor_age: 'COPPA 15 U.S.C. 6502',
    gpc: 'ORS 646A.578',
    notice: 'ORS 646A.578(4)',
    purpose: 'ORS 646A.578',
    minimisation: 'ORS 646A.578(1)',
    automated_decision: 'ORS 646A.574(1)(d)',
  },
  categories: {
    gender_identity: [{ treatment: 'opt_in', provision: 'ORS 646A.570' }],
    children: [{ treatment: 'opt_in', provision: 'COPPA 16 CFR 312' }],
    financial: [{ treatment: 'opt_out', provision: 'GLBA 15 U.S.C. 6802' }],
  },
};
