import { expect, test } from 'vitest';
import { asks } from '../../../support/operators.ts';

const tags = ['skincare', 'Running'];

test('items compare as text, without letter case', () => {
  expect(asks('list', 'has_any', ['RUNNING', 'gaming'])(tags)).toBe(true);
  expect(asks('list', 'has_all', ['Skincare', 'running'])(tags)).toBe(true);
  expect(asks('list', 'has_none', ['SKINCARE'])(tags)).toBe(false);
  expect(asks('list', 'has_any', ['run', 'skincare '])(tags)).toBe(false);
});

test('has_all wants each, in any order; of nothing everyone with a list has all', () => {
  expect(asks('list', 'has_all', ['Running', 'skincare'])(tags)).toBe(true);
  expect(asks('list', 'has_all', ['Running', 'gaming'])(tags)).toBe(false);
  expect(asks('list', 'has_all', [])(tags)).toBe(true);
});

test('an empty list is unset', () => {
  for (const cell of [[], null]) {
    expect(asks('list', 'is_unset')(cell)).toBe(true);
    expect(asks('list', 'has_none', ['skincare'])(cell)).toBe(true);
    expect(asks('list', 'has_all', [])(cell)).toBe(false);
  }
});
