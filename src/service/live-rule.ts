import type { Rule, RuleContent } from '../domain/rules/rule.ts';
import { requireAskable } from './askable.ts';
import { TactError } from './errors.ts';
import type { StoreView } from './ports.ts';
import { found } from './use-case.ts';
import type { Workspace } from './workspace.ts';

/** What a live rule means: its content and its segments as they were when it was published. */
export interface LiveRule {
  readonly rule: Rule;
  readonly edition: number;
  readonly content: RuleContent;
  readonly workspace: Workspace;
}

/** The live edition; `conflict` with the reason when nothing of this rule is live. */
export async function liveRuleOf(view: StoreView, id: string, workspace: Workspace): Promise<LiveRule> {
  const rule = found(await view.rules.get(id), 'rule', id);
  const reason = notLive(rule);
  if (reason !== null || rule.live === null) throw new TactError('conflict', reason ?? NOT_PUBLISHED);
  const { edition, content } = rule.live;
  const frozen = await frozenWorkspace(view, rule.id, edition, workspace);
  requireAskable(content, frozen);
  return { rule, edition, content, workspace: frozen };
}

const NOT_PUBLISHED = 'This rule is not published, so there is nothing to send. Publish it first.';

/** Why nothing of a rule goes out, or null when its live edition does. */
export function notLive(rule: Rule): string | null {
  if (rule.live === null) return NOT_PUBLISHED;
  return rule.paused_reason === null ? null : `This rule is paused: ${rule.paused_reason}`;
}

/** The workspace with the segments of a published edition: one changed afterwards was not what people approved. */
export async function frozenWorkspace(
  view: StoreView,
  rule_id: string,
  edition: number,
  workspace: Workspace,
): Promise<Workspace> {
  const kept = await view.rule_editions.get(`${rule_id}@${edition}`);
  if (kept === null) return workspace;
  return { ...workspace, conditions: new Map(Object.entries(kept.segments)) };
}
