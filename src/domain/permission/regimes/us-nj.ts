/**
 * New Jersey. Sources: state privacy act.
 * Existing customers may be contacted for 24 months after a purchase where the law names no period.
 */
import type { Regime } from '../policy.ts';

export const US_NJ: Regime = {
  id: 'us-nj',
  name: 'New Jersey',
  strictness: 41,
  countries: ['US-NJ'],
  defaults: {
    'ads/*': { basis: 'opt_out', provision: 'N.J.S.A. 56:8-166.4 ff.' },
    'sharing/*': { basis: 'opt_out', provision: 'N.J.S.A. 56:8-166.4 ff.' },
    '*/email': { basis: 'opt_out', provision: 'CAN-SPAM 15 U.S.C. 7704' },
    '*/sms': { basis: 'opt_in', provision: 'TCPA 47 U.S.C. 227' },
    '*/push': { basis: 'opt_out', provision: 'device permission' },
    '*/onsite': { basis: 'opt_out', provision: 'N.J.S.A. 56:8-166.4 ff.' },
    '*/ads': { basis: 'opt_out', provision: 'N.J.S.A. 56:8-166.4 ff.' },
    '*/phone': { basis: 'opt_in', provision: 'TCPA: automated calls; Do Not Call' },
    '*/post': { basis: 'opt_out', provision: 'FTC Act s. 5, 15 U.S.C. 45: no consent asked for post' },
    '*': { basis: 'opt_out' },
  },
  minor_age: { '*': 13 },
  gpc: true,
  provisions: {
    minor_age: 'COPPA 15 U.S.C. 6502',
    gpc: 'N.J.S.A. 56:8-166.11',
    notice: 'N.J.S.A. 56:8-166.6',
    purpose: 'N.J.S.A. 56:8-166.12',
    minimisation: 'N.J.S.A. 56:8-166.12',
    automated_decision: 'N.J.S.A. 56:8-166.8',
  },
  categories: {
    gender_identity: [{ treatment: 'opt_in', provision: 'N.J.S.A. 56:8-166.4' }],
    children: [{ treatment: 'opt_in', provision: 'COPPA 16 CFR 312' }],
    financial: [{ treatment: 'opt_out', provision: 'GLBA 15 U.S.C. 6802' }],
  },
};
