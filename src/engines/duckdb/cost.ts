/** How many rows a condition makes the engine look at beyond the customers: only to ask the cheapest first. */
import type { Condition, ConditionOf, ConditionType } from '../../domain/segments/condition.ts';
import { windowOf } from '../../domain/segments/conditions/occurrences.ts';
import type { EvaluationContext } from '../../domain/segments/context.ts';
import type { DataState } from './data-state.ts';
import { LATEST_KEPT } from './recency.ts';
import type { KeptEvents } from './recent-lookups.ts';

const YEAR = 366 * 86_400_000;

export interface CostContext {
  readonly state: DataState;
  readonly context: EvaluationContext;
  readonly known: KeptEvents;
}

type Costs = { readonly [T in ConditionType]: (condition: ConditionOf<T>, at: CostContext) => number };

const COSTS: Costs = {
  all: ({ conditions }, at) => sumOf(conditions, at),
  any: ({ conditions }, at) => sumOf(conditions, at),
  not: ({ condition }, at) => costOf(condition, at),
  attribute: () => 0,
  people: () => 0,
  segment: ({ segment }, at) => {
    const condition = at.context.segments.get(segment);
    return condition === undefined ? 0 : costOf(condition, at);
  },
  event: (condition, at) => {
    const { event, within } = condition;
    if (isKept(condition, at)) return 0;
    const { after, upto } = windowOf(within, at.context.as_of);
    const share = after === null ? 1 : Math.min(1, Math.max(0, (upto - after) / YEAR));
    return rowsOf(event, at) * share;
  },
  regular: ({ event }, at) => rowsOf(event, at),
  sequence: ({ first, then }, at) => 2 * (rowsOf(first.event, at) + rowsOf(then.event, at)),
  consent: (_, at) => at.state.datasets.consents.rows + rowsOf(at.context.policy.purchase_event, at),
};

/** Whether the latest times beside the customers answer it. */
function isKept(
  { event, where, pick, measure, value, within }: ConditionOf<'event'>,
  { context, known }: CostContext,
): boolean {
  const untilNow = within === undefined || 'last' in within;
  const plain = (where ?? []).length === 0 && pick === undefined && measure.kind === 'count';
  const asked = context.as_of >= known.newest && known.kept.includes(event) && value <= LATEST_KEPT;
  return untilNow && plain && asked;
}

/** Rows to look at; 0 when the customers themselves suffice. */
export function costOf(condition: Condition, at: CostContext): number {
  // The record pairs each type with its condition, which TypeScript can't follow here.
  const cost = COSTS[condition.type] as (condition: Condition, at: CostContext) => number;
  return cost(condition, at);
}

function sumOf(conditions: readonly Condition[], at: CostContext): number {
  return conditions.reduce((sum, condition) => sum + costOf(condition, at), 0);
}

function rowsOf(event: string, { state }: CostContext): number {
  return state.profile.events.find(({ id }) => id === event)?.count ?? 0;
}
