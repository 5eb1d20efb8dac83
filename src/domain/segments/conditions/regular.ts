/** Doing something again and again: in at least so many of the last stretches of time (SEMANTICS §2). */
import {
  aggregate,
  and,
  call,
  cases,
  column,
  compare,
  inRelation,
  not,
  number,
  select,
} from '../../../query/build.ts';
import { minus } from '../../time/calendar.ts';
import { compareNumbers } from '../compare-numbers.ts';
import type { RegularCondition } from '../condition.ts';
import { named, several, token } from '../phrase.ts';
import { at, checkComparison, checkLast, checkNumber, checkWhere, checkWhole, findEvent } from './check.ts';
import type { ConditionType } from './condition-type.ts';
import {
  eventsAs,
  isInside,
  occurrencesOf,
  whereExpression,
  whereTest,
  whereWords,
  type Window,
  windowExpression,
} from './occurrences.ts';
import type { EvaluationContext } from '../context.ts';
import type { Person } from '../../data/rows.ts';

const MOST_PERIODS = 400;

export const REGULAR: ConditionType<RegularCondition> = {
  keys: {
    event: true,
    where: false,
    operator: true,
    value: true,
    period: true,
    periods: true,
    at_least: true,
  },
  validate: ({ input, path, scope }) => {
    const event = findEvent(input['event'], at(path, 'event'), scope);
    if (!('properties' in event)) return event;
    return [
      ...checkWhere(input['where'], event, at(path, 'where')),
      ...checkComparison(input['operator'], at(path, 'operator')),
      ...checkNumber(input['value'], at(path, 'value')),
      ...checkLast(input['period'], at(path, 'period')),
      ...checkWhole(input['periods'], at(path, 'periods'), 1, MOST_PERIODS),
      ...checkWhole(input['at_least'], at(path, 'at_least'), 0, MOST_PERIODS),
    ];
  },
  prepare: (condition, context) => {
    const count = counter(condition, context);
    return (person) => count(person) >= condition.at_least;
  },
  compile: (condition, context) => {
    const windows = stretches(condition, context.as_of);
    const met = windows.map((window) =>
      cases(
        [
          [
            compare(
              aggregate('count', undefined, windowExpression('e', window)),
              condition.operator,
              number(condition.value),
            ),
            number(1),
          ],
        ],
        number(0),
      ),
    );
    const enough = compare(call('add', ...met), 'gte', number(condition.at_least));
    const none = compareNumbers(0, condition.operator, condition.value) ? windows.length : 0;
    const holdsForNone = none >= condition.at_least;
    const people = select({
      columns: { customer_id: column('e', 'customer_id') },
      from: eventsAs('e'),
      where: and(
        whereExpression('e', condition.event, condition.where, context),
        windowExpression('e', { after: windows.at(-1)?.after ?? null, upto: context.as_of }),
      ),
      group_by: [column('e', 'customer_id')],
      having: holdsForNone ? not(enough) : enough,
    });
    const found = inRelation(column('c', 'customer_id'), people);
    return holdsForNone ? not(found) : found;
  },
  phrase: (condition, names, schema) => {
    const often = {
      eq: 'exactly',
      neq: 'not',
      lt: 'less than',
      lte: 'at most',
      gt: 'more than',
      gte: 'at least',
    };
    return [
      named(names.event(condition.event)),
      token(`${often[condition.operator]} ${several(condition.value, 'time')}`),
      token(
        `in at least ${condition.at_least} of the last ${condition.periods} stretches of ${several(condition.period.last, condition.period.unit)}`,
      ),
      ...whereWords(condition.event, condition.where, names, schema),
    ];
  },
  uses: ({ event, where }) => [
    { kind: 'event', id: event },
    ...(where ?? []).map(({ property }) => ({ kind: 'property' as const, id: property, event })),
  ],
  inside: () => [],
  fact: (condition, person, context) => `in ${counter(condition, context)(person)} of ${condition.periods}`,
};

/** The i-th is (as_of − (i+1)·period, as_of − i·period]. */
function stretches({ period, periods }: RegularCondition, as_of: number): readonly Window[] {
  return Array.from({ length: periods }, (_, i) => ({
    after: minus(as_of, (i + 1) * period.last, period.unit),
    upto: minus(as_of, i * period.last, period.unit),
  }));
}

function counter(condition: RegularCondition, context: EvaluationContext): (person: Person) => number {
  const windows = stretches(condition, context.as_of);
  const meets = whereTest(condition.event, condition.where, context);
  return (person) => {
    const all = occurrencesOf(person, condition.event, context.as_of).filter(({ row }) => meets(row));
    return windows.filter((window) => {
      const inside = all.filter((occurrence) => isInside(occurrence.at, window)).length;
      return compareNumbers(inside, condition.operator, condition.value);
    }).length;
  };
}
