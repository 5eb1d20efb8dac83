/** Ways in which a policy can become stricter, told apart by whether fewer people may be reached under it. */
import type { Policy, Regime } from '../../src/domain/permission/policy.ts';

export type Stricter = (policy: Policy) => Policy;

/** Asks more of rules, and lets the same people be reached. */
export const OF_RULES: readonly Stricter[] = [
  (policy) => ({ ...policy, checks: { ...policy.checks, proxy: { severity: 'block' } } }),
  (policy) => ({ ...policy, checks: { ...policy.checks, sensitive_category: { severity: 'block' } } }),
  (policy) => ({ ...policy, category_purposes: { ...policy.category_purposes, financial: 'profiling' } }),
  eachRegime((regime) => ({
    ...regime,
    categories: {
      ...regime.categories,
      religion: [...(regime.categories?.religion ?? []), { treatment: 'prohibited', provision: 'x' }],
    },
  })),
  (policy) => ({ ...policy, minimum_audience: 60 }),
  (policy) => ({ ...policy, limits: { ...policy.limits, comfort_attributes: 1 } }),
  (policy) => ({ ...policy, limits: { ...policy.limits, comfort_rules: 1 } }),
  (policy) => ({ ...policy, limits: { ...policy.limits, consent_age_days: 30 } }),
  (policy) => ({ ...policy, limits: { ...policy.limits, comfort_messages: 1 } }),
  (policy) => ({ ...policy, limits: { ...policy.limits, unknown_age_share: 0 } }),
  (policy) => ({ ...policy, limits: { ...policy.limits, platform_minimum: 1_000 } }),
  (policy) => ({
    ...policy,
    limits: { ...policy.limits, opportunity_purposes: ['marketing', 'opportunity'] },
  }),
  (policy) => ({ ...policy, limits: { ...policy.limits, finest_location: 'region' } }),
  (policy) => ({ ...policy, limits: { ...policy.limits, channel_regions: { email: 'IN' } } }),
  (policy) => ({
    ...policy,
    promises: [...policy.promises, { id: 'p', text: 'Never', forbids: { category: 'health' } }],
  }),
  (policy) => ({
    ...policy,
    house_rules: [...policy.house_rules, { id: 'h', text: 'No e-mail', severity: 'block', channel: 'email' }],
  }),
];

/** Lets fewer people be reached. */
export const OF_REACH: readonly Stricter[] = [
  eachRegime((regime) => ({
    ...regime,
    defaults: Object.fromEntries(
      Object.keys(regime.defaults).map((key) => [key, { basis: 'opt_in' as const }]),
    ),
  })),
  eachRegime((regime) =>
    regime.id === 'us' ? { ...regime, defaults: { '*': { basis: 'opt_in' } } } : regime,
  ),
  eachRegime((regime) => ({ ...regime, gpc: true })),
  eachRegime((regime) => ({ ...regime, minor_age: { '*': 40 } })),
  eachRegime((regime) => ({ ...regime, max_consent_age_days: 30 })),
  (policy) => ({ ...policy, unknown_age: 'minor' }),
  (policy) => ({ ...policy, service_purposes: [] }),
  (policy) => ({ ...policy, sharing_purposes: [...policy.sharing_purposes, 'marketing'] }),
];

function eachRegime(change: (regime: Regime) => Regime): Stricter {
  return (policy) => ({ ...policy, regimes: policy.regimes.map(change) });
}
