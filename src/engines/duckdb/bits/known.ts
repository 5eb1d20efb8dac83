/** What a question knows once its leaves are answered. */
import type { Bitset } from './bitset.ts';
import type { Choice, Known, Leaf } from './formula.ts';
import type { LeafCache } from './leaf-cache.ts';
import { split } from './solve.ts';

/** Choices are split once for everyone, and kept as long as the answers of their leaves are the same. */
export function knownFrom(
  size: number,
  leaf: (leaf: Leaf) => Bitset,
  cache: Pick<LeafCache, 'splits' | 'numberOf'>,
): Known {
  function byValue(choice: Choice): ReadonlyMap<string | null, Bitset> {
    const key = JSON.stringify(choice, (_name, part: unknown) =>
      isLeaf(part) ? cache.numberOf(leaf(part)) : part,
    );
    const kept = cache.splits.get(key);
    if (kept !== undefined) return kept;
    const people = split(choice, known);
    cache.splits.put(key, people);
    return people;
  }

  const known: Known = { size, leaf, byValue };
  return known;
}

function isLeaf(part: unknown): part is Leaf {
  return typeof part === 'object' && part !== null && 'kind' in part && part.kind === 'leaf';
}
