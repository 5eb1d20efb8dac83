/** What a question knows once its leaves are answered. */
import type { Bitset } from './bitset.ts';
import type { Choice, Formula, Known, Leaf } from './formula.ts';
import type { LeafCache } from './leaf-cache.ts';
import { dealtAgain } from './dealt-again.ts';
import { choiceSets } from './solve.ts';

/** Choices are split once for everyone, and kept as long as the answers of their leaves are the same. */
export function knownFrom(
  size: number,
  leaf: (leaf: Leaf) => Bitset,
  cache: Pick<LeafCache, 'splits' | 'dealt' | 'numberOf'>,
): Known {
  const found = new Map<Choice, ReadonlyMap<string | null, Bitset>>();

  function byValue(choice: Choice): ReadonlyMap<string | null, Bitset> {
    const before = found.get(choice);
    if (before !== undefined) return before;
    // Where no leaf tells one state of the data, or its sample, from another their size must.
    const key = JSON.stringify([size, choice], (_name, part: unknown) => {
      if (!isFormula(part)) return part;
      if (part.kind === 'leaf') return cache.numberOf(leaf(part));
      return part.kind === 'one_of' ? [cache.numberOf(byValue(part.choice)), part.values] : part;
    });
    const people = cache.splits.get(key) ?? dealt(choice);
    cache.splits.put(key, people);
    found.set(choice, people);
    return people;
  }

  function dealt(choice: Choice): ReadonlyMap<string | null, Bitset> {
    const key = likeOf(size, [choice]);
    const now = dealtAgain(choiceSets(choice, known), size, cache.dealt.get(key));
    cache.dealt.put(key, now);
    return now.found;
  }

  const known: Known = { size, leaf, byValue };
  return known;
}

/** The same for choices that differ in nothing but the moment. */
export function likeOf(size: number, choices: readonly Choice[]): string {
  return JSON.stringify([size, choices], (_name, part: unknown) =>
    isFormula(part) && part.kind === 'leaf' ? part.key.replaceAll(INSTANT, '') : part,
  );
}

/** Milliseconds since 1970, or since then counted in fewer steps. */
const INSTANT = /-?\d{10,}/g;

function isFormula(part: unknown): part is Formula {
  return typeof part === 'object' && part !== null && 'kind' in part;
}
