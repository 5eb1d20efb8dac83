import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bitset } from '../../src/engines/duckdb/bits/bitset.ts';
import { copyOf, has } from '../../src/engines/duckdb/bits/bitset.ts';
import { codesOf } from '../../src/engines/duckdb/bits/codes.ts';
import { all, any, not } from '../../src/engines/duckdb/bits/formula.ts';
import type { Choice, Leaf } from '../../src/engines/duckdb/bits/formula.ts';
import { knownFrom } from '../../src/engines/duckdb/bits/known.ts';
import { openLeafCache } from '../../src/engines/duckdb/bits/leaf-cache.ts';
import { withPlaces } from '../support/with-places.ts';

const SIZES = [1, 500, 3_000, 70_001];
const NAMES = ['a', 'b', 'c'] as const;
type Sets = { readonly [name in (typeof NAMES)[number]]: Bitset };

/** Asked at a moment: its key says so, as those of a database's leaves do. */
function leaf(name: keyof Sets, moment: number): Leaf {
  const key = JSON.stringify([name, 1_764_200_000_000 + moment * 60_000]);
  return { kind: 'leaf', key, expression: { kind: 'boolean', value: true }, joins: [] };
}

/** Who is in a, who of the rest is in b and not in c, and whom another choice finds. */
function choicesAt(moment: number): readonly Choice[] {
  const [a, b, c] = NAMES.map((name) => leaf(name, moment)) as [Leaf, Leaf, Leaf];
  const value = (text: string | null): Choice => ({ kind: 'value', value: text });
  const first: Choice = {
    kind: 'case',
    branches: [
      { when: a, then: value('in a') },
      { when: all(b, not(c)), then: value('b alone') },
    ],
    otherwise: value(null),
  };
  const rest = { kind: 'one_of', choice: first, values: [null, 'b alone'] } as const;
  const second: Choice = {
    kind: 'case',
    branches: [{ when: any(rest, c), then: value('yes') }],
    otherwise: value('no'),
  };
  return [first, second];
}

/** Who changes sides before each of the moments: nobody, a few, or very many. */
const moments = fc.array(
  fc.record({
    name: fc.constantFrom(...NAMES),
    moved: fc.oneof(
      fc.array(fc.nat({ max: 70_000 }), { maxLength: 3 }),
      fc.constant(Array.from({ length: 2_000 }, (_, nth) => nth * 35)),
      // Everybody, so that a value comes or goes.
      fc.constant(Array.from({ length: 70_001 }, (_, nth) => nth)),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

test('whoever is dealt out again after a while ends where they would if everyone was dealt out', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SIZES), moments, (size, asked) => {
      const cache = openLeafCache();
      const sets = {
        a: withPlaces(size, (place) => place % 5 === 0),
        b: withPlaces(size, (place) => place % 2 === 0),
        c: withPlaces(size, (place) => place % 3 === 0),
      };
      for (const [moment, { name, moved }] of asked.entries()) {
        sets[name] = turned(sets[name], moved);
        const choices = choicesAt(moment);
        const answer = ({ key }: Leaf) => sets[(JSON.parse(key) as [keyof Sets])[0]];
        const known = knownFrom(size, answer, cache);
        const { values, codes } = codesOf(choices, known, cache);
        const ends = Array.from({ length: size }, (_, place) => endOf(sets, place));
        expect(Array.from(codes, (code) => values[code]?.join())).toEqual(ends);
        for (const value of ['in a', 'b alone', null])
          expect(known.byValue(choices[0]!).get(value)).toEqual(
            ends.some((end) => end.startsWith(`${value ?? ''},`))
              ? withPlaces(size, (place) => ends[place]?.startsWith(`${value ?? ''},`) === true)
              : undefined,
          );
      }
    }),
    { seed: 20_261_127, numRuns: 60 },
  );
});

function turned(set: Bitset, places: readonly number[]): Bitset {
  const copy = copyOf(set);
  const bytes = new Uint8Array(copy.words.buffer);
  for (const place of new Set(places))
    if (place < set.size) bytes[place >>> 3] = (bytes[place >>> 3] ?? 0) ^ (0x80 >>> (place & 7));
  return copy;
}

function endOf({ a, b, c }: Sets, place: number): string {
  const first = has(a, place) ? 'in a' : has(b, place) && !has(c, place) ? 'b alone' : '';
  return `${first},${first !== 'in a' || has(c, place) ? 'yes' : 'no'}`;
}
