/** One thing and then another, or one thing and then not the other: an abandoned cart (SEMANTICS §2). */
import { and, call, column, compare, datetime, inRelation, isNull, select } from '../../../query/build.ts';
import type { Expression } from '../../../query/nodes.ts';
import type { EventRow, Person } from '../../data/rows.ts';
import type { AttributeType, Value } from '../../data/schema.ts';
import { minus, plus } from '../../time/calendar.ts';
import type { SequenceCondition, SequenceStep } from '../condition.ts';
import type { EvaluationContext } from '../context.ts';
import { fold } from '../fold.ts';
import { isSetValue } from '../operators/index.ts';
import { named, type Names, type Phrase, plain, several, spoken, token } from '../phrase.ts';
import { deed } from '../deed.ts';
import type { Issue } from '../segment.ts';
import { at, checkBoolean, checkKeys, checkLast, checkWhere, findEvent, isObject, issue } from './check.ts';
import type { Claim, ConditionScope, ConditionType } from './condition-type.ts';
import type { History } from './history.ts';
import {
  eventsAs,
  occurrenceFinder,
  propertyOf,
  whereExpression,
  whereWords,
  windowOf,
} from './occurrences.ts';
import type { DataSchema } from '../../data/schema.ts';

export const SEQUENCE: ConditionType<SequenceCondition> = {
  keys: { first: true, then: true, same: false, within: true, completed: true, since: false },
  validate: (claim) => {
    const { input, path, scope } = claim;
    const steps = [
      ...checkStep(input['first'], at(path, 'first'), scope),
      ...checkStep(input['then'], at(path, 'then'), scope),
    ];
    return [
      ...steps,
      ...(steps.length === 0 ? checkSame(claim) : []),
      ...checkLast(input['within'], at(path, 'within')),
      ...checkBoolean(input['completed'], at(path, 'completed')),
      ...(input['since'] === undefined ? [] : checkLast(input['since'], at(path, 'since'))),
    ];
  },
  prepare: (condition, context) => {
    const find = finder(condition, context);
    return (person) => find.any(person);
  },
  compile: (condition, context) => {
    const { within, completed } = condition;
    const until: Expression = {
      kind: 'shift',
      item: column('a', 'occurred_at'),
      amount: within.last,
      unit: within.unit,
    };
    const { since } = condition;
    const inReach = (alias: string): readonly Expression[] =>
      since === undefined
        ? []
        : [
            compare(
              column(alias, 'occurred_at'),
              'gt',
              datetime(minus(context.as_of, since.last, since.unit)),
            ),
          ];
    const follows = and(
      compare(column('b', 'customer_id'), 'eq', column('a', 'customer_id')),
      compare(column('b', 'occurred_at'), 'gt', column('a', 'occurred_at')),
      compare(column('b', 'occurred_at'), 'lte', until),
      // It goes without saying, but spares looking at all that happened before.
      ...inReach('b'),
      whereExpression('b', condition.then.event, condition.then.where, context),
      ...sameExpression(condition, context),
    );
    const firsts = and(
      whereExpression('a', condition.first.event, condition.first.where, context),
      ...inReach('a'),
    );
    const people = select({
      columns: { customer_id: column('a', 'customer_id') },
      from: eventsAs('a'),
      joins: [{ kind: completed ? 'inner' : 'left', relation: eventsAs('b'), on: follows }],
      where: completed
        ? firsts
        : and(firsts, compare(until, 'lte', datetime(context.as_of)), isNull(column('b', 'customer_id'))),
      group_by: [column('a', 'customer_id')],
    });
    return inRelation(column('c', 'customer_id'), people);
  },
  phrase: (condition, names, schema) => [
    ...stepWords(condition.first, names, schema),
    ...(condition.since === undefined
      ? []
      : [token(`in the last ${several(condition.since.last, condition.since.unit)}`, 'when')]),
    plain(condition.completed ? 'and then' : 'and then no'),
    ...stepWords(condition.then, names, schema),
    ...(condition.same === undefined
      ? []
      : [plain('of the same'), named(names.property(condition.first.event, condition.same))]),
    token(`within ${several(condition.within.last, condition.within.unit)}`, 'within'),
  ],
  clause: (condition, names, schema) => {
    const { first, then, since, same, within, completed } = condition;
    return spoken([
      plain(`who ${deed(names.event(first.event))}`),
      ...whereWords(first.event, first.where, names, schema),
      ...(since === undefined ? [] : [token(`in the last ${several(since.last, since.unit)}`)]),
      plain(`and then ${completed ? '' : 'never '}${deed(names.event(then.event))}`),
      ...whereWords(then.event, then.where, names, schema),
      ...(same === undefined ? [] : [plain(`with the same ${names.property(first.event, same)}`)]),
      token(`within ${several(within.last, within.unit)}`),
    ]);
  },
  uses: (condition) =>
    [condition.first, condition.then].flatMap(({ event, where }) => [
      { kind: 'event' as const, id: event },
      ...(where ?? []).map(({ property }) => ({ kind: 'property' as const, id: property, event })),
      ...(condition.same === undefined ? [] : [{ kind: 'property' as const, id: condition.same, event }]),
    ]),
  inside: () => [],
  fact: (condition, person, context) => several(finder(condition, context).count(person), 'time'),
};

