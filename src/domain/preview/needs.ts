/** What has to be known of a person to tell their outcome under a plan, and nothing more. */
import type { Condition } from '../segments/condition.ts';
import type { EvaluationContext } from '../segments/context.ts';
import { windowOf } from '../segments/conditions/occurrences.ts';
import type { Use } from '../segments/use.ts';
import { usesOf } from '../segments/uses.ts';
import { windowAfter } from '../caps/window.ts';
import type { Policy } from '../permission/policy.ts';
import { defaultOf } from '../permission/regime.ts';
import { minus } from '../time/calendar.ts';
import type { ReachPlan } from './plan.ts';

/** Rows of an event that may decide. */
export interface EventNeed {
  readonly event: string;
  readonly properties: readonly string[];
  /** Only what happened later, in milliseconds; null: whenever. */
  readonly after: number | null;
  /** Of what happened up to the question, only so many of the latest; null: all. */
  readonly latest: number | null;
}

/** Facts that may decide; others may come too. */
export interface Needs {
  /** When it is decided, in milliseconds: statements later than that can't decide. */
  readonly as_of: number;
  readonly attributes: readonly string[];
  readonly events: readonly EventNeed[];
  /** Statements about these, and those about everything. */
  readonly consents: readonly { readonly purpose: string; readonly channel: string }[];
  /** Only sends later than this, in milliseconds; null: none. */
  readonly sends_after: number | null;
}

/** What `outcomeOf` may look at under this plan (§5). */
export function needsOf(plan: ReachPlan, context: EvaluationContext): Needs {
  const uses = [plan.audience, ...plan.exclude].flatMap((condition) => usesOf(condition, context.segments));
  const consents = [
    plan,
    ...uses.flatMap(({ condition }) => (condition.type === 'consent' ? [condition] : [])),
  ];
  const asked = distinct(consents.map(({ purpose, channel }) => ({ purpose, channel })));
  return {
    as_of: context.as_of,
    attributes: distinct([...uses.flatMap(attributeOf), ...decidingAttributes(context)]),
    events: eventsOf(uses, asked, context),
    consents: asked,
    sends_after: sendsAfter(plan, context),
  };
}

/** What both plans need. */
export function needsTogether(a: Needs, b: Needs): Needs {
  return {
    as_of: Math.min(a.as_of, b.as_of),
    attributes: distinct([...a.attributes, ...b.attributes]),
    events: merged([...a.events, ...b.events]),
    consents: distinct([...a.consents, ...b.consents]),
    sends_after:
      a.sends_after === null || b.sends_after === null
        ? (a.sends_after ?? b.sends_after)
        : Math.min(a.sends_after, b.sends_after),
  };
}

function attributeOf({ kind, id }: Use): readonly string[] {
  return kind === 'attribute' ? [id] : [];
}

/** The attributes by which permission and clocks go. */
function decidingAttributes({ policy, time_zone_attribute }: EvaluationContext): readonly string[] {
  const { country_attribute, state_attribute, birth_attribute, gpc_attribute } = policy;
  return [country_attribute, state_attribute, birth_attribute, gpc_attribute, time_zone_attribute].filter(
    (id) => typeof id === 'string',
  );
}

function eventsOf(
  uses: readonly Use[],
  consents: Needs['consents'],
  { as_of, policy }: EvaluationContext,
): readonly EventNeed[] {
  const used = uses.flatMap(({ kind, id, event, condition }): readonly EventNeed[] => {
    const after = earliest(condition, as_of);
    if (kind === 'event') return [{ event: id, properties: [], after, latest: latestOf(condition) }];
    return kind === 'property' && event !== undefined
      ? [{ event, properties: [id], after, latest: null }]
      : [];
  });
  const bought = purchaseMonths(policy, consents).map((months) => ({
    event: policy.purchase_event,
    properties: [],
    after: minus(as_of, months, 'month'),
    latest: 1,
  }));
  return merged([...used, ...bought]);
}

/** How far back a condition looks; null: to the beginning. */
function earliest(condition: Condition, as_of: number): number | null {
  if (condition.type === 'event' && condition.pick === undefined)
    return windowOf(condition.within, as_of).after;
  if (condition.type === 'sequence' && condition.since !== undefined)
    return minus(as_of, condition.since.last, condition.since.unit);
  if (condition.type === 'regular')
    return minus(as_of, condition.periods * condition.period.last, condition.period.unit);
  return null;
}

/**
 * How many of the latest tell a condition: whether a count up to the moment of the question is so high is known from as
 * many, whether it is just that or higher from one more.
 */
function latestOf(condition: Condition): number | null {
  if (condition.type !== 'event' || condition.measure.kind !== 'count' || condition.pick !== undefined)
    return null;
  const { where = [], within, operator, value } = condition;
  const whole = operator === 'gte' || operator === 'lt' ? Math.ceil(value) : Math.floor(value) + 1;
  const upto_now = within === undefined || 'last' in within;
  return where.length === 0 && upto_now ? Math.max(1, whole) : null;
}

/** For how many months a purchase makes an existing customer, in each regime that says so (§3). */
function purchaseMonths(policy: Policy, consents: Needs['consents']): readonly number[] {
  return policy.regimes.flatMap((regime) =>
    consents.flatMap(({ purpose, channel }) => {
      const { basis, months = 0 } = defaultOf(regime, purpose, channel);
      return basis === 'soft_opt_in' ? [months] : [];
    }),
  );
}

function merged(needs: readonly EventNeed[]): readonly EventNeed[] {
  return [...Map.groupBy(needs, ({ event }) => event)].map(([event, all]) => ({
    event,
    properties: distinct(all.flatMap(({ properties }) => properties)),
    after: all.some(({ after }) => after === null) ? null : Math.min(...all.map(({ after }) => after ?? 0)),
    latest: all.some(({ latest }) => latest === null)
      ? null
      : Math.max(...all.map(({ latest }) => latest ?? 0)),
  }));
}

/** No two clocks are further apart than this. */
const FURTHEST_ZONE = 26 * 3_600_000;

/** The start of the longest window that a cap of the plan looks at, wherever the person lives. */
function sendsAfter({ caps: { caps } }: ReachPlan, { as_of, time_zone }: EvaluationContext): number | null {
  const zones = { customer: time_zone, workspace: time_zone };
  const starts = caps.map(({ window }) => windowAfter(window, as_of - FURTHEST_ZONE, zones) - FURTHEST_ZONE);
  return starts.length === 0 ? null : Math.min(...starts);
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
