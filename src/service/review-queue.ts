import { contentOf } from '../domain/rules/moves.ts';
import { decideMove } from '../domain/rules/review.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { allOf } from './all-of.ts';
import type { FlagCounts } from './flag-counts.ts';
import { moverOf } from './move-rule.ts';
import type { Actor, AudienceContext, Cancellation, Ports } from './ports.ts';
import { questionOf } from './questions.ts';
import { reachedBy } from './reached-by.ts';
import { ruleAnswer, type RuleAnswer } from './read-rule.ts';
import { todayOf } from './today.ts';
import { readWorkspace, type Workspace } from './workspace.ts';

/** A rule that waits for a decision, and whether this person may decide. */
export interface QueueItem {
  readonly rule: RuleAnswer;
  readonly risk: number | null;
  readonly flag_counts: FlagCounts | null;
  /** Who would be reached now; null when that can't be asked any more (a segment or attribute is gone). */
  readonly reach: number | null;
  readonly can_decide: boolean;
  readonly why_not: string | null;
}

/** Rules in review, the riskiest first, then the longest waiting. */
export async function reviewQueue(
  ports: Ports,
  actor: Actor,
  signal?: Cancellation,
): Promise<{ readonly items: readonly QueueItem[] }> {
  const workspace = await readWorkspace(ports);
  const context = questionOf(ports, workspace, { signal });
  const items: QueueItem[] = [];
  for (const rule of await allOf(ports.store.view.rules, { status: 'in_review' })) {
    items.push(await queued(ports, actor, rule, workspace, context));
  }
  return { items: items.toSorted(byRiskThenWaiting) };
}

async function queued(
  ports: Ports,
  actor: Actor,
  rule: Rule,
  workspace: Workspace,
  context: AudienceContext,
): Promise<QueueItem> {
  const answer = await ruleAnswer(ports, rule);
  const evidence = { flags: null, today: todayOf(ports, workspace.settings), content_hash: null };
  const verdict = decideMove(rule, 'approve', moverOf(actor), evidence);
  return {
    rule: answer,
    risk: answer.risk,
    flag_counts: answer.flag_counts,
    reach: await reachedBy(ports, rule.id, contentOf(rule), workspace, context),
    can_decide: verdict.ok,
    why_not: verdict.ok ? null : verdict.reason,
  };
}

function byRiskThenWaiting(one: QueueItem, other: QueueItem): number {
  const risk = (other.risk ?? 0) - (one.risk ?? 0);
  if (risk !== 0) return risk;
  const since = (item: QueueItem) => item.rule.review?.submitted_at ?? '';
  return since(one) < since(other) ? -1 : 1;
}
