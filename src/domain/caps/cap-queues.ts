/** How much of each cap 32 people have used up, and which counted messages leave its window when. */
import { addTo, planesFor, setAll, takeFrom } from './bit-counters.ts';
import type { Cap } from './cap.ts';

export interface CapQueues {
  /** Nobody has had anything. */
  clear(): void;
  /** Whoever is at the cap's limit for a message that counts sends after this instant. */
  full(cap: number, after: number): number;
  /** A counted message to whoever is in the mask; instants never go back. */
  add(cap: number, mask: number, at: number): void;
}

/** How many messages there are at most. */
export interface QueueBounds {
  /** Of 32 people together. */
  readonly rows: number;
  /** To one person, past and planned. */
  readonly each: number;
  /** Past ones to one person. */
  readonly past: number;
}

/** A count is kept as its distance to the limit, so that its highest bit says whether the limit is reached. */
export function capQueues(caps: readonly Cap[], most: QueueBounds): CapQueues {
  const limits = caps.map(({ limit }) => Math.min(limit, most.each + 1));
  // What goes out stays within the limit; a clock that is set back over midnight can bring two days together.
  const widths = limits.map((limit) => planesFor(2 * limit + most.past));
  const firsts = widths.map((_, cap) => widths.slice(0, cap).reduce((sum, width) => sum + width + 1, 0));
  const tops = Int32Array.from(firsts, (first, cap) => first + (widths[cap] ?? 0));
  const start = new Int32Array((tops.at(-1) ?? -1) + 1);
  for (const [cap, width] of widths.entries())
    setAll(start, firsts[cap] ?? 0, width + 1, 2 ** width - (limits[cap] ?? 0));
  const planes = new Int32Array(start.length);
  const masks = new Int32Array(caps.length * most.rows);
  const times = new Float64Array(caps.length * most.rows);
  const heads = new Int32Array(caps.length);
  const ends = new Int32Array(caps.length);
  const begins = Int32Array.from(caps, (_, cap) => cap * most.rows);
  const first_of = Int32Array.from(firsts);

  function clear(): void {
    planes.set(start);
    heads.set(begins);
    ends.set(begins);
  }

  function full(cap: number, after: number): number {
    const first = first_of[cap] ?? 0;
    const begin = begins[cap] ?? 0;
    const end = ends[cap] ?? 0;
    let head = heads[cap] ?? 0;
    while (head < end && (times[head] ?? 0) <= after) {
      takeFrom(planes, first, masks[head] ?? 0);
      head += 1;
    }
    // A clock that is set back over midnight brings a day back.
    while (head > begin && (times[head - 1] ?? 0) > after) {
      head -= 1;
      addTo(planes, first, masks[head] ?? 0);
    }
    heads[cap] = head;
    return planes[tops[cap] ?? 0] ?? 0;
  }

  function add(cap: number, mask: number, at: number): void {
    const end = ends[cap] ?? 0;
    times[end] = at;
    masks[end] = mask;
    ends[cap] = end + 1;
    addTo(planes, first_of[cap] ?? 0, mask);
  }

  return { clear, full, add };
}
