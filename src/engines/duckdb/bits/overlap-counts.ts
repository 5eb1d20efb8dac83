/** How sets of customers overlap, a stretch of them at a time. */
import { addToCodes, nobody } from './bitset.ts';
import type { Bitset, CodeColumn } from './bitset.ts';
import { rowCounter } from './row-counter.ts';

/** Words of each set that are looked at together: those of two hundred sets lie within the processor's reach. */
const STRETCH = 1_024;
/** Someone may be in so many sets that a byte can say it. */
const MOST_IN_BYTE = 255;

export interface OverlapCounts {
  /** Row after row: how many customers are in both. */
  readonly pairs: Float64Array;
  /** In how many of the sets each customer is, by place. */
  readonly times: CodeColumn;
}

/** Counts each pair of sets. `rest` lets other work through, and throws when the counts are no longer wanted. */
export async function countOverlap(
  sets: readonly Bitset[],
  size: number,
  rest: () => Promise<void>,
): Promise<OverlapCounts> {
  const many = sets.length;
  const pairs = new Float64Array(many * many);
  const words = sets[0]?.words.length ?? 0;
  const counter = rowCounter(many, STRETCH);
  const planes = counter.counts.map(() => nobody(size));
  const rows = sets.map((_, set) => counter.row(set));
  for (let start = 0; start < words; start += STRETCH) {
    if (start > 0) await rest();
    const end = Math.min(words, start + STRETCH);
    const present: number[] = [];
    for (const [set, row] of rows.entries()) {
      row.fill(0, end - start);
      row.set(sets[set]?.words.subarray(start, end) ?? []);
      if (counter.look(set)) present.push(set);
    }
    for (const a of present) {
      counter.add(a);
      for (const b of present) {
        if (b > a) break;
        const pair = a * many + b;
        pairs[pair] = (pairs[pair] ?? 0) + counter.common(a, b);
      }
    }
    for (const [plane, counts] of counter.counts.entries()) {
      planes[plane]?.words.set(counts.subarray(0, end - start), start);
      counts.fill(0);
    }
  }
  // A pair is counted once, on the lower side.
  for (let a = 0; a < many; a += 1)
    for (let b = 0; b < a; b += 1) pairs[b * many + a] = pairs[a * many + b] ?? 0;
  const times = many > MOST_IN_BYTE ? new Uint32Array(size) : new Uint8Array(size);
  addToCodes(
    planes.map((plane, power) => [plane, 2 ** power]),
    times,
  );
  return { pairs, times };
}
