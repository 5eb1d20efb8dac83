import { capsFor } from '../domain/rules/meaning.ts';
import { contentOf } from '../domain/rules/moves.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { segmentsReached } from '../domain/rules/segments-reached.ts';
import type { ApprovedRule, StoreView } from './ports.ts';
import type { Workspace } from './workspace.ts';

/** Keeps what was approved as it was seen, in place of what was approved before: the next review compares with it. */
export async function keepApproved(
  view: StoreView,
  rule: Rule,
  workspace: Workspace,
  approved_by: readonly string[],
): Promise<void> {
  const before = await view.approved_rules.get(rule.id);
  const kept: ApprovedRule = {
    id: rule.id,
    edition: rule.edition,
    content: contentOf(rule),
    segments: Object.fromEntries(segmentsReached(rule, workspace.conditions)),
    caps: capsFor(rule.id, rule, workspace.caps),
    policy_version: workspace.policy.version,
    approved_at: rule.updated_at,
    approved_by,
    version: (before?.version ?? 0) + 1,
  };
  await (before === null ? view.approved_rules.insert(kept) : view.approved_rules.update(kept));
}
