/** How often, how much, how lately a person did something (SEMANTICS §2). */
import { aggregate, and, column, compare, inRelation, not, number, select } from '../../../query/build.ts';
import type { Expression, Join } from '../../../query/nodes.ts';
import { compareNumbers } from '../compare-numbers.ts';
import type { EventCondition } from '../condition.ts';
import type { EvaluationContext } from '../context.ts';
import { isRefusal } from '../operators/operator.ts';
import { isUnit, LONGEST, readInstant } from '../operators/read.ts';
import { named, type Names, type Phrase, plain, several, token } from '../phrase.ts';
import type { Issue } from '../segment.ts';
import {
  at,
  checkComparison,
  checkKeys,
  checkLast,
  checkNumber,
  checkWhere,
  checkWhole,
  findEvent,
  isObject,
  issue,
} from './check.ts';
import type { ConditionType } from './condition-type.ts';
import { isMeasure, measured, measureExpression, MEASURES } from './measure.ts';
import {
  eventsAs,
  occurrenceFinder,
  whereExpression,
  whereTest,
  whereWords,
  windowExpression,
  windowOf,
  windowTest,
  withinWords,
} from './occurrences.ts';
import type { EventSchema } from '../../data/schema.ts';
import type { EventRow, Person } from '../../data/rows.ts';

export const EVENT: ConditionType<EventCondition> = {
  keys: { event: true, where: false, pick: false, measure: true, operator: true, value: true, within: false },
  validate: ({ input, path, scope }) => {
    const event = findEvent(input['event'], at(path, 'event'), scope);
    if (!('properties' in event)) return event;
    const { pick } = input;
    return [
      ...checkWhere(input['where'], event, at(path, 'where')),
      ...(pick === undefined || pick === 'first' || pick === 'last'
        ? []
        : issue(at(path, 'pick'), '“pick” is first or last.')),
      ...checkMeasure(input['measure'], event, at(path, 'measure')),
      ...checkComparison(input['operator'], at(path, 'operator')),
      ...checkNumber(input['value'], at(path, 'value')),
      ...checkWithin(input['within'], at(path, 'within')),
    ];
  },
  prepare: (condition, context) => {
    const find = finder(condition, context);
    return (person) => {
      const found = measured(condition.measure, find(person));
      return found !== null && compareNumbers(found, condition.operator, condition.value);
    };
  },
  compile: (condition, context) => {
    const none = MEASURES[condition.measure.kind].none;
    const holdsForNone = none !== null && compareNumbers(none, condition.operator, condition.value);
    const holds = compare(
      measureExpression(condition.measure, 'e'),
      condition.operator,
      number(condition.value),
    );
    const people = select({
      columns: { customer_id: column('e', 'customer_id') },
      from: eventsAs('e'),
      joins: picked(condition, context),
      where: and(
        whereExpression('e', condition.event, condition.where, context),
        windowExpression('e', windowOf(condition.within, context.as_of)),
      ),
      group_by: [column('e', 'customer_id')],
      having: holdsForNone ? not(holds) : holds,
    });
    const found = inRelation(column('c', 'customer_id'), people);
    return holdsForNone ? not(found) : found;
  },
  phrase: (condition, names, schema) => [
    ...(condition.pick === undefined ? [] : [token(condition.pick)]),
    named(names.event(condition.event)),
    ...measureWords(condition, names),
    ...withinWords(condition.within),
    ...whereWords(condition.event, condition.where, names, schema),
  ],
  uses: ({ event, where, measure }) => [
    { kind: 'event', id: event },
    ...(where ?? []).map(({ property }) => ({ kind: 'property' as const, id: property, event })),
    ...('property' in measure ? [{ kind: 'property' as const, id: measure.property, event }] : []),
  ],
  inside: () => [],
  fact: (condition, person, context) => {
    const found = measured(condition.measure, finder(condition, context)(person));
    return found === null ? 'never' : MEASURES[condition.measure.kind].fact(found);
  },
};

/** The occurrences that count. Of several at the moment of the first (or last), each is looked at (§2). */
function finder(
  condition: EventCondition,
  context: EvaluationContext,
): (person: Person) => readonly EventRow[] {
  const { event, where, pick, within } = condition;
  const window = windowOf(within, context.as_of);
  if (pick === undefined) return occurrenceFinder(event, where, window, context);
  const ever = occurrenceFinder(event, undefined, windowOf(undefined, context.as_of), context);
  const inside = windowTest(window);
  const meets = whereTest(event, where, context);
  return (person) => {
    const all = ever(person);
    const chosen = chosenMoment(all, pick);
    return all.filter((row) => row.occurred_at === chosen && inside(row.occurred_at) && meets(row));
  };
}

