/** How sets of customers overlap, a stretch of them at a time. */
import { placeOf } from './bitset.ts';
import type { Bitset } from './bitset.ts';
import { pairCounter } from './pair-counter.ts';

const WORD = 32;
/** Words of each set that are looked at together: those of two hundred sets lie within the processor's reach. */
const STRETCH = 1_024;

export interface OverlapCounts {
  /** Row after row: how many customers are in both. */
  readonly pairs: Float64Array;
  /** In how many of the sets each customer is, by place. */
  readonly times: Uint16Array;
}

/** Counts each pair of sets. `rest` lets other work through, and throws when the counts are no longer wanted. */
export async function countOverlap(
  sets: readonly Bitset[],
  size: number,
  rest: () => Promise<void>,
): Promise<OverlapCounts> {
  const many = sets.length;
  const pairs = new Float64Array(many * many);
  const times = new Uint16Array(size);
  const words = sets[0]?.words.length ?? 0;
  const counter = pairCounter(many, STRETCH);
  const rows = sets.map((_, set) => counter.row(set));
  for (let start = 0; start < words; start += STRETCH) {
    if (start > 0) await rest();
    const end = Math.min(words, start + STRETCH);
    const present: number[] = [];
    for (const [set, row] of rows.entries()) {
      row.fill(0);
      row.set(sets[set]?.words.subarray(start, end) ?? []);
      if (row.some((word) => word !== 0)) present.push(set);
    }
    for (const a of present) {
      for (const b of present) {
        if (b > a) break;
        const pair = a * many + b;
        pairs[pair] = (pairs[pair] ?? 0) + counter.common(a, b);
      }
    }
    countTimes(
      present.flatMap((set) => rows[set] ?? []),
      times,
      start,
      end,
    );
  }
  // A pair is counted once, on the lower side.
  for (let a = 0; a < many; a += 1)
    for (let b = 0; b < a; b += 1) pairs[b * many + a] = pairs[a * many + b] ?? 0;
  return { pairs, times };
}

/** In how many of the rows each customer of a stretch is: 32 customers count at once, their counts standing as planes of bits. */
function countTimes(rows: readonly Uint32Array[], times: Uint16Array, start: number, end: number): void {
  const words = end - start;
  const planes = new Uint32Array(words * (WORD - Math.clz32(rows.length)));
  for (const row of rows) {
    for (let at = 0; at < words; at += 1) {
      let carried = row[at] ?? 0;
      for (let plane = at; carried !== 0; plane += words) {
        const before = planes[plane] ?? 0;
        planes[plane] = before ^ carried;
        carried &= before;
      }
    }
  }
  for (let index = 0; index < planes.length; index += 1) {
    const worth = 1 << Math.floor(index / words);
    const first = (start + (index % words)) * WORD;
    for (let word = planes[index] ?? 0; word !== 0; word &= word - 1) {
      const place = first + placeOf(word);
      times[place] = (times[place] ?? 0) + worth;
    }
  }
}
