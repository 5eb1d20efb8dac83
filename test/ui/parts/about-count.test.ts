import { expect, test } from 'vitest';
import { aboutCount, rangeWords } from '../../../src/ui/parts/about-count.ts';

test('an estimate has no more digits than its margin allows', () => {
  expect([aboutCount(27_408, 312), rangeWords(27_408, 312)]).toEqual(['≈ 27,400', '27,100–27,700']);
  expect([aboutCount(1_234_567, 4_900), rangeWords(1_234_567, 4_900)]).toEqual([
    '≈ 1,235,000',
    '1,230,000–1,239,000',
  ]);
  expect([aboutCount(57, 9), rangeWords(57, 9)]).toEqual(['≈ 57', '48–66']);
});

test('with nobody found it says fewer than so many, never 0', () => {
  expect([aboutCount(0, 300), rangeWords(0, 300)]).toEqual(['fewer than 300', '']);
});

test('a range never begins below nobody', () => {
  expect(rangeWords(50, 90)).toBe('0–140');
});
