import type { Policy } from './policy.ts';

/** The same policy where whoever has said nothing of a purpose is taken to agree: who may not be reached for it has said no. */
export function whereSilenceIsYes(policy: Policy, purpose: string): Policy {
  return {
    ...policy,
    regimes: policy.regimes.map((regime) => ({
      ...regime,
      defaults: {
        ...Object.fromEntries(
          Object.entries(regime.defaults).filter(([key]) => !key.startsWith(`${purpose}/`)),
        ),
        [`${purpose}/*`]: { basis: 'opt_out' },
      },
    })),
  };
}
