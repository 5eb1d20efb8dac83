import { expect, test } from 'vitest';
import type { EventRow } from '../../../../src/domain/data/rows.ts';
import type { EventCondition } from '../../../../src/domain/segments/condition.ts';
import { predicate } from '../../../../src/domain/segments/evaluate.ts';
import { anEvent, aPerson } from '../../../support/a-person.ts';
import { segmentVectors } from '../../../support/vectors.ts';
import { contextOf } from '../../../support/world.ts';

const context = contextOf(segmentVectors.world);
const PURCHASES: EventCondition = {
  type: 'event',
  event: 'purchase',
  measure: { kind: 'count' },
  operator: 'gte',
  value: 1,
};

function holds(changes: Partial<EventCondition>, ...events: readonly EventRow[]): boolean {
  return predicate({ ...PURCHASES, ...changes }, context)(aPerson({}, events));
}

test('comparisons that nothing satisfies already hold for people without events', () => {
  expect(holds({ operator: 'gte', value: 0 })).toBe(true);
  expect(holds({ operator: 'lt', value: 1 })).toBe(true);
  expect(holds({ operator: 'neq', value: 2 })).toBe(true);
  expect(holds({ measure: { kind: 'days' }, operator: 'eq', value: 0 })).toBe(true);
  expect(holds({ measure: { kind: 'sum', property: 'amount' }, operator: 'lte', value: 0 })).toBe(true);
  expect(holds({ measure: { kind: 'min', property: 'amount' }, operator: 'neq', value: 1 })).toBe(false);
});

test('unset values are passed over by sum, min, max and avg', () => {
  const events = [10, null, 20].map((amount) => anEvent('purchase', '2026-03-01T00:00:00.000Z', { amount }));
  for (const [kind, value] of [
    ['sum', 30],
    ['min', 10],
    ['max', 20],
    ['avg', 15],
  ] as const)
    expect(holds({ measure: { kind, property: 'amount' }, operator: 'eq', value }, ...events)).toBe(true);
});

test('a sum is rounded to 6 decimals, so that no order of adding shows', () => {
  const events = [0.1, 0.2, -0.3, 1e-7].map((amount) =>
    anEvent('purchase', '2026-03-01T00:00:00.000Z', { amount }),
  );
  const sum = { measure: { kind: 'sum', property: 'amount' }, operator: 'eq', value: 0 } as const;
  expect(holds(sum, ...events)).toBe(true);
  expect(holds(sum, ...events.toReversed())).toBe(true);
});

test('an average is rounded half away from zero', () => {
  const amounts = [-0.000003, -0.000002].map((amount) =>
    anEvent('purchase', '2026-03-01T00:00:00.000Z', { amount }),
  );
  expect(
    holds({ measure: { kind: 'avg', property: 'amount' }, operator: 'eq', value: -0.000003 }, ...amounts),
  ).toBe(true);
});

test('of several at the first moment, any may meet where', () => {
  const at = '2026-03-01T09:00:00.000Z';
  const events = [
    anEvent('purchase', at, { category: 'books' }),
    anEvent('purchase', at, { category: 'toys' }),
    anEvent('purchase', '2026-03-02T09:00:00.000Z', { category: 'games' }),
  ];
  const first = (category: string) =>
    holds({ pick: 'first', where: [{ property: 'category', operator: 'eq', value: category }] }, ...events);
  expect(['books', 'toys', 'games'].map(first)).toEqual([true, true, false]);
  expect(holds({ pick: 'first', operator: 'eq', value: 2 }, ...events)).toBe(true);
});

test('the last is chosen before where and within are asked, and not from the future', () => {
  const events = [
    anEvent('purchase', '2026-03-01T09:00:00.000Z', { category: 'books' }),
    anEvent('purchase', '2026-03-10T09:00:00.000Z', { category: 'toys' }),
    anEvent('purchase', '2026-03-16T09:00:00.000Z', { category: 'games' }),
  ];
  const where = (value: string) => [{ property: 'category', operator: 'eq', value }];
  expect(holds({ pick: 'last', where: where('books') }, ...events)).toBe(false);
  expect(holds({ pick: 'last', where: where('toys') }, ...events)).toBe(true);
  expect(holds({ pick: 'last', within: { from_ago: 30, to_ago: 7, unit: 'day' } }, ...events)).toBe(false);
});

test('different days are days of UTC', () => {
  const events = ['2026-03-10T23:59:59.999Z', '2026-03-11T00:00:00.000Z'].map((at) =>
    anEvent('purchase', at),
  );
  expect(holds({ measure: { kind: 'days' }, operator: 'eq', value: 2 }, ...events)).toBe(true);
});

test('between from_ago and to_ago the older end is out and the newer end is in', () => {
  const within = { from_ago: 7, to_ago: 1, unit: 'day' } as const;
  const at = (instant: string) => holds({ within }, anEvent('purchase', instant));
  expect(at('2026-03-08T12:00:00.000Z')).toBe(false);
  expect(at('2026-03-08T12:00:00.001Z')).toBe(true);
  expect(at('2026-03-14T12:00:00.000Z')).toBe(true);
  expect(at('2026-03-14T12:00:00.001Z')).toBe(false);
});