type Follows = (start: EventRow, end: EventRow) => boolean;

/** Finds the occurrences of `first` that make the sequence. */
function finder(
  condition: SequenceCondition,
  context: EvaluationContext,
): { any(person: Person): boolean; count(person: Person): number } {
  const { as_of } = context;
  const { first, then, within, since, completed } = condition;
  const firsts = occurrenceFinder(first.event, first.where, windowOf(since, as_of), context);
  const thens = occurrenceFinder(then.event, then.where, windowOf(undefined, as_of), context);
  const follows = sameTest(condition, context);
  const makes = (starts: History, index: number, ends: History): boolean => {
    const [start, at] = [starts.rows[index], starts.instants[index]];
    if (start === undefined || at === undefined) return false;
    const until = plus(at, within.last, within.unit);
    const followed = ends.instants.some((end, place) => {
      const row = ends.rows[place];
      return end > at && end <= until && row !== undefined && follows(start, row);
    });
    return completed ? followed : until <= as_of && !followed;
  };
  return {
    any: (person) => {
      const starts = firsts(person);
      if (starts.rows.length === 0) return false;
      const ends = thens(person);
      return starts.rows.some((_start, index) => makes(starts, index, ends));
    },
    count: (person) => {
      const [starts, ends] = [firsts(person), thens(person)];
      return starts.rows.filter((_start, index) => makes(starts, index, ends)).length;
    },
  };
}

/** The property that both have in common is set and equal, by its own `eq` (§2). */
function sameTest({ first, same }: SequenceCondition, context: EvaluationContext): Follows {
  if (same === undefined) return () => true;
  const type = propertyOf(first.event, same, context.schema)?.type;
  return (start, end) => isSame(start[same], end[same], type);
}

function isSame(left: Value | undefined, right: Value | undefined, type: AttributeType | undefined): boolean {
  if (!isSetValue(left) || !isSetValue(right)) return false;
  return type === 'text' ? fold(String(left)) === fold(String(right)) : left === right;
}

function sameExpression(
  { first, same }: SequenceCondition,
  context: EvaluationContext,
): readonly Expression[] {
  if (same === undefined) return [];
  const [a, b] = [column('a', same), column('b', same)];
  const text = propertyOf(first.event, same, context.schema)?.type === 'text';
  return [text ? compare(call('fold', b), 'eq', call('fold', a)) : compare(b, 'eq', a)];
}

function checkStep(input: unknown, path: string, scope: ConditionScope): readonly Issue[] {
  if (!isObject(input)) return issue(path, 'Give an event, such as {"event": "purchase"}.');
  const keys = checkKeys(input, { event: true, where: false }, path);
  if (keys.length > 0) return keys;
  const event = findEvent(input['event'], at(path, 'event'), scope);
  return 'properties' in event ? checkWhere(input['where'], event, at(path, 'where')) : event;
}

function checkSame({ input, path, scope }: Claim): readonly Issue[] {
  const { same, first, then } = input;
  if (same === undefined) return [];
  const here = at(path, 'same');
  if (typeof same !== 'string') return issue(here, 'Give the property that both have in common.');
  const types = [first, then].map((step) =>
    isObject(step) ? propertyOf(String(step['event']), same, scope.schema)?.type : undefined,
  );
  if (types.includes(undefined)) return issue(here, `Not both events have a property “${same}”.`);
  if (types[0] !== types[1]) return issue(here, `“${same}” has different types in the two events.`);
  return types[0] === 'list' ? issue(here, 'Lists can’t be compared as a whole.') : [];
}

function stepWords({ event, where }: SequenceStep, names: Names, schema: DataSchema): readonly Phrase[] {
  return [named(names.event(event)), ...whereWords(event, where, names, schema)];
}
