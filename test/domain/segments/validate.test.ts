import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { parseCondition } from '../../../src/domain/segments/validate.ts';
import { segmentVectors } from '../../support/vectors.ts';
import { contextOf } from '../../support/world.ts';

const scope = contextOf(segmentVectors.world);
const GOLD = { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' } as const;
const BOUGHT = {
  type: 'event',
  event: 'purchase',
  measure: { kind: 'count' },
  operator: 'gte',
  value: 1,
} as const;
const SIGNED_UP = { type: 'attribute', attribute: 'signup_date', operator: 'in_last' } as const;
const WEEKLY = {
  type: 'regular',
  event: 'purchase',
  operator: 'gte',
  value: 1,
  period: { last: 1, unit: 'week' },
  periods: 4,
  at_least: 2,
} as const;
const CART = {
  type: 'sequence',
  first: { event: 'cart_add' },
  then: { event: 'purchase' },
  within: { last: 1, unit: 'day' },
  completed: true,
} as const;

function pathsOfIssues(
  input: unknown,
  parts: Partial<typeof scope & { self: string }> = {},
): readonly string[] {
  const parsed = parseCondition(input, { ...scope, ...parts });
  return 'issues' in parsed ? parsed.issues.map(({ path }) => path) : [];
}

test('a mistake is found at its path, however deep', () => {
  const input = {
    type: 'all',
    conditions: [
      GOLD,
      GOLD,
      { type: 'not', condition: { ...GOLD, value: 7 } },
      { ...GOLD, attribute: 'nope' },
    ],
  };
  expect(pathsOfIssues(input)).toEqual(['conditions[2].condition.value', 'conditions[3].attribute']);
});

test.each<readonly [what: string, input: unknown, path: string]>([
  ['nothing', null, ''],
  ['a list', [], ''],
  ['a text', 'all', ''],
  ['no type', {}, 'type'],
  ['an unknown type', { type: 'some' }, 'type'],
  ['a type that every object has', { type: 'constructor' }, 'type'],
  ['no list of conditions', { type: 'all' }, 'conditions'],
  ['conditions that are none', { type: 'any', conditions: {} }, 'conditions'],
  ['an unknown key', { ...GOLD, extra: 1 }, 'extra'],
  ['an unknown attribute', { ...GOLD, attribute: 'nope' }, 'attribute'],
  ['an operator of another type', { ...GOLD, operator: 'gt' }, 'operator'],
  ['an operator that every object has', { ...GOLD, operator: 'toString' }, 'operator'],
  ['a missing value', { type: 'attribute', attribute: 'tier', operator: 'eq' }, 'value'],
  ['a value where none belongs', { ...GOLD, operator: 'is_set' }, 'value'],
  ['an unknown event', { ...BOUGHT, event: 'nope' }, 'event'],
  [
    'an unknown property',
    { ...BOUGHT, where: [{ property: 'nope', operator: 'eq', value: 1 }] },
    'where[0].property',
  ],
  [
    'an operator of another property',
    { ...BOUGHT, where: [{ property: 'amount', operator: 'contains', value: 'x' }] },
    'where[0].operator',
  ],
  [
    'a value of another property',
    { ...BOUGHT, where: [{ property: 'amount', operator: 'eq', value: 'x' }] },
    'where[0].value',
  ],
  ['a where that is none', { ...BOUGHT, where: [7] }, 'where[0]'],
  ['an unknown pick', { ...BOUGHT, pick: 'second' }, 'pick'],
  ['an unknown measure', { ...BOUGHT, measure: { kind: 'median' } }, 'measure.kind'],
  ['a measure without its property', { ...BOUGHT, measure: { kind: 'sum' } }, 'measure.property'],
  [
    'a measure over a text',
    { ...BOUGHT, measure: { kind: 'sum', property: 'category' } },
    'measure.property',
  ],
  [
    'a count over a property',
    { ...BOUGHT, measure: { kind: 'count', property: 'amount' } },
    'measure.property',
  ],
  ['an unknown comparison', { ...BOUGHT, operator: 'between' }, 'operator'],
  ['a value that is no number', { ...BOUGHT, value: '1' }, 'value'],
  ['a window of nothing', { ...BOUGHT, within: { last: 0, unit: 'day' } }, 'within.last'],
  [
    'a window back to front',
    { ...BOUGHT, within: { from_ago: 1, to_ago: 7, unit: 'day' } },
    'within.from_ago',
  ],
  [
    'a window without instants',
    { ...BOUGHT, within: { from: '2026-01-01', to: '2026-02-01T00:00:00Z' } },
    'within.from',
  ],
  ['a window in no unit', { ...BOUGHT, within: { last: 7, unit: 'fortnight' } }, 'within.unit'],
  ['a window with more to it', { ...BOUGHT, within: { last: 7, unit: 'day', of: 1 } }, 'within.of'],
  ['a window that is no stretch', { ...BOUGHT, within: 7 }, 'within'],
  ['a number of days that is none', { ...SIGNED_UP, value: { last: 'x', unit: 'day' } }, 'value.last'],
  ['a number of days without their unit', { ...SIGNED_UP, value: { last: 7 } }, 'value.unit'],
  ['hours of a date', { ...SIGNED_UP, value: { last: 7, unit: 'hour' } }, 'value.unit'],
  [
    'a stretch of a number of weeks that is none',
    { ...WEEKLY, period: { last: 'x', unit: 'week' } },
    'period.last',
  ],
  ['an empty window', { ...BOUGHT, within: {} }, 'within.from'],
  ['no stretches', { ...WEEKLY, periods: 0 }, 'periods'],
  ['half a stretch', { ...WEEKLY, at_least: 0.5 }, 'at_least'],
  ['stretches beyond all calendars', { ...WEEKLY, period: { last: 999, unit: 'year' } }, 'period.last'],
  ['a step that is none', { ...CART, then: 'purchase' }, 'then'],
  ['a step of an unknown event', { ...CART, first: { event: 'nope' } }, 'first.event'],
  ['a property that only one event has', { ...CART, same: 'amount' }, 'same'],
  ['an unknown segment', { type: 'segment', segment: 'nope', member: true }, 'segment'],
  ['membership that is no yes or no', { type: 'segment', segment: 'gold', member: 'yes' }, 'member'],
  ['people that are no ids', { type: 'people', customer_ids: [7] }, 'customer_ids'],
  ['no purpose', { type: 'consent', purpose: '', channel: 'email', permitted: true }, 'purpose'],
])('%s is refused', (_what, input, path) => {
  expect(pathsOfIssues(input)).toContain(path);
});

function nested(depth: number): unknown {
  return depth === 1 ? GOLD : { type: 'not', condition: nested(depth - 1) };
}

test('twelve levels are accepted, thirteen refused', () => {
  expect(pathsOfIssues(nested(12))).toEqual([]);
  expect(pathsOfIssues(nested(13))).toEqual([Array.from({ length: 12 }, () => 'condition').join('.')]);
});

test('200 conditions are accepted with their group, the first one too many is named', () => {
  const many = (count: number) => ({ type: 'all', conditions: Array.from({ length: count }, () => GOLD) });
  expect(pathsOfIssues(many(199))).toEqual([]);
  expect(pathsOfIssues(many(250))).toEqual(['conditions[199]']);
});

test('people are at most 10,000', () => {
  const people = (count: number) => ({ type: 'people', customer_ids: Array.from({ length: count }, String) });
  expect(pathsOfIssues(people(10_000))).toEqual([]);
  expect(pathsOfIssues(people(10_001))).toEqual(['customer_ids']);
});

function refersTo(segment: string): Condition {
  return { type: 'not', condition: { type: 'segment', segment, member: true } };
}

test('a segment that reaches itself is refused, naming the loop', () => {
  const segments = new Map([
    ['b', refersTo('c')],
    ['c', refersTo('a')],
  ]);
  const parsed = parseCondition(refersTo('b'), { ...scope, segments, self: 'a' });
  expect(parsed).toEqual({
    issues: [
      {
        path: 'condition.segment',
        message: 'These segments refer to each other in a circle: a → b → c → a.',
      },
    ],
  });
});

test('a segment that names itself is refused even before it exists', () => {
  expect(pathsOfIssues(refersTo('a'), { segments: new Map(), self: 'a' })).toEqual(['condition.segment']);
});

test('a loop among others is refused too', () => {
  const segments = new Map([
    ['b', refersTo('c')],
    ['c', refersTo('b')],
  ]);
  expect(pathsOfIssues(refersTo('b'), { segments })).toEqual(['condition.segment']);
});

test('references that meet again are no loop, and those that multiply beyond measure are refused', () => {
  const twice = (segment: string): Condition => ({
    type: 'any',
    conditions: [refersTo(segment), { type: 'segment', segment, member: false }],
  });
  const chain = (length: number) =>
    new Map<string, Condition>(
      Array.from({ length }, (_, index) => [`s${index}`, index === 0 ? GOLD : twice(`s${index - 1}`)]),
    );
  expect(pathsOfIssues(refersTo('s5'), { segments: chain(6) })).toEqual([]);
  expect(pathsOfIssues(refersTo('s60'), { segments: chain(61) })).toEqual(['']);
});

test('any JSON is either a condition or has issues', () => {
  const word = fc.constantFrom('all', 'any', 'not', 'attribute', 'event', 'regular', 'sequence', 'segment', 'people', 'consent', 'tier', 'purchase', 'eq', 'count', 'day'); // prettier-ignore
  const key = fc.constantFrom('type', 'conditions', 'condition', 'attribute', 'operator', 'value', 'event', 'where', 'measure', 'kind', 'within', 'last', 'unit', 'from', 'to', 'first', 'then', 'segment', 'member', '__proto__'); // prettier-ignore
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 5 },
      word,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      tie('list'),
      tie('object'),
    ),
    list: fc.array(tie('json'), { maxLength: 3 }),
    object: fc.dictionary(key, tie('json'), { maxKeys: 6 }),
  }));
  fc.assert(
    fc.property(json, (input) => {
      const parsed = parseCondition(input, scope);
      expect('condition' in parsed || parsed.issues.length > 0).toBe(true);
    }),
    { seed: 3, numRuns: 2_000 },
  );
});
