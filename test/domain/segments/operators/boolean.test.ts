import { expect, test } from 'vitest';
import { asks, refusalOf } from '../../../support/operators.ts';

test('no is not the same as unset', () => {
  const no = asks('boolean', 'eq', false);
  expect([false, true, null].map(no)).toEqual([true, false, false]);
});

test('words are not truth values', () => {
  for (const value of ['true', 1, null]) expect(refusalOf('boolean', 'eq', value)).not.toBeNull();
});
