import { expect, test } from 'vitest';
import { asks, refusalOf } from '../../../support/operators.ts';

test.each([
  ['eq', [false, true, false]],
  ['neq', [true, false, true]],
  ['lt', [true, false, false]],
  ['lte', [true, true, false]],
  ['gt', [false, false, true]],
  ['gte', [false, true, true]],
] as const)('%s of 9, 10 and 11 against 10', (operator, expected) => {
  expect([9, 10, 11].map(asks('number', operator, 10))).toEqual(expected);
});

test('between has both ends in', () => {
  expect([2, 3, 5, 7, 8].map(asks('number', 'between', [3, 7]))).toEqual([false, true, true, true, false]);
});

test('zero is set, and a number that is none is unset', () => {
  expect(asks('number', 'is_set')(0)).toBe(true);
  expect(asks('number', 'is_set')(Number.NaN)).toBe(false);
  expect(asks('number', 'neq', 3)(Number.NaN)).toBe(true);
});

test('low over high, and what is not a number, is refused', () => {
  expect(refusalOf('number', 'between', [7, 3])).toBe(
    'The first of the two must not be greater than the second.',
  );
  for (const value of [[1], [1, 2, 3], ['1', '2'], 1])
    expect(refusalOf('number', 'between', value)).not.toBeNull();
  for (const value of ['1', Number.NaN, Infinity, null])
    expect(refusalOf('number', 'gt', value)).not.toBeNull();
});
