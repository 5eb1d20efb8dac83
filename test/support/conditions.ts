/** Random conditions over a world: every type, every operator, values at the edges. */
import * as fc from 'fast-check';
import type { EventSchema, Field } from '../../src/domain/data/schema.ts';
import type {
  Comparison,
  Condition,
  ConditionOf,
  ConditionType,
  Measure,
  OperatorValue,
  SequenceStep,
  Unit,
  Where,
  Within,
} from '../../src/domain/segments/condition.ts';
import { OPERATORS } from '../../src/domain/segments/operators/index.ts';
import type { ValueShape } from '../../src/domain/segments/operators/operator.ts';
import type { World } from './world.ts';
import {
  arbitraryDay,
  arbitraryInstant,
  CHANNELS,
  CHOICES,
  NUMBERS,
  PIECES,
  PURPOSES,
  TEXTS,
} from './values.ts';

export const COMPARISONS: readonly Comparison[] = ['eq', 'neq', 'lt', 'lte', 'gt', 'gte'];
const DEPTH = 3;

/** A condition that validates against the world; refers to its segments when it has any. */
export function arbitraryCondition(world: World): fc.Arbitrary<Condition> {
  const leaves = Object.entries(arbitraryLeaves(world)).flatMap(([type, leaf]) =>
    leaf === null ? [] : [{ arbitrary: leaf, weight: type === 'attribute' || type === 'event' ? 3 : 1 }],
  );
  return fc.letrec<{ condition: Condition; list: readonly Condition[] }>((tie) => ({
    list: fc.array(tie('condition'), { maxLength: 3 }),
    condition: fc.oneof(
      { maxDepth: DEPTH },
      fc.oneof(...leaves),
      fc.record({ type: fc.constant('all' as const), conditions: tie('list') }),
      fc.record({ type: fc.constant('any' as const), conditions: tie('list') }),
      fc.record({ type: fc.constant('not' as const), condition: tie('condition') }),
    ),
  })).condition;
}

type Leaf = Exclude<ConditionType, 'all' | 'any' | 'not'>;

/** One arbitrary for each type of condition without others inside; null where the world has nothing to ask about. */
export function arbitraryLeaves(world: World): { readonly [L in Leaf]: fc.Arbitrary<ConditionOf<L>> | null } {
  return {
    attribute: arbitraryAttribute(world),
    event: arbitraryEvent(world),
    regular: arbitraryRegular(world),
    sequence: arbitrarySequence(world),
    segment:
      world.segments.length === 0
        ? null
        : fc.record({
            type: fc.constant('segment'),
            segment: fc.constantFrom(...world.segments.map(({ id }) => id)),
            member: fc.boolean(),
          }),
    people: fc.record({
      type: fc.constant('people'),
      customer_ids: fc.array(
        fc.constantFrom('nobody', ...world.customers.map(({ customer_id }) => customer_id)),
        {
          maxLength: 3,
        },
      ),
    }),
    consent: fc.record({
      type: fc.constant('consent'),
      purpose: fc.constantFrom(...PURPOSES),
      channel: fc.constantFrom(...CHANNELS),
      permitted: fc.boolean(),
    }),
  };
}

/** A test of a field: one of its type's operators, with a value that it accepts. */
export function arbitraryTest(
  { type }: Field,
  world: World,
): fc.Arbitrary<{ readonly operator: string; readonly value?: OperatorValue }> {
  const shapes = arbitraryValues(Date.parse(world.as_of), type === 'text' ? [...TEXTS, ...PIECES] : CHOICES);
  return fc.constantFrom(...Object.entries(OPERATORS[type])).chain(([operator, { shape }]) => {
    const value = shapes[shape];
    return value === null ? fc.constant({ operator }) : value.map((given) => ({ operator, value: given }));
  });
}

function arbitraryValues(
  as_of: number,
  texts: readonly string[],
): { readonly [S in ValueShape]: fc.Arbitrary<OperatorValue> | null } {
  const text = fc.constantFrom(...texts);
  const number = fc.constantFrom(...NUMBERS);
  const day = arbitraryDay(as_of);
  const instant = arbitraryInstant(as_of);
  return {
    none: null,
    text,
    texts: fc.oneof(
      fc.array(text, { maxLength: 4 }),
      text.map((one) => [one, ...Array.from({ length: 80 }, (_, index) => `other ${index}`)]),
    ),
    number,
    numbers: fc.array(number, { maxLength: 4 }),
    number_range: fc.tuple(number, number).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]),
    boolean: fc.boolean(),
    day,
    day_range: fc.tuple(day, day).map(inOrder),
    instant,
    instant_range: fc.tuple(instant, instant).map(inOrder),
    day_last: stretch('day', 'week', 'month', 'year').map(([last, unit]) => ({ last, unit })),
    day_next: stretch('day', 'week', 'month', 'year').map(([next, unit]) => ({ next, unit })),
    instant_last: anyStretch().map(([last, unit]) => ({ last, unit })),
    instant_next: anyStretch().map(([next, unit]) => ({ next, unit })),
    anniversary: fc.constantFrom(1, 2, 7, 31, 365, 366, 1000).map((days) => ({ days })),
    age: fc.constantFrom(0, 1, 5, 16, 18, 37, 38, 120),
  };
}

