import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { withNumbers } from '../../src/engines/duckdb/bits/bitset.ts';
import { openLeafCache } from '../../src/engines/duckdb/bits/leaf-cache.ts';
import { withTimes } from '../../src/engines/duckdb/bits/moving-limit.ts';

/** A third of an hour: limits lie within an hour of each other, and beyond it. */
const STEP = 1_200_000;
const steps = fc.integer({ min: -5, max: 12 });
const times = fc.oneof(
  steps.map((nth) => nth * STEP),
  fc.constantFrom(Number.NEGATIVE_INFINITY, Number.NaN),
);

test('whoever passes at a limit that moves on is whoever passes when everyone is looked at', () => {
  fc.assert(
    fc.property(
      fc.array(times, { maxLength: 300 }),
      // Few of many change sides, so that they are looked up, or many do.
      fc.constantFrom(0, 2_000),
      fc.array(fc.tuple(fc.constantFrom('gt', 'gte', 'lt', 'lte'), steps), { minLength: 1, maxLength: 12 }),
      (some, others, asked) => {
        const numbers = Float64Array.from([...some, ...Array.from({ length: others }, () => 20 * STEP)]);
        const cache = openLeafCache();
        for (const [operator, nth] of asked)
          expect(withTimes(cache, numbers, operator, nth * STEP)).toEqual(
            withNumbers(numbers, operator, nth * STEP),
          );
      },
    ),
    { seed: 20_261_127, numRuns: 300 },
  );
});

test('sets that were given stay as they were when the limit moves on', () => {
  const numbers = Float64Array.from({ length: 1_000 }, (_, place) => place * STEP);
  const cache = openLeafCache();
  const limits = [500, 501, 502, 503].map((nth) => nth * STEP);
  const given = limits.map((limit) => withTimes(cache, numbers, 'gte', limit));
  expect(given).toEqual(limits.map((limit) => withNumbers(numbers, 'gte', limit)));
});
