/**
 * United Kingdom (UK GDPR, PECR). Sources: UK GDPR; PECR reg. 22.
 * Existing customers may be contacted for 24 months after a purchase where the law names no period.
 */
import type { Regime } from '../policy.ts';

export const UK: Regime = {
  id: 'uk',
  name: 'United Kingdom (UK GDPR, PECR)',
  strictness: 85,
  countries: ['GB'],
  defaults: {
    'health_offers/*': { basis: 'opt_in', provision: 'UK GDPR Art. 9(1)' },
    'ads/*': { basis: 'opt_in', provision: 'UK GDPR Art. 6(1)(a); PECR reg. 6' },
    'sharing/*': { basis: 'opt_in', provision: 'UK GDPR Art. 6(1)(a); PECR reg. 6' },
    '*/email': { basis: 'soft_opt_in', months: 24, provision: 'PECR reg. 22' },
    '*/sms': { basis: 'soft_opt_in', months: 24, provision: 'PECR reg. 22' },
    '*/push': { basis: 'opt_in', provision: 'PECR reg. 6' },
    '*/onsite': { basis: 'opt_in', provision: 'PECR reg. 6' },
    '*/ads': { basis: 'opt_in', provision: 'UK GDPR Art. 6(1)(a); PECR reg. 6' },
    '*/phone': { basis: 'opt_in', provision: 'PECR reg. 21' },
    '*/post': { basis: 'opt_out', provision: 'UK GDPR Art. 6(1)(f), 21(2)' },
    '*': { basis: 'opt_in' },
  },
  minor_age: { '*': 13 },
  gpc: false,
  provisions: {
    minor_age: 'UK GDPR Art. 8; DPA 2018 s. 9',
    notice: 'UK GDPR Art. 13, 14',
    purpose: 'UK GDPR Art. 5(1)(b)',
    minimisation: 'UK GDPR Art. 5(1)(c)',
    accuracy: 'UK GDPR Art. 5(1)(d)',
    retention: 'UK GDPR Art. 5(1)(e)',
    transfer: 'UK GDPR Art. 44 to 49',
    automated_decision: 'UK GDPR Art. 22A to 22D',
    breach: 'UK GDPR Art. 33, 34',
  },
  categories: {
    health: [{ treatment: 'opt_in', provision: 'UK GDPR Art. 9(1)' }],
    reproductive: [{ treatment: 'opt_in', provision: 'UK GDPR Art. 9(1)' }],
    sex_life: [{ treatment: 'opt_in', provision: 'UK GDPR Art. 9(1)' }],
    race_ethnicity: [{ treatment: 'opt_in', provision: 'UK GDPR Art. 9(1)' }],
    religion: [{ treatment: 'opt_in', provision: 'UK GDPR Art. 9(1)' }],
    politics: [{ treatment: 'opt_in', provision: 'UK GDPR Art. 9(1)' }],
    trade_union: [{ treatment: 'opt_in', provision: 'UK GDPR Art. 9(1)' }],
    genetic: [{ treatment: 'opt_in', provision: 'UK GDPR Art. 9(1)' }],
    biometric: [{ treatment: 'opt_in', provision: 'UK GDPR Art. 9(1)' }],
    criminal: [{ treatment: 'prohibited', provision: 'UK GDPR Art. 10' }],
    children: [{ treatment: 'opt_in', provision: 'UK GDPR Art. 8' }],
    vulnerability: [{ treatment: 'review', provision: 'FCA FG21/1' }],
  },
};
