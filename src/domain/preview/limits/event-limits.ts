/** Limits in conditions about what people did: how often, how much, since when, how soon after. */
import type { DataSchema } from '../../data/schema.ts';
import type {
  EventCondition,
  Last,
  RegularCondition,
  SequenceCondition,
  SequenceStep,
  Within,
} from '../../segments/condition.ts';
import { propertyOf, windowOf } from '../../segments/conditions/occurrences.ts';
import { LONGEST } from '../../segments/operators/read.ts';
import type { Moment } from '../../segments/operators/operator.ts';
import { minus, plus } from '../../time/calendar.ts';
import { formatInstant } from '../../time/instant.ts';
import { EVERYONE, NOBODY } from '../few-turn.ts';
import { fieldLimits } from './field-limits.ts';
import { ALWAYS, type Limit, type LimitedPart, NEVER, nextAbove } from './limit.ts';
import { roundestBetween, wholeBetween } from './round-number.ts';
import { FIRST, minutesBetween, roundTime } from './round-time.ts';

/** What limits are read with: the moment of the question, and the types of properties. */
export interface ReadWith {
  readonly moment: Moment;
  readonly schema: DataSchema;
}

const MINUTE = 60_000;
/** Each stretch of time is asked for by itself, so 400 of them are only asked for beside 60 or more. */
const [MANY_PERIODS, MOST_PERIODS] = [60, 400];

export function eventParts(
  condition: EventCondition,
  read: ReadWith,
): readonly LimitedPart<EventCondition>[] {
  return [...measureParts(condition), ...windowParts(condition, read), ...whereParts(condition, read)];
}

export function regularParts(
  condition: RegularCondition,
  read: ReadWith,
): readonly LimitedPart<RegularCondition>[] {
  const { periods, period, value, operator } = condition;
  const whole = (at: number, lowest: number, highest: number): Limit => ({
    ...COUNTED,
    at,
    lowest,
    highest,
    between: wholeBetween,
  });
  const longest = Math.max(period.last, Math.floor(LONGEST[period.unit] / periods));
  const most = Math.max(periods, Math.min(MOST_PERIODS, Math.floor(LONGEST[period.unit] / period.last)));
  const isLeast = operator === 'gte' || operator === 'gt';
  return [
    ...(operator === 'eq' || operator === 'neq'
      ? []
      : [
          part<RegularCondition>(
            [{ ...COUNTED, at: atOf(operator, value), lowest: 0, highest: ALWAYS, between: roundestBetween }],
            (of, [at = 0]) => ({ ...of, operator: isLeast ? 'gte' : 'lt', value: finite(at) }),
          ),
        ]),
    part([whole(condition.at_least, 0, periods + 1)], (of, [at = 0]) => {
      if (at > of.periods) return NOBODY;
      return { ...of, at_least: at };
    }),
    part(
      [
        periods > MANY_PERIODS
          ? whole(periods, MANY_PERIODS, most)
          : whole(periods, 1, Math.min(most, MANY_PERIODS)),
      ],
      (of, [at = 1]) => ({ ...of, periods: at }),
    ),
    part([{ ...whole(period.last, 1, longest), fine: true }], (of, [at = 1]) => ({
      ...of,
      period: { ...of.period, last: at },
    })),
    ...whereParts(condition, read),
  ];
}

export function sequenceParts(
  { within, since, first, then }: SequenceCondition,
  read: ReadWith,
): readonly LimitedPart<SequenceCondition>[] {
  const { as_of } = read.moment;
  const minutes = since && (as_of - minus(as_of, since.last, since.unit)) / MINUTE;
  return [
    lengthPart(within, (of, at) => ({ ...of, within: at })),
    ...(minutes === undefined
      ? []
      : [
          lengthPart<SequenceCondition>({ last: minutes, unit: 'minute' }, (of, at) => ({
            ...of,
            since: at,
          })),
        ]),
    ...whereParts(first, read).map(({ limits, put }) =>
      part<SequenceCondition>(limits, (of, at) => ({ ...of, first: put(of.first, at) })),
    ),
    ...whereParts(then, read).map(({ limits, put }) =>
      part<SequenceCondition>(limits, (of, at) => ({ ...of, then: put(of.then, at) })),
    ),
  ];
}

