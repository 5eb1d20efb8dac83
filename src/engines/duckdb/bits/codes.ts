/** The values of choices for everyone as a small number each, so that people are counted by several choices in one pass. */
import { addToCodes, countByCode } from './bitset.ts';
import type { Bitset } from './bitset.ts';
import type { Codes } from './coded.ts';
import type { Choice, Known } from './formula.ts';
import type { LeafCache } from './leaf-cache.ts';
import { people, together } from './together.ts';

/** So many codes a byte has room for. */
const BYTES = 256;

/**
 * Everyone's values, kept as long as the people of each value are. Adding up is by the bits of a value's number, of which
 * there are fewer than values.
 */
export function codesOf(
  choices: readonly Choice[],
  known: Known,
  cache: Pick<LeafCache, 'codes' | 'numberOf'>,
): Codes {
  const parts = choices.map((choice) => known.byValue(choice));
  const key = parts.map((part) => cache.numberOf(part)).join(' ');
  const kept = cache.codes.get(key);
  if (kept !== undefined) return kept;
  const values = parts.reduce<Codes['values']>(
    (before, part) => before.flatMap((some) => [...part.keys()].map((value) => [...some, value])),
    [[]],
  );
  const codes = values.length > BYTES ? new Uint32Array(known.size) : new Uint8Array(known.size);
  const worth: (readonly [Bitset, number])[] = [];
  let each = values.length;
  for (const part of parts) {
    each /= part.size;
    const sets = [...part.values()];
    for (let bit = 1; bit < sets.length; bit *= 2) {
      const items = sets.filter((_who, nth) => (nth & bit) !== 0).map(people);
      worth.push([together({ kind: 'any', items }, known.size), bit * each]);
    }
  }
  addToCodes(worth, codes);
  const made = { values, codes };
  cache.codes.put(key, made);
  return made;
}

/** How many there are of each code. */
export function countByValue(who: Bitset, { values, codes }: Codes): Uint32Array {
  return countByCode(who, codes, values.length);
}
