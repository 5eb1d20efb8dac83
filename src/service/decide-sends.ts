import { asSend, openReservations, RESERVED_FOR, SENDS_SEEN, sendsSeen } from '../domain/caps/reservation.ts';
import type { Reservation } from '../domain/caps/reservation.ts';
import { inOrderOfDecision, type Ordered } from '../domain/caps/order.ts';
import { deferredTo } from '../domain/caps/quiet-hours.ts';
import type { Person } from '../domain/data/rows.ts';
import { type Needs, needsOf, needsTogether } from '../domain/preview/needs.ts';
import { type PersonOutcome, prepareOutcome, zonesOf } from '../domain/preview/outcome-of.ts';
import type { Outcome } from '../domain/preview/outcome.ts';
import type { ReachPlan } from '../domain/preview/plan.ts';
import { formatInstant } from '../domain/time/instant.ts';
import { TactError } from './errors.ts';
import type { Facts, LivePlan, LivePlans, Ports } from './ports.ts';
import { instantOf } from './questions.ts';
import { found } from './use-case.ts';

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
  const plans = await ports.plans.read([question.rule]);
  if (plans.get(question.rule) === 'not_there') found(null, 'rule', question.rule);
  const [decision] = await decided(ports, [question], plans);
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
  const plans = await ports.plans.read(questions.map(({ rule }) => rule));
  const issues = questions.flatMap(({ rule }, index) =>
    plans.get(rule) === 'not_there'
      ? [{ path: `items[${index}].rule`, message: `There is no rule “${rule}”.` }]
      : [],
  );
  if (issues.length > 0)
    throw new TactError('invalid', 'Nothing was granted: a rule is not there.', { issues });
  return await decided(ports, questions, plans);
}

type Plans = Awaited<ReturnType<LivePlans['read']>>;

async function decided(
  ports: Ports,
  questions: readonly SendQuestion[],
  plans: Plans,
): Promise<readonly SendDecision[]> {
  const timed = questions.map(timeReader(ports));
  const needs = needsFor(ports.clock.now(), timed, plans);
  await ports.reservations.ready();
  const ids = timed.filter(({ rule }) => needs.has(rule)).map(({ customer_id }) => customer_id);
  const people: Facts =
    ids.length === 0 ? new Map() : await ports.engine.facts(ids, needs.values().reduce(needsTogether));

  // Nothing is waited for from here until all room is taken.
  const now = ports.clock.now();
  const decide = decider(ports, now);
  const granted: Reservation[] = [];
  const decisions: SendDecision[] = [];
  await orReleased(ports, granted, async () => {
    for (const { index, plan, rule_id, customer_id, at } of inOrder(timed, plans, now)) {
      const { decision, reservation } = decide(plan, people.get(customer_id, needs.get(rule_id)), at);
      decisions[index] = decision;
      if (reservation !== null) granted.push(reservation);
    }
    // Nobody is told to send before that is known for good.
    if (granted.length > 0) await ports.reservations.keep(granted);
  });
  return decisions;
}

/** A question with its moment, in milliseconds; null: now. */
interface Timed extends Pick<SendQuestion, 'rule' | 'customer_id'> {
  readonly at: number | null;
}

/** Reads each text of a moment once: those of a batch are mostly the same. */
function timeReader(ports: Ports): (question: SendQuestion) => Timed {
  const known = new Map<string, number>();
  return ({ rule, customer_id, at: text }) => {
    if (text === undefined) return { rule, customer_id, at: null };
    const at = known.get(text) ?? instantOf(ports, text, 'at');
    known.set(text, at);
    return { rule, customer_id, at };
  };
}

/** Null when nothing of the rule is live. */
function liveOf(plans: Plans, rule: string): LivePlan | null {
  const plan = plans.get(rule);
  return typeof plan === 'object' ? plan : null;
}

/** What has to be known of the people who are asked about, by rule; without the rules that are not live. */
function needsFor(now: number, questions: readonly Timed[], plans: Plans): ReadonlyMap<string, Needs> {
  const earliest = new Map<string, number>();
  for (const { rule, at } of questions)
    earliest.set(rule, Math.min(earliest.get(rule) ?? Number.POSITIVE_INFINITY, at ?? now));
  const found = new Map<string, Needs>();
  for (const [rule, as_of] of earliest) {
    const live = liveOf(plans, rule);
    if (live === null) continue;
    const needs = needsOf(live.plan, { ...live.context, as_of });
    const sends_after = Math.min(needs.sends_after ?? now, now - SENDS_SEEN);
    found.set(rule, { ...needs, sends_after });
  }
  return found;
}

interface Asked extends Ordered {
  readonly index: number;
  readonly plan: LivePlan | null;
}

/** The questions in the order of decision (§4). */
function inOrder(questions: readonly Timed[], plans: Plans, now: number): readonly Asked[] {
  const asked = questions.map(({ rule: rule_id, customer_id, at }, index): Asked => {
    const plan = liveOf(plans, rule_id);
    const { priority = 0, channel = '', purpose = '' } = plan?.plan ?? {};
    return { index, plan, at: at ?? now, priority, rule_id, customer_id, channel, purpose };
  });
  return asked.toSorted((a, b) => inOrderOfDecision(a, b) || a.index - b.index);
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
    const known = times.get(at) ?? prepareOutcome(live.plan, { ...live.context, as_of: at });
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
    const counted =
      open.length === 0
        ? person
        : { ...person, sends: [...person.sends, ...open.map((one) => asSend(one, at))] };
    const { outcome, cap } = outcomeUnder(live, at)(counted);
    if (outcome !== 'reached') return hold(outcome, cap === null ? {} : { cap });
    const { plan } = live;
    const due = deferredTo(plan.caps.quiet_hours, plan.channel, at, zonesOf(person, live.context));
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

/** What is granted on the way is given back when nobody can be told of it. */
async function orReleased(
  { reservations }: Ports,
  granted: readonly Reservation[],
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    reservations.release(granted);
    throw error;
  }
}
