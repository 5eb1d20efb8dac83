/** How often, how much, how lately a person did something (SEMANTICS §2). */
import { aggregate, and, column, compare, inRelation, not, number, select } from '../../../query/build.ts';
import type { Expression, Join } from '../../../query/nodes.ts';
import type { EventRow, Person } from '../../data/rows.ts';
import { compareNumbers } from '../compare-numbers.ts';
import type { EventCondition } from '../condition.ts';
import type { EvaluationContext } from '../context.ts';
import { at, checkComparison, checkNumber, checkWhere, findEvent, issue } from './check.ts';
import type { ConditionType } from './condition-type.ts';
import { checkMeasure, checkWithin } from './event-checks.ts';
import { eventClause, eventPhrase } from './event-words.ts';
import { measured, measureExpression, MEASURES } from './measure.ts';
import { eventsAs, occurrenceFinder, whereExpression, windowExpression, windowOf } from './occurrences.ts';

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
  phrase: eventPhrase,
  clause: eventClause,
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
  const find = occurrenceFinder(event, where, windowOf(within, context.as_of), context);
  if (pick === undefined) return (person) => find(person).rows;
  const ever = occurrenceFinder(event, undefined, windowOf(undefined, context.as_of), context);
  return (person) => {
    const chosen = ever(person).instants.at(pick === 'first' ? 0 : -1);
    const { rows, instants } = find(person);
    return rows.filter((_row, index) => instants[index] === chosen);
  };
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
