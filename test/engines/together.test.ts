import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { everybody, nobody, placesIn } from '../../src/engines/duckdb/bits/bitset.ts';
import { apart, together } from '../../src/engines/duckdb/bits/together.ts';
import type { Sets, SetsChoice } from '../../src/engines/duckdb/bits/together.ts';
import { withPlaces } from '../support/with-places.ts';

/** Small ones, and some that are looked at in more than one stretch. */
const sizes = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 200 }) },
  { weight: 1, arbitrary: fc.constantFrom(65_536, 65_537, 131_099) },
);

/** A combination, and for each place whether it holds there. */
interface Combined {
  readonly sets: Sets;
  readonly holds: (place: number) => boolean;
}

/** Every so many places from one on: what it holds for is easy to tell, at any size. */
function leaves(size: number): fc.Arbitrary<Combined> {
  return fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 })).map(([every, from]) => {
    const holds = (place: number) => place % every === from;
    return { sets: { kind: 'people', who: withPlaces(size, holds) }, holds };
  });
}

function combinations(size: number): fc.Arbitrary<Combined> {
  return fc.letrec<{ readonly any: Combined }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      leaves(size),
      fc.boolean().map((value): Combined => ({ sets: { kind: 'constant', value }, holds: () => value })),
      tie('any').map(({ sets, holds }): Combined => ({
        sets: { kind: 'not', item: sets },
        holds: (place) => !holds(place),
      })),
      fc.array(tie('any'), { maxLength: 4 }).map((items): Combined => ({
        sets: { kind: 'all', items: items.map(({ sets }) => sets) },
        holds: (place) => items.every(({ holds }) => holds(place)),
      })),
      fc.array(tie('any'), { maxLength: 4 }).map((items): Combined => ({
        sets: { kind: 'any', items: items.map(({ sets }) => sets) },
        holds: (place) => items.some(({ holds }) => holds(place)),
      })),
    ),
  })).any;
}

interface Chosen {
  readonly choice: SetsChoice;
  readonly of: (place: number) => string | null;
}

function choices(size: number): fc.Arbitrary<Chosen> {
  return fc.letrec<{ readonly any: Chosen }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('a', 'b', null).map((value): Chosen => ({
        choice: { kind: 'value', value },
        of: () => value,
      })),
      fc
        .tuple(fc.array(fc.tuple(combinations(size), tie('any')), { maxLength: 3 }), tie('any'))
        .map(([branches, otherwise]): Chosen => ({
          choice: {
            kind: 'case',
            branches: branches.map(([{ sets }, { choice }]) => ({ when: sets, then: choice })),
            otherwise: otherwise.choice,
          },
          of: (place) => {
            const first = branches.find(([{ holds }]) => holds(place));
            return first === undefined ? otherwise.of(place) : first[1].of(place);
          },
        })),
    ),
  })).any;
}

test('sets are put together as truths are, by any number of people', () => {
  fc.assert(
    fc.property(
      sizes.chain((size) => fc.tuple(fc.constant(size), combinations(size))),
      ([size, { sets, holds }]) => {
        expect(together(sets, size)).toEqual(withPlaces(size, holds));
      },
    ),
    { seed: 20_261_127, numRuns: 150 },
  );
});

test('a combination may be as deep as it is', () => {
  const size = 70_001;
  const odd = withPlaces(size, (place) => place % 2 === 1);
  const third = withPlaces(size, (place) => place % 3 === 0);
  const deep = (levels: number): Sets =>
    levels === 0
      ? { kind: 'people', who: odd }
      : {
          kind: levels % 2 === 0 ? 'all' : 'any',
          items: [
            { kind: 'people', who: third },
            { kind: 'not', item: deep(levels - 1) },
          ],
        };
  const holds = (place: number, levels: number): boolean => {
    if (levels === 0) return place % 2 === 1;
    const rest = !holds(place, levels - 1);
    return levels % 2 === 0 ? place % 3 === 0 && rest : place % 3 === 0 || rest;
  };
  expect(together(deep(40), size)).toEqual(withPlaces(size, (place) => holds(place, 40)));
  const choice: SetsChoice = {
    kind: 'case',
    branches: [{ when: deep(40), then: { kind: 'value', value: 'in' } }],
    otherwise: { kind: 'value', value: 'out' },
  };
  expect(apart(choice, everybody(size)).get('out')).toEqual(withPlaces(size, (place) => !holds(place, 40)));
});

test('everyone has one value of a choice, and sets that it is made of stay as they were', () => {
  fc.assert(
    fc.property(
      sizes.chain((size) => fc.tuple(fc.constant(size), choices(size))),
      ([size, { choice, of }]) => {
        const found = apart(choice, everybody(size));
        const values = Array.from({ length: size }, (_, place) => of(place));
        for (const value of ['a', 'b', null]) {
          const expected = values.flatMap((own, place) => (own === value ? [place] : []));
          expect([...placesIn(found.get(value) ?? nobody(size))]).toEqual(expected);
          expect(found.has(value)).toBe(expected.length > 0);
        }
        expect(apart(choice, everybody(size))).toEqual(found);
      },
    ),
    { seed: 20_261_127, numRuns: 100 },
  );
});
