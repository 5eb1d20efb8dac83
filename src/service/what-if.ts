import { contentOf } from '../domain/rules/moves.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { allOf } from './all-of.ts';
import { checkRule } from './check-rule.ts';
import { changeTeller, discreetly } from './discreet.ts';
import { policyOf, type PolicyInput } from './policy-input.ts';
import type { Actor, Cancellation, Ports, StoredPolicy } from './ports.ts';
import { questionOf } from './questions.ts';
import { reachedBy } from './reached-by.ts';
import { readWorkspace } from './workspace.ts';

/** What another policy would change for one rule. Flags by id. */
export interface PolicyEffect {
  readonly id: string;
  readonly name: string;
  readonly flags_gained: readonly string[];
  readonly flags_lost: readonly string[];
  /** Null when the rule names what is not there (any more); after it also when few people more or fewer are hidden. */
  readonly reach_before: number | null;
  readonly reach_after: number | null;
}

/** What a policy would change for every rule that is not archived; nothing is kept. */
export async function whatIf(
  ports: Ports,
  actor: Pick<Actor, 'role'>,
  input: PolicyInput,
  signal?: Cancellation,
): Promise<{ readonly rules: readonly PolicyEffect[] }> {
  const { policy, conditions } = await readWorkspace(ports);
  const { version } = policy;
  const other = underPolicy(ports, { ...policyOf(input, version), id: 'policy' });
  const told = await changeTeller(ports, actor);
  const rules: PolicyEffect[] = [];
  for (const rule of await allOf(ports.store.view.rules)) {
    if (rule.status === 'archived') continue;
    const before = await standing(ports, actor, rule, signal);
    const after = await standing(other, actor, rule, signal);
    rules.push({
      id: rule.id,
      name: rule.name,
      flags_gained: after.flags.filter((flag) => !before.flags.includes(flag)),
      flags_lost: before.flags.filter((flag) => !after.flags.includes(flag)),
      reach_before: before.reach,
      reach_after: told(before.reach, after.reach, [contentOf(rule), conditions]),
    });
  }
  return { rules };
}

async function standing(
  ports: Ports,
  actor: Pick<Actor, 'role'>,
  rule: Rule,
  signal: Cancellation | undefined,
): Promise<{ readonly flags: readonly string[]; readonly reach: number | null }> {
  const workspace = await readWorkspace(ports);
  const content = contentOf(rule);
  const { flags } = await checkRule(ports, content, rule.id, { fixes: false, signal });
  const context = questionOf(ports, workspace, { signal });
  return {
    flags: flags.map((flag) => flag.id),
    reach: await reachedBy(await discreetly(ports, actor), rule.id, content, workspace, context),
  };
}

/** The same workspace, read as if this policy held. */
export function underPolicy(ports: Ports, policy: StoredPolicy): Ports {
  const { store } = ports;
  const policies = { ...store.view.policies, get: () => Promise.resolve(policy) };
  return { ...ports, store: { ...store, view: { ...store.view, policies } } };
}