function chosenMoment(all: readonly EventRow[], pick: 'first' | 'last'): string | undefined {
  let chosen: string | undefined;
  for (const { occurred_at } of all)
    if (chosen === undefined || (pick === 'first' ? occurred_at < chosen : occurred_at > chosen))
      chosen = occurred_at;
  return chosen;
}

function picked(condition: EventCondition, context: EvaluationContext): readonly Join[] {
  if (condition.pick === undefined) return [];
  const chosen = select({
    as: 'p',
    columns: {
      customer_id: column('q', 'customer_id'),
      chosen: aggregate(condition.pick === 'first' ? 'min' : 'max', column('q', 'occurred_at')),
    },
    from: eventsAs('q'),
    where: whereExpression('q', condition.event, undefined, context),
    group_by: [column('q', 'customer_id')],
  });
  const on: Expression = and(
    compare(column('p', 'customer_id'), 'eq', column('e', 'customer_id')),
    compare(column('p', 'chosen'), 'eq', column('e', 'occurred_at')),
  );
  return [{ kind: 'inner', relation: chosen, on }];
}

function checkMeasure(input: unknown, event: EventSchema, path: string): readonly Issue[] {
  if (!isObject(input)) return issue(path, 'Give what to measure, such as {"kind": "count"}.');
  const { kind, property } = input;
  if (!isMeasure(kind))
    return issue(at(path, 'kind'), 'The measure is one of count, days, sum, min, max, avg.');
  const { of_property } = MEASURES[kind];
  const keys = checkKeys(input, of_property ? { kind: true, property: true } : { kind: true }, path);
  if (keys.length > 0 || !of_property) return keys;
  const field = event.properties.find(({ id }) => id === property);
  if (!field)
    return issue(at(path, 'property'), `The event “${event.id}” has no property “${String(property)}”.`);
  return field.type === 'number'
    ? []
    : issue(at(path, 'property'), `“${field.id}” is a ${field.type}, not a number.`);
}

function checkWithin(input: unknown, path: string): readonly Issue[] {
  if (input === undefined) return [];
  if (!isObject(input)) return issue(path, 'Give a stretch of time, such as {"last": 30, "unit": "day"}.');
  if ('last' in input) return checkLast(input, path);
  if ('from_ago' in input) return checkAgo(input, path);
  const keys = checkKeys(input, { from: true, to: true }, path);
  if (keys.length > 0) return keys;
  const ends = ['from', 'to'].filter((key) => isRefusal(readInstant(input[key])));
  return ends.flatMap((key) =>
    issue(at(path, key), 'Give an instant with its offset, such as 2026-03-15T12:00:00Z.'),
  );
}

function checkAgo(input: { readonly [key: string]: unknown }, path: string): readonly Issue[] {
  const { from_ago, to_ago, unit } = input;
  if (!isUnit(unit)) return issue(at(path, 'unit'), '“unit” is one of minute, hour, day, week, month, year.');
  const issues = [
    ...checkKeys(input, { from_ago: true, to_ago: true, unit: true }, path),
    ...checkWhole(from_ago, at(path, 'from_ago'), 1, LONGEST[unit]),
    ...checkWhole(to_ago, at(path, 'to_ago'), 0, LONGEST[unit]),
  ];
  if (issues.length > 0) return issues;
  return Number(from_ago) > Number(to_ago)
    ? []
    : issue(at(path, 'from_ago'), '“from_ago” lies further back than “to_ago”.');
}

const COMPARED = {
  eq: 'exactly',
  neq: 'not',
  lt: 'less than',
  lte: 'at most',
  gt: 'more than',
  gte: 'at least',
} as const;

function measureWords({ event, measure, operator, value }: EventCondition, names: Names): readonly Phrase[] {
  if (measure.kind === 'count') return [token(countWords(operator, value))];
  if (measure.kind === 'days') return [token(`on ${COMPARED[operator]} ${several(value, 'different day')}`)];
  return [
    plain(`with ${OF_PROPERTY[measure.kind]}`),
    named(names.property(event, measure.property)),
    token(`${COMPARED[operator]} ${value}`),
  ];
}

const OF_PROPERTY = { sum: 'a total of', min: 'a smallest', max: 'a greatest', avg: 'an average' } as const;

function countWords(operator: EventCondition['operator'], value: number): string {
  if ((operator === 'eq' && value === 0) || (operator === 'lt' && value === 1)) return 'never';
  if ((operator === 'gte' && value === 1) || (operator === 'gt' && value === 0)) return 'at least once';
  return `${COMPARED[operator]} ${several(value, 'time')}`;
}
