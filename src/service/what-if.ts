import { contentOf } from '../domain/rules/moves.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { allOf } from './all-of.ts';
import { checkRule } from './check-rule.ts';
import { policyOf, type PolicyInput } from './policy-input.ts';
import type { Cancellation, Ports, StoredPolicy } from './ports.ts';
import { questionOf } from './questions.ts';
import { reachedBy } from './reached-by.ts';
import { readWorkspace } from './workspace.ts';

/** What another policy would change for one rule. Flags by id. */
export interface PolicyEffect {
  readonly id: string;
  readonly name: string;
  readonly flags_gained: readonly string[];
  readonly flags_lost: readonly string[];
  /** Null when the rule names what is not there (any more). */
  readonly reach_before: number | null;
  readonly reach_after: number | null;
}

/** What a policy would change for every rule that is not archived; nothing is kept. */
export async function whatIf(
  ports: Ports,
  input: PolicyInput,
  signal?: Cancellation,
): Promise<{ readonly rules: readonly PolicyEffect[] }> {
  const { version } = (await readWorkspace(ports)).policy;
  const other = underPolicy(ports, { ...policyOf(input, version), id: 'policy' });
  const rules: PolicyEffect[] = [];
  for (const rule of await allOf(ports.store.view.rules)) {
    if (rule.status === 'archived') continue;
    const before = await standing(ports, rule, signal);
    const after = await standing(other, rule, signal);
    rules.push({
      id: rule.id,
      name: rule.name,
      flags_gained: after.flags.filter((flag) => !before.flags.includes(flag)),
      flags_lost: before.flags.filter((flag) => !after.flags.includes(flag)),
      reach_before: before.reach,
      reach_after: after.reach,
    });
  }
  return { rules };
}

async function standing(
  ports: Ports,
  rule: Rule,
  signal: Cancellation | undefined,
): Promise<{ readonly flags: readonly string[]; readonly reach: number | null }> {
  const workspace = await readWorkspace(ports);
  const content = contentOf(rule);
  const { flags } = await checkRule(ports, content, rule.id, { fixes: false, signal });
  const context = questionOf(ports, workspace, { signal });
  return {
    flags: flags.map((flag) => flag.id),
    reach: await reachedBy(ports, rule.id, content, workspace, context),
  };
}

/** The same workspace, read as if this policy held. */
export function underPolicy(ports: Ports, policy: StoredPolicy): Ports {
  const { store } = ports;
  const policies = { ...store.view.policies, get: () => Promise.resolve(policy) };
  return { ...ports, store: { ...store, view: { ...store.view, policies } } };
}
