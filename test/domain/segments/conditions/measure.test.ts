import { expect, test } from 'vitest';
import { round6 } from '../../../../src/domain/segments/conditions/measure.ts';

test('rounding is to 6 decimals, half away from zero', () => {
  expect(round6(0.1 + 0.2)).toBe(0.3);
  expect(round6(0.0000005)).toBe(0.000001);
  expect(round6(-0.0000005)).toBe(-0.000001);
  expect(round6(1e-7)).toBe(0);
});

test('what is too large for decimals stays as it is', () => {
  expect(round6(1e305)).toBe(1e305);
  expect(round6(-1e305)).toBe(-1e305);
});
