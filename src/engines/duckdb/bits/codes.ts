/** The values of choices for everyone as a small number each, so that people are counted by several choices in one pass. */
import { addToCodes, countByCode } from './bitset.ts';
import type { Bitset } from './bitset.ts';
import { changedWords, WORD, wordsOf } from './changed-words.ts';
import type { Coded, Codes } from './coded.ts';
import type { Choice, Known } from './formula.ts';
import { likeOf } from './known.ts';
import type { LeafCache } from './leaf-cache.ts';
import { people, together } from './together.ts';

/** So many codes a byte has room for. */
const BYTES = 256;

/** Everyone's values, kept as long as the people of each value are. */
export function codesOf(
  choices: readonly Choice[],
  known: Known,
  cache: Pick<LeafCache, 'codes' | 'coded_last' | 'numberOf'>,
): Codes {
  const parts = choices.map((choice) => known.byValue(choice));
  const key = parts.map((part) => cache.numberOf(part)).join(' ');
  const kept = cache.codes.get(key);
  if (kept !== undefined) return kept;
  const question = likeOf(known.size, choices);
  const before = cache.coded_last.get(question);
  const coded = (before && codedAgain(before, parts)) ?? codedAnew(parts, known.size);
  cache.codes.put(key, coded.codes);
  cache.coded_last.put(question, coded);
  return coded.codes;
}

/** Adding up is by the bits of a value's number, of which there are fewer than values. */
function codedAnew(parts: Coded['parts'], size: number): Coded {
  const values = parts.reduce<Codes['values']>(
    (before, part) => before.flatMap((some) => [...part.keys()].map((value) => [...some, value])),
    [[]],
  );
  const codes = values.length > BYTES ? new Uint32Array(size) : new Uint8Array(size);
  const worth: (readonly [Bitset, number])[] = [];
  let each = values.length;
  for (const part of parts) {
    each /= part.size;
    const sets = [...part.values()];
    for (let bit = 1; bit < sets.length; bit *= 2) {
      const items = sets.filter((_who, nth) => (nth & bit) !== 0).map(people);
      worth.push([together({ kind: 'any', items }, size), bit * each]);
    }
  }
  addToCodes(worth, codes);
  return { parts, codes: { values, codes } };
}

/** The same where few people have moved since; null where many have, or values have come or gone. */
function codedAgain(before: Coded, parts: Coded['parts']): Coded | null {
  const { values } = before.codes;
  if (!parts.every((part, nth) => sameValues(part, before.parts[nth]))) return null;
  const words = changedWords(setsOf(before.parts), setsOf(parts));
  if (words === null) return null;
  const few = parts.map((part) => new Map([...part].map(([value, who]) => [value, wordsOf(who, words)])));
  const anew = codedAnew(few, words.length * WORD).codes.codes;
  const codes = before.codes.codes.slice();
  for (const [index, word] of words.entries()) {
    const [start, from] = [word * WORD, index * WORD];
    codes.set(anew.subarray(from, from + Math.min(WORD, codes.length - start)), start);
  }
  return { parts, codes: { values, codes } };
}

function setsOf(parts: Coded['parts']): readonly Bitset[] {
  return parts.flatMap((part) => [...part.values()]);
}

function sameValues(part: Coded['parts'][number], before: Coded['parts'][number] | undefined): boolean {
  const [now, then] = [[...part.keys()], [...(before?.keys() ?? [])]];
  return now.length === then.length && now.every((value, nth) => value === then[nth]);
}

/** How many there are of each code. */
export function countByValue(who: Bitset, { values, codes }: Codes): Uint32Array {
  return countByCode(who, codes, values.length);
}
