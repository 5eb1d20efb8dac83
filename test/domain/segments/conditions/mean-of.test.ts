import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { billionths, meanOf } from '../../../../src/domain/segments/conditions/mean-of.ts';

const sum = (values: readonly number[]) => meanOf(values, 1);
const times = (count: number, value: number) => Array.from({ length: count }, () => value);

test('rounding is to 6 decimals, half away from zero, as the decimals are written', () => {
  expect(sum([0.1, 0.2])).toBe(0.3);
  expect(sum([4.35, 0.0000005])).toBe(4.350001);
  expect(sum([-4.35, -0.0000005])).toBe(-4.350001);
  expect(sum([5, -0.0000005])).toBe(5);
  expect(sum([-5, 0.0000005])).toBe(-5);
  expect(sum([1e-7])).toBe(0);
  expect(meanOf([0.000001, 0.000002], 2)).toBe(0.000002);
  expect(meanOf([1, 2, 2], 3)).toBe(1.666667);
  expect(meanOf([-1, -2, -2], 3)).toBe(-1.666667);
});

test('large and small amounts add up exactly, whatever comes first', () => {
  const mixed = [...times(300, 123_456.78), ...times(3, 98_765_432.11)];
  expect(sum(mixed)).toBe(333_333_330.33);
  expect(sum(mixed.toReversed())).toBe(333_333_330.33);
  expect(sum(times(200, 1_234_567.89))).toBe(246_913_578);
  expect(sum(times(400, 999_999.99))).toBe(399_999_996);
  expect(sum([1e12, 0.3, -1e12])).toBe(0.3);
  expect(sum([Number.MAX_SAFE_INTEGER, 2, -Number.MAX_SAFE_INTEGER])).toBe(2);
  expect(sum([])).toBe(0);
});

/** A decimal of up to 6 places, exactly: how many millionths. */
const MILLIONTHS = fc.oneof(
  fc.integer({ min: -2_000_000, max: 2_000_000 }),
  fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
);

test('a sum of decimals is the decimal that whole numbers of millionths give', () => {
  fc.assert(
    fc.property(fc.array(MILLIONTHS, { maxLength: 60 }), (amounts) => {
      const exact = amounts.reduce((total, each) => total + BigInt(each), 0n);
      fc.pre(exact < 2n ** 53n && exact > -(2n ** 53n));
      expect(sum(amounts.map((each) => each / 1e6)) - Number(exact) / 1e6).toBe(0);
    }),
  );
});

test('no order of adding shows in a sum or a mean', () => {
  const number = fc.double({ min: -(2 ** 53), max: 2 ** 53, noNaN: true });
  const both = fc
    .array(number, { minLength: 1, maxLength: 40 })
    .chain((values) =>
      fc.tuple(
        fc.constant(values),
        fc.shuffledSubarray(values, { minLength: values.length, maxLength: values.length }),
      ),
    );
  fc.assert(
    fc.property(both, ([values, shuffled]) => {
      expect(sum(shuffled)).toBe(sum(values));
      expect(meanOf(shuffled, values.length)).toBe(meanOf(values, values.length));
    }),
  );
});

test('billionths are whole, and of the number as it is written', () => {
  expect(billionths(-0.3)).toBe(-300_000_000);
  expect(billionths(98_765_432.11)).toBe(110_000_000);
  expect(billionths(12_345_678_901.23)).toBe(230_000_000);
  expect(billionths(1e15)).toBe(0);
});
