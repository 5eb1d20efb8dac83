/** Why a rule does or doesn't reach a person: the steps of SEMANTICS §5, up to the one that decides. */
import { type CapCounter, capCounters } from '../caps/counters.ts';
import { deferredTo } from '../caps/quiet-hours.ts';
import type { Person } from '../data/rows.ts';
import { decidePermission } from '../permission/decide.ts';
import type { Permission } from '../permission/permission.ts';
import { defaultOf, minorAgeOf, regimeOf } from '../permission/regime.ts';
import type { EvaluationContext } from '../segments/context.ts';
import { type ConditionTrace, explainCondition } from '../segments/explain.ts';
import type { Names } from '../segments/phrase.ts';
import { formatInstant } from '../time/instant.ts';
import { holdoutBucket } from './holdout.ts';
import type { Outcome } from './outcome.ts';
import { outcomeOf, type PersonOutcome, zonesOf } from './outcome-of.ts';
import type { ReachPlan } from './plan.ts';

/** `not_asked`: an earlier step decided. */
export type StepStatus = 'passed' | 'failed' | 'not_asked';

export interface Explanation extends PersonOutcome {
  readonly audience: { readonly status: StepStatus; readonly trace: ConditionTrace };
  readonly kept: {
    readonly status: StepStatus;
    /** One for each exclusion, in order. */
    readonly exclusions: readonly ConditionTrace[];
    /** In hundredths of a percent; held out when under `cut_off`. */
    readonly bucket: number;
    readonly cut_off: number;
  };
  /** Suppressions, age, opt-out signals and what the person said no to. */
  readonly free: {
    readonly status: StepStatus;
    /** Under this age the regime doesn't let anyone be asked for this purpose; null where it names none. */
    readonly minor_age: number | null;
  };
  readonly consent: {
    readonly status: StepStatus;
    readonly permission: Permission;
    /** What holds where the person has said nothing. */
    readonly without_statement: string;
    readonly provision: string | null;
  };
  readonly caps: {
    readonly status: StepStatus;
    readonly counters: readonly CapCounter[];
    /** When quiet hours would let the message out; ISO, null when never. */
    readonly due: string | null;
  };
}

const STEP_OF: { readonly [O in Outcome]: number } = {
  not_matched: 0,
  excluded: 1,
  holdout: 1,
  suppressed: 2,
  minor: 2,
  opted_out: 2,
  withdrawn: 2,
  objected: 2,
  denied: 2,
  expired: 3,
  no_consent: 3,
  capped: 4,
  quiet_hours: 4,
  reached: 5,
};

/** The whole answer for one person; the outcome is the engine's. */
export function explainPerson(
  person: Person,
  plan: ReachPlan,
  context: EvaluationContext,
  names: Names,
): Explanation {
  const result = outcomeOf(person, plan, context);
  const deciding = STEP_OF[result.outcome];
  const statusOf = (step: number): StepStatus =>
    step < deciding ? 'passed' : step === deciding ? 'failed' : 'not_asked';
  const permission = decidePermission(person, plan.purpose, plan.channel, context);
  const regime = regimeOf(person.customer, context.policy);
  const fallback = defaultOf(regime, plan.purpose, plan.channel);
  const zones = zonesOf(person, context);
  const due = deferredTo(plan.caps.quiet_hours, plan.channel, context.as_of, zones);
  const history = person.sends.filter(({ sent_at }) => Date.parse(sent_at) <= context.as_of);
  return {
    ...result,
    audience: { status: statusOf(0), trace: explainCondition(plan.audience, person, context, names) },
    kept: {
      status: statusOf(1),
      exclusions: plan.exclude.map((condition) => explainCondition(condition, person, context, names)),
      bucket: holdoutBucket(plan.rule_id, person.customer.customer_id),
      cut_off: Math.round(plan.holdout_percent * 100),
    },
    free: { status: statusOf(2), minor_age: minorAgeOf(regime, plan.purpose) },
    consent: {
      status: statusOf(3),
      permission,
      without_statement: fallback.basis,
      provision: fallback.provision ?? null,
    },
    caps: {
      status: statusOf(4),
      counters: capCounters(plan.caps.caps, history, plan, due ?? context.as_of, zones),
      due: due === null ? null : formatInstant(due),
    },
  };
}
