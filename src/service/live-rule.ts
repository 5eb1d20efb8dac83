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
  const live = await withFrozenSegments(view, rule, rule.live, workspace);
  requireAskable(live.content, live.workspace);
  return live;
}

const NOT_PUBLISHED = 'This rule is not published, so there is nothing to send. Publish it first.';

/** Why nothing of a rule goes out, or null when its live edition does. */
export function notLive(rule: Rule): string | null {
  if (rule.live === null) return NOT_PUBLISHED;
  return rule.paused_reason === null ? null : `This rule is paused: ${rule.paused_reason}`;
}

/** The live edition with its own segments: a segment changed afterwards was not what people approved. */
async function withFrozenSegments(
  view: StoreView,
  rule: Rule,
  live: NonNullable<Rule['live']>,
  workspace: Workspace,
): Promise<LiveRule> {
  const edition = await view.rule_editions.get(`${rule.id}@${live.edition}`);
  const conditions = edition === null ? workspace.conditions : new Map(Object.entries(edition.segments));
  return { rule, edition: live.edition, content: live.content, workspace: { ...workspace, conditions } };
}
