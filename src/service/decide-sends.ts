import { asSend, openReservations, RESERVED_FOR, SENDS_SEEN, sendsSeen } from '../domain/caps/reservation.ts';
import type { Reservation } from '../domain/caps/reservation.ts';
import { inOrderOfDecision, type Ordered } from '../domain/caps/order.ts';
import { deferredTo } from '../domain/caps/quiet-hours.ts';
import type { Person } from '../domain/data/rows.ts';
import { type Needs, needsOf, needsTogether } from '../domain/preview/needs.ts';
import { type PersonOutcome, prepareOutcome, zonesOf } from '../domain/preview/outcome-of.ts';
import type { Outcome } from '../domain/preview/outcome.ts';
import type { ReachPlan } from '../domain/preview/plan.ts';
import type { EvaluationContext } from '../domain/segments/context.ts';
import { formatInstant } from '../domain/time/instant.ts';
import { TactError } from './errors.ts';
import { liveRuleOf, notLive } from './live-rule.ts';
import type { Ports } from './ports.ts';
import { instantOf } from './questions.ts';
import { found } from './use-case.ts';
import { contextOf, planOf, readWorkspace, type Workspace } from './workspace.ts';

/** Why nothing is sent beside the outcomes of SEMANTICS §5. */
export type HoldReason = Exclude<Outcome, 'reached'> | 'not_live' | 'unknown_customer';

export interface SendDecision {
  readonly decision: 'send' | 'hold';
  readonly reason: HoldReason | 'reached';
  /** The cap that holds the message back. */
  readonly cap?: string;
  /** When quiet hours that make it wait end. */
  readonly until?: string;
  /** Until when the room it takes up under the caps is kept for it, unless it is put on record earlier. */
  readonly reserved_until?: string;
}

/** A message that a sender is about to send; without `at`, now. */
export interface SendQuestion {
  readonly rule: string;
  readonly customer_id: string;
  readonly at?: string | undefined;
}

const MOST = 10_000;

/** Whether one message may leave. As `decideSends`; an unknown rule is `not_found`. */
export async function decideSend(ports: Ports, question: SendQuestion): Promise<SendDecision> {
  found(await ports.store.view.rules.get(question.rule), 'rule', question.rule);
  const [decision] = await decideSends(ports, [question]);
  if (decision === undefined) throw new RangeError('a question without an answer');
  return decision;
}

/**
 * Whether messages may leave, in the order they were given: the live edition, the person, the permission, and the caps
 * over the sends on record and what was granted a moment ago (§4, §5). They are decided by time, priority, rule and
 * customer, and each one granted counts for the next. Refuses more than 10,000, and rules that are not there.
 */
export async function decideSends(
  ports: Ports,
  questions: readonly SendQuestion[],
): Promise<readonly SendDecision[]> {
  if (questions.length > MOST)
    throw new TactError('too_large', `Ask about at most ${MOST} messages at once.`);
  const workspace = await readWorkspace(ports);
  const plans = await livePlans(ports, questions, workspace);
  const needs = needsFor(ports, questions, plans);
  await ports.reservations.ready();
  const ids = questions.filter(({ rule }) => plans.get(rule) !== null).map(({ customer_id }) => customer_id);
  const people = needs === null ? new Map<string, Person>() : await ports.engine.facts(ids, needs);

  // Nothing is waited for from here until all room is taken.
  const now = ports.clock.now();
  const asked = inOrder(ports, questions, plans, now);
  const decide = decider(ports, now);
  const granted: Reservation[] = [];
  const decisions: SendDecision[] = [];
  for (const { index, plan, customer_id, at } of asked) {
    const person = people.get(customer_id);
    const decided = decide(plan, person, at);
    decisions[index] = decided.decision;
    if (decided.reservation !== null) granted.push(decided.reservation);
  }
  await kept(ports, granted);
  return decisions;
}

/** What a live rule is decided by; null when nothing of it is live. */
interface LivePlan {
  readonly plan: ReachPlan;
  readonly workspace: Workspace;
}
type LivePlans = ReadonlyMap<string, LivePlan | null>;

async function livePlans(
  ports: Ports,
  questions: readonly SendQuestion[],
  workspace: Workspace,
): Promise<LivePlans> {
  const { view } = ports.store;
  const plans = new Map<string, LivePlan | null>();
  for (const [index, { rule: id }] of questions.entries()) {
    if (plans.has(id)) continue;
    const rule = await view.rules.get(id);
    if (rule === null) {
      throw new TactError('invalid', 'Nothing was granted: a rule is not there.', {
        issues: [{ path: `items[${index}].rule`, message: `There is no rule “${id}”.` }],
      });
    }
    if (notLive(rule) !== null) {
      plans.set(id, null);
      continue;
    }
    const live = await liveRuleOf(view, id, workspace);
    plans.set(id, { plan: planOf(id, live.content, live.workspace.caps), workspace: live.workspace });
  }
  return plans;
}