function stretch(...units: readonly Unit[]): fc.Arbitrary<readonly [number, Unit]> {
  return fc.tuple(fc.constantFrom(1, 2, 6, 7, 30, 31), fc.constantFrom(...units));
}

function anyStretch(): fc.Arbitrary<readonly [number, Unit]> {
  return stretch('minute', 'hour', 'day', 'week', 'month', 'year');
}

function inOrder(ends: readonly string[]): readonly string[] {
  return ends.toSorted();
}

function arbitraryAttribute(world: World): fc.Arbitrary<ConditionOf<'attribute'>> {
  return fc.constantFrom(...world.attributes).chain((field) =>
    arbitraryTest(field, world).map((test) => ({
      type: 'attribute' as const,
      attribute: field.id,
      ...test,
    })),
  );
}

function arbitraryWhere(
  { properties }: EventSchema,
  world: World,
): fc.Arbitrary<{ readonly where?: readonly Where[] }> {
  const item: fc.Arbitrary<Where> = fc
    .constantFrom(...properties)
    .chain((field) => arbitraryTest(field, world).map((test) => ({ property: field.id, ...test })));
  return fc.oneof(
    fc.constant({}),
    fc.array(item, { maxLength: 2 }).map((where) => ({ where })),
  );
}

function arbitraryMeasure({ properties }: EventSchema): fc.Arbitrary<Measure> {
  const numbers = properties.filter(({ type }) => type === 'number').map(({ id }) => id);
  const plain = fc.constantFrom<Measure>({ kind: 'count' }, { kind: 'days' });
  if (numbers.length === 0) return plain;
  const over = fc.record({
    kind: fc.constantFrom('sum' as const, 'min' as const, 'max' as const, 'avg' as const),
    property: fc.constantFrom(...numbers),
  });
  return fc.oneof(plain, over);
}

function arbitraryWithin(as_of: number): fc.Arbitrary<{ readonly within?: Within }> {
  const span = fc.tuple(arbitraryInstant(as_of), arbitraryInstant(as_of)).map(([a, b]) => {
    const [from = a, to = b] = [a, b].toSorted();
    return { from, to };
  });
  return fc.oneof(
    fc.constant({}),
    anyStretch().map(([last, unit]) => ({ within: { last, unit } })),
    fc
      .tuple(anyStretch(), fc.constantFrom(0, 1, 7))
      .map(([[n, unit], to_ago]) => ({ within: { from_ago: to_ago + n, to_ago, unit } })),
    span.map((within) => ({ within })),
  );
}

function arbitraryEvent(world: World): fc.Arbitrary<ConditionOf<'event'>> {
  return fc.constantFrom(...world.events).chain((schema) =>
    fc
      .tuple(
        arbitraryWhere(schema, world),
        arbitraryMeasure(schema),
        arbitraryWithin(Date.parse(world.as_of)),
        fc.constantFrom(...COMPARISONS),
        fc.constantFrom(0, 0, 1, 2, 3, ...NUMBERS),
        fc.constantFrom({}, {}, { pick: 'first' as const }, { pick: 'last' as const }),
      )
      .map(([where, measure, within, operator, value, pick]) => ({
        type: 'event' as const,
        event: schema.id,
        measure,
        operator,
        value,
        ...where,
        ...within,
        ...pick,
      })),
  );
}

function arbitraryRegular(world: World): fc.Arbitrary<ConditionOf<'regular'>> {
  return fc.constantFrom(...world.events).chain((schema) =>
    fc
      .tuple(
        arbitraryWhere(schema, world),
        fc.oneof(anyStretch(), stretch('week', 'month')),
        fc.constantFrom(...COMPARISONS),
        fc.constantFrom(0, 1, 1, 2),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(0, 1, 1, 2, 2, 3, 6),
      )
      .map(([where, [last, unit], operator, value, periods, at_least]) => ({
        type: 'regular' as const,
        event: schema.id,
        operator,
        value,
        period: { last, unit },
        periods,
        at_least,
        ...where,
      })),
  );
}

function arbitrarySequence(world: World): fc.Arbitrary<ConditionOf<'sequence'>> {
  const schema = fc.constantFrom(...world.events);
  const step = (event: EventSchema): fc.Arbitrary<SequenceStep> =>
    arbitraryWhere(event, world).map((where) => ({ event: event.id, ...where }));
  return fc.tuple(schema, schema).chain(([a, b]) =>
    fc
      .tuple(step(a), step(b), anyStretch(), fc.boolean(), arbitrarySame(a, b), fc.option(anyStretch()))
      .map(([first, then, [last, unit], completed, same, since]) => ({
        type: 'sequence' as const,
        first,
        then,
        within: { last, unit },
        completed,
        ...same,
        ...(since === null ? {} : { since: { last: since[0], unit: since[1] } }),
      })),
  );
}

function arbitrarySame(a: EventSchema, b: EventSchema): fc.Arbitrary<{ readonly same?: string }> {
  const both = a.properties.filter(
    ({ id, type }) => type !== 'list' && b.properties.some((property) => property.id === id),
  );
  const none = fc.constant({});
  return both.length === 0
    ? none
    : fc.oneof(
        none,
        fc.constantFrom(...both).map(({ id }) => ({ same: id })),
      );
}
