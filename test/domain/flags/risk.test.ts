import { expect, test } from 'vitest';
import { riskOf, riskParts } from '../../../src/domain/flags/risk.ts';
import { aFlag } from '../../support/a-flag.ts';

test('the score is the sum of its parts, from 0 to 100', () => {
  expect(riskOf([])).toBe(0);
  const flags = [
    aFlag({ severity: 'block', customers_affected: 5_000 }),
    aFlag({ severity: 'advice', customers_affected: 0 }),
  ];
  expect(riskParts(flags).map(({ points }) => points)).toEqual([40, 2]);
  expect(riskOf(flags)).toBe(42);
  expect(riskOf(Array.from({ length: 9 }, () => flags[0]!))).toBe(100);
});

test('leaving people out weighs half', () => {
  expect(riskOf([aFlag({ severity: 'review', customers_affected: 1_000, excludes: true })])).toBe(8);
});