/** What has to be known of the people asked about; null when no rule is live. */
function needsFor(ports: Ports, questions: readonly SendQuestion[], plans: LivePlans): Needs | null {
  const now = ports.clock.now();
  const earliest = new Map<string, number>();
  for (const { rule, at } of questions) {
    const instant = at === undefined ? now : instantOf(ports, at, 'at');
    earliest.set(rule, Math.min(earliest.get(rule) ?? instant, instant));
  }
  const all = [...earliest].flatMap(([rule, as_of]) => {
    const live = plans.get(rule);
    return live ? [needsOf(live.plan, askedUnder(live.workspace, as_of))] : [];
  });
  if (all.length === 0) return null;
  const needs = all.reduce(needsTogether);
  return { ...needs, sends_after: Math.min(needs.sends_after ?? now, now - SENDS_SEEN) };
}

interface Asked {
  readonly index: number;
  readonly plan: LivePlan | null;
  readonly customer_id: string;
  readonly at: number;
}

/** The questions in the order of decision (§4). */
function inOrder(
  ports: Ports,
  questions: readonly SendQuestion[],
  plans: LivePlans,
  now: number,
): readonly Asked[] {
  const asked = questions.map(({ rule, customer_id, at }, index) => ({
    index,
    rule,
    customer_id,
    plan: plans.get(rule) ?? null,
    at: at === undefined ? now : instantOf(ports, at, 'at'),
  }));
  return asked.toSorted((a, b) => inOrderOfDecision(ordered(a), ordered(b)) || a.index - b.index);
}

function ordered({ rule: rule_id, customer_id, plan, at }: Asked & { readonly rule: string }): Ordered {
  const { priority = 0, channel = '', purpose = '' } = plan?.plan ?? {};
  return { at, priority, rule_id, customer_id, channel, purpose };
}

interface Decided {
  readonly decision: SendDecision;
  readonly reservation: Reservation | null;
}

/** Decides one message after another, taking room for each that may leave. */
function decider(
  { reservations }: Ports,
  now: number,
): (live: LivePlan | null, person: Person | undefined, at: number) => Decided {
  const prepared = new Map<LivePlan, Map<number, (person: Person) => PersonOutcome>>();
  const outcomeUnder = (live: LivePlan, at: number) => {
    const times = prepared.get(live) ?? new Map<number, (person: Person) => PersonOutcome>();
    prepared.set(live, times);
    const known = times.get(at) ?? prepareOutcome(live.plan, askedUnder(live.workspace, at));
    times.set(at, known);
    return known;
  };
  const hold = (reason: HoldReason, more: Partial<SendDecision> = {}): Decided => ({
    decision: { decision: 'hold', reason, ...more },
    reservation: null,
  });
  return (live, person, at) => {
    if (live === null) return hold('not_live');
    if (person === undefined) return hold('unknown_customer');
    const open = openReservations(reservations.of(person.customer.customer_id, now), person.sends, now);
    const counted = { ...person, sends: [...person.sends, ...open.map((one) => asSend(one, at))] };
    const { outcome, cap } = outcomeUnder(live, at)(counted);
    if (outcome !== 'reached') return hold(outcome, cap === null ? {} : { cap });
    const { plan } = live;
    const due = deferredTo(
      plan.caps.quiet_hours,
      plan.channel,
      at,
      zonesOf(person, askedUnder(live.workspace, at)),
    );
    if (due !== null && due > at) return hold('quiet_hours', { until: formatInstant(due) });
    const reservation = reservationOf(plan, person, at, now);
    reservations.take(reservation);
    return {
      decision: { decision: 'send', reason: outcome, reserved_until: formatInstant(reservation.expires_at) },
      reservation,
    };
  };
}

function reservationOf(
  { rule_id, channel, purpose }: ReachPlan,
  person: Person,
  at: number,
  now: number,
): Reservation {
  return {
    customer_id: person.customer.customer_id,
    rule_id,
    channel,
    purpose,
    at,
    granted_at: now,
    expires_at: now + RESERVED_FOR,
    seen: sendsSeen({ rule_id, channel }, now, person.sends),
  };
}

/** Nobody is told to send before that is known for good; what can't be kept is given back. */
async function kept({ reservations }: Ports, granted: readonly Reservation[]): Promise<void> {
  if (granted.length === 0) return;
  try {
    await reservations.keep(granted);
  } catch (error) {
    reservations.release(granted);
    throw error;
  }
}

function askedUnder(workspace: Workspace, as_of: number): EvaluationContext {
  return { ...contextOf(workspace, { as_of }), schema: workspace.schema };
}
