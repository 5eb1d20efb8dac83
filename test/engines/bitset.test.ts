import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addToCodes,
  both,
  complement,
  countBoth,
  countByCode,
  countOf,
  copyOf,
  either,
  everybody,
  has,
  isEmpty,
  isWithin,
  nobody,
  placesIn,
  putIn,
  takeOut,
  withCode,
  withNumbers,
  without,
} from '../../src/engines/duckdb/bits/bitset.ts';
import { withPlaces } from '../support/with-places.ts';
import { keepUpTo } from '../../src/engines/duckdb/bits/keep.ts';

const sizes = fc.integer({ min: 0, max: 200 });
/** Two sets of the same people, as lists of truths and as bits. */
const pairs = sizes.chain((size) =>
  fc
    .tuple(
      fc.array(fc.boolean(), { minLength: size, maxLength: size }),
      fc.array(fc.boolean(), { minLength: size, maxLength: size }),
    )
    .map((lists) => ({
      size,
      lists,
      sets: lists.map((list) => withPlaces(size, (place) => list[place] === true)) as [
        ReturnType<typeof nobody>,
        ReturnType<typeof nobody>,
      ],
    })),
);
const law = (holds: (pair: typeof pairs extends fc.Arbitrary<infer T> ? T : never) => void) =>
  fc.assert(fc.property(pairs, holds), { seed: 20_261_124, numRuns: 200 });

test('sets of people are combined as lists of truths are', () => {
  law(({ size, lists: [a, b], sets: [x, y] }) => {
    const places = (list: readonly boolean[]) => list.flatMap((held, place) => (held ? [place] : []));
    const expected = (holds: (place: number) => boolean | undefined) =>
      places(a.map((_, place) => holds(place) === true));
    expect([...placesIn(x)]).toEqual(places(a));
    expect([...placesIn(both(x, y))]).toEqual(expected((place) => a[place] && b[place]));
    expect([...placesIn(either(x, y))]).toEqual(expected((place) => a[place] || b[place]));
    expect([...placesIn(without(x, y))]).toEqual(expected((place) => a[place] && !b[place]));
    expect([...placesIn(complement(x))]).toEqual(expected((place) => !a[place]));
    expect(countOf(x)).toBe(places(a).length);
    expect(countBoth(x, y)).toBe(expected((place) => a[place] && b[place]).length);
    expect(isEmpty(x)).toBe(places(a).length === 0);
    expect(isWithin(x, y)).toBe(places(a).every((place) => b[place]));
    expect(countOf(everybody(size))).toBe(size);
    expect(isEmpty(nobody(size))).toBe(true);
    if (size > 0) expect(has(x, size - 1)).toBe(a[size - 1]);
  });
});

test('places are found from any place on', () => {
  law(({ size, sets: [x] }) => {
    for (let from = 0; from < size; from += 7)
      expect([...placesIn(x, from)]).toEqual([...placesIn(x)].filter((place) => place >= from));
  });
});

test('a set that is changed in its place is what a new one would have been, and the other stays as it was', () => {
  law(({ sets: [x, y] }) => {
    const before = [...placesIn(y)];
    expect(takeOut(copyOf(x), y)).toEqual(without(x, y));
    expect(putIn(copyOf(x), y)).toEqual(either(x, y));
    expect([...placesIn(y)]).toEqual(before);
  });
});

test('who has a code is found among any number of people', () => {
  law(({ size, lists: [a], sets: [x] }) => {
    const truths = Array.from({ length: size }, (_, place) => a[place] === true);
    expect(withCode(Uint8Array.from(truths, Number), 1)).toEqual(x);
  });
});

const holds = {
  gt: (number: number, other: number) => number > other,
  gte: (number: number, other: number) => number >= other,
  lt: (number: number, other: number) => number < other,
  lte: (number: number, other: number) => number <= other,
  eq: (number: number, other: number) => number === other,
  set: (number: number) => !Number.isNaN(number),
} as const;

test('numbers are tested as JavaScript compares them, and who has none passes no test', () => {
  const number = fc.constantFrom(
    Number.NaN,
    -2.5,
    -Number.MIN_VALUE,
    -0,
    0,
    Number.MIN_VALUE,
    1,
    1.5,
    2 ** 53,
  );
  const comparison = fc.constantFrom<keyof typeof holds>('gt', 'gte', 'lt', 'lte', 'eq', 'set');
  const drawn = fc.tuple(fc.array(number, { maxLength: 70 }), comparison, number);
  fc.assert(
    fc.property(drawn, ([numbers, name, other]) => {
      fc.pre(!Number.isNaN(other));
      const expected = withPlaces(numbers.length, (place) =>
        holds[name](numbers[place] ?? Number.NaN, other),
      );
      expect(withNumbers(Float64Array.from(numbers), name, other)).toEqual(expected);
    }),
    { seed: 20_261_126, numRuns: 500 },
  );
});

test('people beyond the first stretch are tested like the others', () => {
  const size = 70_003;
  const numbers = Float64Array.from({ length: size }, (_, place) => (place % 7 === 0 ? Number.NaN : place));
  expect(withNumbers(numbers, 'gt', 4_000)).toEqual(
    withPlaces(size, (place) => place > 4_000 && place % 7 !== 0),
  );
  const codes = Uint8Array.from({ length: size }, (_, place) => place % 256);
  for (const code of [0, 127, 255])
    expect(withCode(codes, code)).toEqual(withPlaces(size, (place) => place % 256 === code));
});

test('people are counted by codes that add up what the sets they are in are worth', () => {
  law(({ size, sets: [x, y] }) => {
    for (const codes of [new Uint8Array(size), new Uint32Array(size)]) {
      addToCodes(
        [
          [x, 1],
          [y, 2],
        ],
        codes,
      );
      expect([...countByCode(everybody(size), codes, 4)]).toEqual([
        size - countOf(either(x, y)),
        countOf(without(x, y)),
        countOf(without(y, x)),
        countBoth(x, y),
      ]);
      expect([...countByCode(x, codes, 4)]).toEqual([0, countOf(without(x, y)), 0, countBoth(x, y)]);
    }
  });
});

test('the codes of people beyond the first stretch are those of the others', () => {
  const size = 70_003;
  const codes = new Uint8Array(size);
  addToCodes([[withPlaces(size, (place) => place % 3 === 0), 255]], codes);
  expect(codes).toEqual(Uint8Array.from({ length: size }, (_, place) => (place % 3 === 0 ? 255 : 0)));
  const late = countByCode(
    withPlaces(size, (place) => place % 2 === 0 && place >= 65_500),
    codes,
    256,
  );
  expect([late[0], late[255], late.reduce((sum, people) => sum + people, 0)]).toEqual([1_501, 751, 2_252]);
});

test('what was not asked for longest goes first when there is no more room', () => {
  const kept = keepUpTo<string>(6, (value) => value.length);
  kept.put('a', 'aaa');
  kept.put('b', 'bbb');
  kept.get('a');
  kept.put('c', 'ccc');
  expect(['a', 'b', 'c'].map((key) => kept.get(key))).toEqual(['aaa', undefined, 'ccc']);
});

test('the value kept last stays, however large', () => {
  const kept = keepUpTo<string>(2, (value) => value.length);
  kept.put('a', 'a');
  kept.put('b', 'bbbb');
  expect([kept.get('a'), kept.get('b')]).toEqual([undefined, 'bbbb']);
});