/** A length of time: in minutes, but for months and years, which are not of one length. */
function lengthPart<C>({ last, unit }: Last, put: (condition: C, at: Last) => C): LimitedPart<C> {
  const limit = { lowest: 1, attribute: null, fine: true } as const;
  if (unit === 'month' || unit === 'year')
    return part([{ ...limit, at: last, highest: LONGEST[unit], between: wholeBetween }], (of, [at = 1]) =>
      put(of, { last: at, unit }),
    );
  const at = plus(0, last, unit) / MINUTE;
  return part([{ ...limit, at, highest: LONGEST.minute, between: minutesBetween }], (of, [minutes = 1]) =>
    put(of, { last: minutes, unit: 'minute' }),
  );
}

/** As many, or as much. */
function measureParts({ operator, value, measure }: EventCondition): readonly LimitedPart<EventCondition>[] {
  if (operator === 'eq' || operator === 'neq') return [];
  const isCount = measure.kind === 'count' || measure.kind === 'days';
  const isOfAll = isCount || measure.kind === 'sum';
  const isLeast = operator === 'gte' || operator === 'gt';
  const limit: Limit = {
    ...COUNTED,
    at: atOf(operator, value),
    lowest: isCount ? 0 : NEVER,
    highest: ALWAYS,
    between: roundestBetween,
    fine: !isCount,
  };
  return [
    part([limit], (of, [at = 0]) => {
      if (isOfAll && (at === limit.lowest || at === ALWAYS))
        return isLeast === (at === limit.lowest) ? EVERYONE : NOBODY;
      return { ...of, operator: isLeast ? 'gte' : 'lt', value: finite(at) };
    }),
  ];
}

/** Since when, and until when. */
function windowParts(
  { within }: EventCondition,
  { moment: { as_of } }: ReadWith,
): readonly LimitedPart<EventCondition>[] {
  if (within === undefined) return [];
  const { after, upto } = windowOf(within, as_of);
  if (after === null) return [];
  const limits = [timeLimit(after + 1, as_of), ...('last' in within ? [] : [timeLimit(upto + 1, as_of)])];
  return [
    part(limits, ({ within: _within, ...always }, [low = NEVER, high = as_of + 1]) => {
      const end = Math.min(high, as_of + 1);
      return low === NEVER && end === as_of + 1 ? always : { ...always, within: windowFrom(low, end, as_of) };
    }),
  ];
}

function windowFrom(low: number, high: number, as_of: number): Within {
  const end = Math.max(high, FIRST);
  const start = Math.min(Math.max(low, FIRST), end);
  const minutes = (as_of + 1 - start) / MINUTE;
  return high === as_of + 1 && Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST.minute
    ? { last: minutes, unit: 'minute' }
    : { from: formatInstant(start), to: formatInstant(end) };
}

/** Limits in tests of properties, which all must hold. */
function whereParts<S extends SequenceStep>(
  { event, where = [] }: S,
  { moment, schema }: ReadWith,
): readonly StepPart<S>[] {
  return where.flatMap((item, index) => {
    const type = propertyOf(event, item.property, schema)?.type;
    const found = type === undefined ? null : fieldLimits(type, item, moment);
    // That a property is in none of the last days can't be said with another number of them.
    if (found === null || found.outside) return [];
    return {
      limits: found.limits.map((limit): Limit => ({ ...limit, attribute: null, fine: true })),
      put: (of, at) => ({
        ...of,
        where: (of.where ?? []).with(index, { property: item.property, ...found.written(at) }),
      }),
    };
  });
}

interface StepPart<S extends SequenceStep> {
  readonly limits: readonly Limit[];
  readonly put: (of: S, at: readonly number[]) => S;
}

const COUNTED = { attribute: null, fine: false } as const;

function part<C>(limits: readonly Limit[], put: LimitedPart<C>['put']): LimitedPart<C> {
  const held = ({ at, lowest, highest }: Limit) => Math.min(highest, Math.max(lowest, at));
  return { limits: limits.map((limit) => ({ ...limit, at: held(limit) })), put };
}

function timeLimit(at: number, as_of: number): Limit {
  return { at, lowest: NEVER, highest: ALWAYS, between: roundTime(as_of, 1), attribute: null, fine: true };
}

function atOf(operator: 'lt' | 'lte' | 'gt' | 'gte', value: number): number {
  return operator === 'gt' || operator === 'lte' ? nextAbove(value) : value;
}

function finite(value: number): number {
  return Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, value));
}
