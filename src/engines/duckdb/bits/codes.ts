/** The value of a choice for everyone as a small number each, so that people are counted by several choices in one pass. */
import { countBoth, countByCode, countOf, setCode } from './bitset.ts';
import type { Bitset } from './bitset.ts';
import type { Codes } from './coded.ts';
import type { Choice, Known } from './formula.ts';
import type { LeafCache } from './leaf-cache.ts';

/** Counting one person by one costs about as much as these many words of a set. */
const WORDS_PER_PERSON = 10;

/** Everyone's value, kept as long as the people of each value are. */
export function codesOf(choice: Choice, known: Known, cache: Pick<LeafCache, 'codes' | 'numberOf'>): Codes {
  const byValue = known.byValue(choice);
  const key = String(cache.numberOf(byValue));
  const kept = cache.codes.get(key);
  if (kept !== undefined) return kept;
  // The most people have the code that all begin with.
  const sets = [...byValue]
    .map(([value, who]) => ({ value, who, people: countOf(who) }))
    .toSorted((a, b) => b.people - a.people);
  const codes = new Uint8Array(known.size);
  for (const [code, { who }] of sets.entries()) if (code > 0) setCode(who, codes, code);
  const made = { values: sets.map(({ value }) => value), codes, people: sets.map(({ who }) => who) };
  cache.codes.put(key, made);
  return made;
}

/** How many there are of each code: counted one by one, or for many by what each code's people have in common with them. */
export function countByValue(who: Bitset, { values, codes, people }: Codes): ArrayLike<number> {
  const words = who.words.length * values.length;
  if (countOf(who) * WORDS_PER_PERSON < words) return countByCode(who, codes, values.length);
  return people.map((some) => countBoth(who, some));
}
