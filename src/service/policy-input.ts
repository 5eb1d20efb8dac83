import { DEFAULT_POLICY } from '../domain/permission/default-policy.ts';
import { policyIssues } from '../domain/permission/policy-issues.ts';
import type { Policy, Purpose } from '../domain/permission/policy.ts';
import { TactError } from './errors.ts';

type Required = Pick<
  Policy,
  | 'regimes'
  | 'unknown_age'
  | 'country_attribute'
  | 'birth_attribute'
  | 'gpc_attribute'
  | 'sharing_purposes'
  | 'service_purposes'
  | 'purchase_event'
>;

/** A policy as callers send it: the first eight fields, and any of the rest. */
export type PolicyInput = Required & {
  readonly [F in Exclude<keyof Policy, keyof Required | 'version'>]?: Policy[F] | undefined;
};

/** The whole policy: what is left out is as Tact ships it. 422 with the path of each place that is wrong. */
export function policyOf(input: PolicyInput, version: number): Policy {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  const policy: Policy = {
    ...DEFAULT_POLICY,
    ...given,
    purposes: input.purposes ?? shippedPurposes(input),
    version,
  };
  const issues = policyIssues(policy);
  if (issues.length === 0) return policy;
  throw new TactError('invalid', 'This policy can’t hold. Correct the places named below.', { issues });
}

/** The shipped purposes, and those that the regimes speak of besides: a policy without a list of purposes names them by use. */
function shippedPurposes(input: PolicyInput): readonly Purpose[] {
  const shipped = new Set(DEFAULT_POLICY.purposes.map((purpose) => purpose.id));
  const named = [
    ...input.sharing_purposes,
    ...input.service_purposes,
    ...input.regimes.flatMap((regime) =>
      [...Object.keys(regime.defaults), ...Object.keys(regime.minor_age)].map(
        (key) => key.split('/')[0] ?? '*',
      ),
    ),
  ];
  const added = [...new Set(named)].filter((id) => id !== '*' && !shipped.has(id));
  return [...DEFAULT_POLICY.purposes, ...added.map((id) => ({ id, label: id }))];
}
