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

test('sets that stand in few words of a stretch are counted like those that stand in all', async () => {
  const size = 70_003;
  /** Every so many, up to a place: of a stretch of 1,024 words some, just so many as are listed, one more, or all. */
  const drawn = fc.record({
    every: fc.constantFrom(1, 2, 31, 33, 128, 1_000, 40_000),
    upto: fc.constantFrom(1, 32, 255 * 32, 256 * 32, 257 * 32, 33_000, size),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(drawn, { minLength: 2, maxLength: 5 }), async (sets) => {
      const isIn = sets.map(
        ({ every, upto }) =>
          (place: number) =>
            place % every === 0 && place < upto,
      );
      const { pairs, times } = await countOverlap(
        isIn.map((set) => withPlaces(size, set)),
        size,
        rest,
      );
      const both = sets.map(() => sets.map(() => 0));
      const byHand = new Uint8Array(size);
      for (let place = 0; place < size; place += 1) {
        const own = isIn.flatMap((set, index) => (set(place) ? [index] : []));
        byHand[place] = own.length;
        for (const a of own) for (const b of own) both[a]![b]! += 1;
      }
      expect([...pairs]).toEqual(both.flat());
      expect(Buffer.compare(Buffer.from(Uint8Array.from(times)), Buffer.from(byHand))).toBe(0);
    }),
    { seed: 20_261_126, numRuns: 10 },
  );
});

test('someone may be in more sets than a byte can say', async () => {
  const sets = Array.from({ length: 300 }, (_, set) => withPlaces(40, (place) => place * 8 <= set));
  const { pairs, times } = await countOverlap(sets, 40, rest);
  expect([...times]).toEqual(Array.from({ length: 40 }, (_, place) => Math.max(0, 300 - place * 8)));
  expect([pairs[0], pairs[299], pairs[300 * 300 - 1]]).toEqual([1, 1, 38]);
});

test('counts that are no longer wanted are not counted on', async () => {
  const size = 200_000;
  let rests = 0;
  const stop = async () => {
    rests += 1;
    if (rests === 2) throw new Error('enough');
  };
  await expect(countOverlap([withPlaces(size, () => true)], size, stop)).rejects.toThrow('enough');
  expect(rests).toBe(2);
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
