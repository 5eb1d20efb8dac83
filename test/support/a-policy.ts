import type { Policy, Regime } from '../../src/domain/permission/policy.ts';

/** Consent is asked for, but for e-mail to customers of two years. */
export function aRegime(changes: Partial<Regime> = {}): Regime {
  return {
    id: 'eu',
    strictness: 3,
    countries: ['DE', 'FR'],
    defaults: { 'marketing/email': { basis: 'soft_opt_in', months: 24 }, '*': { basis: 'opt_in' } },
    minor_age: { '*': 16 },
    gpc: false,
    ...changes,
  };
}

/** One regime, two purposes. */
export function aPolicy(changes: Partial<Policy> = {}): Policy {
  return {
    version: 1,
    regimes: [aRegime()],
    unknown_age: 'adult',
    country_attribute: 'country',
    birth_attribute: 'birth_date',
    gpc_attribute: 'gpc',
    sharing_purposes: ['ads'],
    service_purposes: ['service'],
    purchase_event: 'purchase',
    purposes: [
      { id: 'marketing', label: 'Offers' },
      { id: 'ads', label: 'Ads', parent: 'marketing' },
      { id: 'service', label: 'Order updates' },
    ],
    channels: ['email', 'sms', 'push'],
    category_purposes: {},
    checks: {},
    house_rules: [],
    promises: [],
    minimum_audience: 20,
    waiver_days: 90,
    ...changes,
  };
}
