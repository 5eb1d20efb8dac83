import { expect, test } from 'vitest';
import type { EventRow } from '../../../../src/domain/data/rows.ts';
import type { SequenceCondition } from '../../../../src/domain/segments/condition.ts';
import { predicate } from '../../../../src/domain/segments/evaluate.ts';
import { anEvent, aPerson } from '../../../support/a-person.ts';
import { segmentVectors } from '../../../support/vectors.ts';
import { contextOf } from '../../../support/world.ts';

const context = contextOf(segmentVectors.world);
const CART: SequenceCondition = {
  type: 'sequence',
  first: { event: 'cart_add' },
  then: { event: 'purchase' },
  within: { last: 1, unit: 'day' },
  completed: true,
};

function holds(changes: Partial<SequenceCondition>, ...events: readonly EventRow[]): boolean {
  return predicate({ ...CART, ...changes }, context)(aPerson({}, events));
}

const cart = (at: string, category: string | null = 'toys') => anEvent('cart_add', at, { category });
const bought = (at: string, category: string | null = 'toys') => anEvent('purchase', at, { category });

test('the second comes after the first, at most the whole time later', () => {
  const start = cart('2026-03-10T12:00:00.000Z');
  expect(holds({}, start, bought('2026-03-10T12:00:00.000Z'))).toBe(false);
  expect(holds({}, start, bought('2026-03-10T12:00:00.001Z'))).toBe(true);
  expect(holds({}, start, bought('2026-03-11T12:00:00.000Z'))).toBe(true);
  expect(holds({}, start, bought('2026-03-11T12:00:00.001Z'))).toBe(false);
});

test('a month later is a step of the calendar', () => {
  const month = { within: { last: 1, unit: 'month' } } as const;
  const start = cart('2026-01-31T12:00:00.000Z');
  expect(holds(month, start, bought('2026-02-28T12:00:00.000Z'))).toBe(true);
  expect(holds(month, start, bought('2026-02-28T12:00:00.001Z'))).toBe(false);
});

test('not completed means that the time is over', () => {
  const abandoned = { completed: false };
  expect(holds(abandoned, cart('2026-03-14T12:00:00.000Z'))).toBe(true);
  expect(holds(abandoned, cart('2026-03-14T12:00:00.001Z'))).toBe(false);
  expect(holds(abandoned)).toBe(false);
});

test('one start without the second is enough, whatever the others did', () => {
  const events = [
    cart('2026-03-01T12:00:00.000Z'),
    bought('2026-03-01T13:00:00.000Z'),
    cart('2026-03-05T12:00:00.000Z'),
  ];
  expect(holds({ completed: false }, ...events)).toBe(true);
  expect(holds({ completed: true }, ...events)).toBe(true);
});

test('the same property is set and equal, letter case ignored', () => {
  const same = { same: 'category' };
  const at = ['2026-03-10T12:00:00.000Z', '2026-03-10T13:00:00.000Z'] as const;
  expect(holds(same, cart(at[0], 'Toys'), bought(at[1], 'TOYS'))).toBe(true);
  expect(holds(same, cart(at[0], 'toys'), bought(at[1], 'games'))).toBe(false);
  expect(holds(same, cart(at[0], null), bought(at[1], null))).toBe(false);
  expect(holds({ ...same, completed: false }, cart(at[0], null), bought(at[1], null))).toBe(true);
});

test('since leaves out what began earlier', () => {
  const since = { since: { last: 3, unit: 'day' } } as const;
  expect(holds(since, cart('2026-03-12T12:00:00.000Z'), bought('2026-03-12T13:00:00.000Z'))).toBe(false);
  expect(holds(since, cart('2026-03-12T12:00:00.001Z'), bought('2026-03-12T13:00:00.000Z'))).toBe(true);
});
