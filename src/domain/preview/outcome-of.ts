/** What becomes of one person under a rule (SEMANTICS §5). */
import { heldBackBy, QUIET_HOURS } from '../caps/decide.ts';
import { ledgerOf } from '../caps/ledger.ts';
import { deferredTo } from '../caps/quiet-hours.ts';
import type { Zones } from '../caps/window.ts';
import type { Person } from '../data/rows.ts';
import { prepareDecision } from '../permission/decide.ts';
import type { Basis, Permission } from '../permission/permission.ts';
import { regimeOf } from '../permission/regime.ts';
import type { EvaluationContext } from '../segments/context.ts';
import { predicate } from '../segments/evaluate.ts';
import { zoneOr } from '../time/zone.ts';
import { isHeldOutOf } from './holdout.ts';
import type { Outcome } from './outcome.ts';
import type { ReachPlan } from './plan.ts';

export interface PersonOutcome {
  readonly outcome: Outcome;
  readonly regime: string;
  /** Only when reached. */
  readonly basis: Basis | null;
  /** The cap that holds the message back; only when capped. */
  readonly cap: string | null;
}

/** The outcome of one person under a plan. */
export function outcomeOf(person: Person, plan: ReachPlan, context: EvaluationContext): PersonOutcome {
  return prepareOutcome(plan, context)(person);
}

/** The outcome of each person under a plan; conditions are prepared once. */
export function prepareOutcome(
  plan: ReachPlan,
  context: EvaluationContext,
): (person: Person) => PersonOutcome {
  const matches = predicate(plan.audience, context);
  const excludes = plan.exclude.map((condition) => predicate(condition, context));
  const decide = prepareDecision(plan.purpose, plan.channel, context);
  return (person) => {
    if (!matches(person)) {
      const { id: regime } = regimeOf(person.customer, context.policy);
      return { outcome: 'not_matched', regime, basis: null, cap: null };
    }
    const permission = decide(person);
    const ends = (outcome: Outcome, cap: string | null = null): PersonOutcome => ({
      outcome,
      regime: permission.regime,
      basis: outcome === 'reached' ? permission.basis : null,
      cap,
    });
    if (excludes.some((excluded) => excluded(person))) return ends('excluded');
    if (isHeldOutOf(plan, person.customer.customer_id)) return ends('holdout');
    const refusal = refusalOf(permission);
    if (refusal !== null) return ends(refusal);
    const held = heldBackNow(plan, person, context);
    if (held === null) return ends('reached');
    return held === QUIET_HOURS ? ends('quiet_hours') : ends('capped', held);
  };
}

/** What holds back this rule's message to a person if it is planned at `as_of`. Sends after `as_of` don't count. */
export function heldBackNow(plan: ReachPlan, person: Person, context: EvaluationContext): string | null {
  const zones = zonesOf(person, context);
  const { caps, quiet_hours } = plan.caps;
  const due = deferredTo(quiet_hours, plan.channel, context.as_of, zones);
  if (due === null) return QUIET_HOURS;
  const history = person.sends.filter(({ sent_at }) => Date.parse(sent_at) <= context.as_of);
  return heldBackBy({ caps, quiet_hours }, plan, due, ledgerOf(caps, history), zones);
}

/** Whose clocks count for a person. */
export function zonesOf(
  { customer }: Person,
  { time_zone, time_zone_attribute }: Pick<EvaluationContext, 'time_zone' | 'time_zone_attribute'>,
): Zones {
  const own = time_zone_attribute === null ? null : customer[time_zone_attribute];
  return { workspace: time_zone, customer: zoneOr(own, time_zone) };
}

function refusalOf({ allowed, reason }: Permission): Extract<Outcome, Permission['reason']> | null {
  return allowed ? null : (reason as Extract<Outcome, Permission['reason']>);
}
