/** What a question knows once its leaves are answered. */
import { both, copyOf, everybody, isEmpty, putIn, takeOut } from './bitset.ts';
import type { Bitset } from './bitset.ts';
import { solve } from './formula.ts';
import type { Choice, Known, Leaf } from './formula.ts';
import type { LeafCache } from './leaf-cache.ts';

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
    const people = split(choice, everybody(size), known);
    cache.splits.put(key, people);
    return people;
  }

  const known: Known = { size, leaf, byValue };
  return known;
}

/** The people of `who` by their value. */
function split(choice: Choice, who: Bitset, known: Known): ReadonlyMap<string | null, Bitset> {
  const found = new Map<string | null, Bitset>();

  /** `among` is nobody else's, and may be changed. */
  function deal(part: Choice, among: Bitset): void {
    if (isEmpty(among)) return;
    if (part.kind === 'value') {
      const before = found.get(part.value);
      found.set(part.value, before === undefined ? among : putIn(before, among));
      return;
    }
    for (const { when, then } of part.branches) {
      const held = solve(when, known);
      deal(then, both(among, held));
      takeOut(among, held);
    }
    deal(part.otherwise, among);
  }

  deal(choice, copyOf(who));
  return found;
}

function isLeaf(part: unknown): part is Leaf {
  return typeof part === 'object' && part !== null && 'kind' in part && part.kind === 'leaf';
}
