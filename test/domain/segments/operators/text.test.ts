import { expect, test } from 'vitest';
import { asks, refusalOf } from '../../../support/operators.ts';

test('letter case is ignored beyond ASCII, accents are not', () => {
  const is = asks('text', 'eq', 'CHÍ ΟΔΟΣ');
  expect(is('chí οδος')).toBe(true);
  expect(is('Chi ΟΔΟΣ')).toBe(false);
});

test('a final sigma is a sigma, whatever stands after it', () => {
  expect(asks('text', 'contains', 'οδοσ')('Η ΟΔΟΣ')).toBe(true);
  expect(asks('text', 'eq', 'οδος')('ΟΔΟΣ')).toBe(true);
});

test('a dotted capital I keeps its dot; no locale changes that', () => {
  expect(asks('text', 'eq', 'İzmir')('i̇zmir')).toBe(true);
  expect(asks('text', 'eq', 'İzmir')('izmir')).toBe(false);
  expect(asks('text', 'eq', 'IZMIR')('izmir')).toBe(true);
});

test.each(['%', '_', '*', '\\', "'", '"', '.'])('%s is a plain character', (character) => {
  const contains = asks('text', 'contains', character);
  expect(contains(`a${character}b`)).toBe(true);
  expect(contains('abc')).toBe(false);
});

test('starts with and ends with look at their own end only', () => {
  expect(asks('text', 'starts_with', 'AD')('ada')).toBe(true);
  expect(asks('text', 'starts_with', 'da')('ada')).toBe(false);
  expect(asks('text', 'ends_with', 'DA')('ada')).toBe(true);
  expect(asks('text', 'ends_with', 'ad')('ada')).toBe(false);
});

test('in compares like eq; an empty list holds nobody', () => {
  expect(asks('text', 'in', ['x', 'ADA'])('Ada')).toBe(true);
  expect(asks('text', 'in', [])('Ada')).toBe(false);
  expect(asks('text', 'not_in', [])('Ada')).toBe(true);
});

test('a value of another type is refused', () => {
  for (const value of [1, true, null, undefined, ['a'], {}])
    expect(refusalOf('text', 'eq', value)).not.toBeNull();
  for (const value of ['a', [1], [null], null]) expect(refusalOf('text', 'in', value)).not.toBeNull();
});

test('a list has at most 10,000 values', () => {
  const values = Array.from({ length: 10_001 }, (_, index) => String(index));
  expect(refusalOf('text', 'in', values)).toBe('A list has at most 10,000 values.');
  expect(refusalOf('text', 'in', values.slice(1))).toBeNull();
});
