import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countOverlap } from '../../src/engines/duckdb/bits/overlap-counts.ts';
import { withPlaces } from '../support/with-places.ts';

const rest = async () => {};

test('overlaps of sets are counted as by hand, sparse and dense', async () => {
  const drawn = fc.integer({ min: 0, max: 150 }).chain((size) => {
    const share = fc.constantFrom(0, 1, 5, 50, 95, 100);
    const member = share.chain((percent) =>
      fc.array(
        fc.nat({ max: 99 }).map((at) => at < percent),
        { minLength: size, maxLength: size },
      ),
    );
    return fc.record({ size: fc.constant(size), sets: fc.array(member, { maxLength: 7 }) });
  });
  await fc.assert(
    fc.asyncProperty(drawn, async ({ size, sets }) => {
      const bits = sets.map((set) => withPlaces(size, (place) => set[place] === true));
      const { pairs, times } = await countOverlap(bits, size, rest);
      const both = sets.flatMap((a) =>
        sets.map((b) => a.filter((inside, place) => inside && b[place]).length),
      );
      expect([...pairs]).toEqual(both);
      expect([...times]).toEqual(
        Array.from({ length: size }, (_, place) => sets.filter((set) => set[place]).length),
      );
    }),
    { seed: 20_261_124, numRuns: 200 },
  );
});

test('customers beyond the first stretch are counted like the others', async () => {
  const size = 70_003;
  const sets = [2, 3, 70_000].map((every) => withPlaces(size, (place) => place % every === 0));
  const { pairs, times } = await countOverlap(sets, size, rest);
  const counted = (every: number) => Math.ceil(size / every);
  expect([...pairs]).toEqual(
    [
      [counted(2), counted(6), counted(70_000)],
      [counted(6), counted(3), 1],
      [counted(70_000), 1, counted(70_000)],
    ].flat(),
  );
  expect([times[0], times[6], times[69_996], times[70_000], times[70_002]]).toEqual([3, 2, 2, 2, 2]);
});
