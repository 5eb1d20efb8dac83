import { expect, test } from 'vitest';
import type { RegularCondition } from '../../../../src/domain/segments/condition.ts';
import { predicate } from '../../../../src/domain/segments/evaluate.ts';
import { anEvent, aPerson } from '../../../support/a-person.ts';
import { segmentVectors } from '../../../support/vectors.ts';
import { contextOf } from '../../../support/world.ts';

const context = contextOf(segmentVectors.world);
const WEEKLY: RegularCondition = {
  type: 'regular',
  event: 'purchase',
  operator: 'gte',
  value: 1,
  period: { last: 1, unit: 'week' },
  periods: 3,
  at_least: 1,
};

function holds(changes: Partial<RegularCondition>, ...instants: readonly string[]): boolean {
  const events = instants.map((at) => anEvent('purchase', at));
  return predicate({ ...WEEKLY, ...changes }, context)(aPerson({}, events));
}

test('the end between two stretches belongs to the older one', () => {
  const both = { at_least: 2 };
  expect(holds(both, '2026-03-15T12:00:00.000Z', '2026-03-08T12:00:00.001Z')).toBe(false);
  expect(holds(both, '2026-03-15T12:00:00.000Z', '2026-03-08T12:00:00.000Z')).toBe(true);
});

test('what came before the oldest stretch, or after now, counts nowhere', () => {
  expect(holds({}, '2026-02-22T12:00:00.000Z')).toBe(false);
  expect(holds({}, '2026-02-22T12:00:00.001Z')).toBe(true);
  expect(holds({}, '2026-03-15T12:00:00.001Z')).toBe(false);
});

test('stretches in which nothing happened can meet the comparison', () => {
  const seldom = { operator: 'lt', value: 1, at_least: 2 } as const;
  expect(holds(seldom)).toBe(true);
  expect(holds(seldom, '2026-03-15T12:00:00.000Z')).toBe(true);
  expect(holds(seldom, '2026-03-15T12:00:00.000Z', '2026-03-08T12:00:00.000Z')).toBe(false);
});

test('more stretches than there are hold for nobody, none at least for everyone', () => {
  expect(holds({ at_least: 4 }, '2026-03-15T12:00:00.000Z')).toBe(false);
  expect(holds({ at_least: 0 })).toBe(true);
});
