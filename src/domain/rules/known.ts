/** The purposes and channels that a rule may name: all that the policy speaks of. */
import type { Policy } from '../permission/policy.ts';

/** Ids of the purposes that the policy lists or has a rule for. */
export function knownPurposes(policy: Policy): ReadonlySet<string> {
  return new Set([
    ...policy.purposes.map((purpose) => purpose.id),
    ...policy.sharing_purposes,
    ...policy.service_purposes,
    ...policy.regimes.flatMap((regime) => [
      ...Object.keys(regime.defaults).flatMap((key) => part(key, 0)),
      ...Object.keys(regime.minor_age).flatMap((key) => part(key, 0)),
    ]),
  ]);
}

/** Ids of the channels that the policy lists or has a rule for. */
export function knownChannels(policy: Policy): ReadonlySet<string> {
  return new Set([
    ...policy.channels,
    ...policy.regimes.flatMap((regime) => Object.keys(regime.defaults).flatMap((key) => part(key, 1))),
  ]);
}

function part(key: string, index: 0 | 1): readonly string[] {
  const word = key.split('/')[index];
  return word === undefined || word === '*' ? [] : [word];
}
