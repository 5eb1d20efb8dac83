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
import { isRefusal } from '../operators/operator.ts';
import { LONGEST, readStretch } from '../operators/read.ts';
import { named, several, timesWords, token } from '../phrase.ts';
import { deed } from '../deed.ts';
import { at, checkComparison, checkNumber, checkWhere, checkWhole, findEvent, refusalAt } from './check.ts';
import type { Issue } from '../segment.ts';
import type { ConditionType } from './condition-type.ts';
import {
  eventsAs,
  occurrenceFinder,
  whereExpression,
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
      ...checkPeriod(input['period'], input['periods'], at(path, 'period')),
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
  phrase: (condition, names, schema) => [
    named(names.event(condition.event)),
    token(timesWords(condition.operator, condition.value), 'measure'),
    token(stretchesWords(condition), 'periods'),
    ...whereWords(condition.event, condition.where, names, schema),
  ],
  clause: (condition, names, schema) =>
    `who ${deed(names.event(condition.event))} ${[
      timesWords(condition.operator, condition.value),
      stretchesWords(condition),
      ...whereWords(condition.event, condition.where, names, schema).map(({ text }) => text),
    ].join(' ')}`,
  uses: ({ event, where }) => [
    { kind: 'event', id: event },
    ...(where ?? []).map(({ property }) => ({ kind: 'property' as const, id: property, event })),
  ],
  inside: () => [],
  fact: (condition, person, context) => `in ${counter(condition, context)(person)} of ${condition.periods}`,
};

function stretchesWords({ at_least, periods, period }: RegularCondition): string {
  const stretches =
    period.last === 1
      ? several(periods, period.unit)
      : `${periods} stretches of ${several(period.last, period.unit)}`;
  return `in at least ${at_least} of the last ${stretches}`;
}

/** A period of which all together stay within what can be dated. */
function checkPeriod(input: unknown, periods: unknown, path: string): readonly Issue[] {
  const read = readStretch(input, 'last');
  if (isRefusal(read)) return refusalAt(path, read);
  const most = Math.floor(
    LONGEST[read.value.unit] /
      (typeof periods === 'number' && periods >= 1 && periods <= MOST_PERIODS ? periods : 1),
  );
  return checkWhole(read.value.count, at(path, 'last'), 1, most);
}

/** The i-th is (as_of − (i+1)·period, as_of − i·period]. */
function stretches(
  { period, periods }: RegularCondition,
  as_of: number,
): readonly (Window & { readonly after: number })[] {
  return Array.from({ length: periods }, (_, i) => ({
    after: minus(as_of, (i + 1) * period.last, period.unit),
    upto: minus(as_of, i * period.last, period.unit),
  }));
}

/** In how many of the stretches the count is met. They follow each other without gaps, the latest first. */
function counter(condition: RegularCondition, context: EvaluationContext): (person: Person) => number {
  const { event, where, operator, value, periods } = condition;
  const windows = stretches(condition, context.as_of);
  const whole = { after: windows.at(-1)?.after ?? null, upto: context.as_of };
  const find = occurrenceFinder(event, where, whole, context);
  return (person) => {
    const counts = Array.from({ length: periods }, () => 0);
    for (const at of find(person).instants) {
      const index = windows.findIndex(({ after }) => at > after);
      counts[index] = (counts[index] ?? 0) + 1;
    }
    return counts.filter((count) => compareNumbers(count, operator, value)).length;
  };
}
