import type { Approval } from '../domain/rules/approvals.ts';
import type { Need } from '../domain/rules/need.ts';
import { contentOf } from '../domain/rules/moves.ts';
import { decideMove } from '../domain/rules/review.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { allOf } from './all-of.ts';
import { basisNames, currentFlags, type NameBasis } from './current-flags.ts';
import { discreetly } from './discreet.ts';
import { evidenceOf, type Judged, readJudged } from './evidence.ts';
import type { FlagCounts } from './flag-counts.ts';
import { moverOf } from './move-rule.ts';
import type { Actor, AudienceContext, Cancellation, Ports } from './ports.ts';
import { questionOf } from './questions.ts';
import { reachedBy } from './reached-by.ts';
import { answerWith, type RuleAnswer } from './read-rule.ts';
import { recountLapsed } from './reopen-rules.ts';
import { type RiskReason, riskReasons } from './risk-reasons.ts';
import { todayOf } from './today.ts';
import { readWorkspace, type Workspace } from './workspace.ts';

/** Why a rule stands in the queue, or is shown beside it. */
export const QUEUE_STATES = ['waiting', 'changes_requested', 'withdrawn', 'approved'] as const;
export type QueueState = (typeof QUEUE_STATES)[number];

/** A rule that waits for a decision, and whether this person may decide. */
export interface QueueItem {
  readonly rule: RuleAnswer;
  readonly state: QueueState;
  readonly risk: number | null;
  /** What each flag adds to the risk, the most first. */
  readonly risk_parts: readonly RiskReason[];
  readonly flag_counts: FlagCounts | null;
  /** Who would be reached now; null when that can't be asked any more (a segment or attribute is gone). */
  readonly reach: number | null;
  readonly can_decide: boolean;
  readonly why_not: string | null;
  readonly need: Need;
  readonly approvals: readonly Approval[];
}

/** Rules in review, the riskiest first, then the longest waiting; after them those that were sent back, withdrawn or approved. */
export async function reviewQueue(
  ports: Ports,
  actor: Actor,
  signal?: Cancellation,
): Promise<{ readonly items: readonly QueueItem[] }> {
  await recountLapsed(ports);
  const workspace = await readWorkspace(ports);
  const looking: Looking = {
    ports,
    teller: await discreetly(ports, actor),
    actor,
    workspace,
    context: questionOf(ports, workspace, { signal }),
    judged: await readJudged(ports),
    nameOf: await basisNames(ports, workspace),
    today: todayOf(ports, workspace.settings),
    signal,
  };
  const items: QueueItem[] = [];
  for (const rule of await allOf(ports.store.view.rules)) {
    const state = stateOf(rule);
    if (state !== null) items.push(await queued(looking, rule, state));
  }
  return { items: items.toSorted(byStateThenRisk) };
}

interface Looking {
  readonly ports: Ports;
  readonly teller: Ports;
  readonly actor: Actor;
  readonly workspace: Workspace;
  readonly context: AudienceContext;
  readonly judged: Judged;
  readonly nameOf: NameBasis;
  readonly today: string;
  readonly signal: Cancellation | undefined;
}

function stateOf({ status, review }: Rule): QueueState | null {
  if (status === 'in_review') return 'waiting';
  if (status === 'changes_requested' || status === 'approved') return status;
  return status === 'draft' && review?.decisions.at(-1)?.verdict === 'withdraw' ? 'withdrawn' : null;
}

async function queued(looking: Looking, rule: Rule, state: QueueState): Promise<QueueItem> {
  const { ports, teller, actor, workspace, context, judged } = looking;
  const check = await currentFlags(ports, rule, looking.nameOf, looking.signal);
  const answer = answerWith(rule, check, looking.today);
  const evidence = await evidenceOf(ports, rule, workspace, check.flags, judged);
  const verdict = decideMove(rule, 'approve', moverOf(actor), evidence);
  return {
    rule: answer,
    state,
    risk: answer.risk,
    risk_parts: riskReasons(check.flags),
    flag_counts: answer.flag_counts,
    reach: await reachedBy(teller, rule.id, contentOf(rule), workspace, context),
    can_decide: verdict.ok,
    why_not: verdict.ok ? null : verdict.reason,
    need: evidence.need,
    approvals: evidence.approvals,
  };
}

function byStateThenRisk(one: QueueItem, other: QueueItem): number {
  const state = QUEUE_STATES.indexOf(one.state) - QUEUE_STATES.indexOf(other.state);
  if (state !== 0) return state;
  const risk = (other.risk ?? 0) - (one.risk ?? 0);
  if (risk !== 0) return risk;
  const since = (item: QueueItem) => item.rule.review?.submitted_at ?? '';
  return since(one) < since(other) ? -1 : 1;
}
