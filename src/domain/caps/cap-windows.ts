/** How much of each cap the people of a block have used up, and which counted messages leave its window when. */
import { addWithin, planesFor, setAll, takeWithin } from './bit-counters.ts';
import type { Cap } from './cap.ts';
import { WORDS_IN_BLOCK } from './traffic.ts';

export interface CapWindows {
  /** Planes of all caps; those of a cap say who is at its limit from `fullAt` on, a word after another. */
  readonly planes: Int32Array;
  readonly fullAt: Int32Array;
  /** Nobody has had anything. */
  clear(): void;
  /** Lets go of what a cap no longer counts for a message that counts sends after this instant. */
  move(cap: number, after: number): void;
  /** A counted message to whoever is in the mask of a word of the block; instants never go back. */
  addOne(cap: number, word: number, mask: number, at: number): void;
  /** The same to the masks of all words, which stand at `from` on and stay as they are until `clear`. */
  addBlock(cap: number, from: number, at: number): void;
}

/** How many messages there are at most. */
export interface WindowBounds {
  /** Of a block together. */
  readonly rows: number;
  /** To one person, past and planned. */
  readonly each: number;
  /** Past ones to one person. */
  readonly past: number;
}

/** How far beyond a limit a count can get: past messages know no limit, and a clock set back brings two days together. */
function beyond(cap: Cap | undefined, limit: number, { past }: WindowBounds): number {
  return cap?.window.kind === 'rolling' ? Math.max(0, past - limit) : limit + past;
}

/** A count is kept as its distance to the limit, so that its highest bit says whether the limit is reached. */
export function capWindows(caps: readonly Cap[], most: WindowBounds, sent: Int32Array): CapWindows {
  const limits = caps.map(({ limit }) => Math.min(limit, most.each + 1));
  const widths = limits.map((limit, cap) =>
    Math.max(planesFor(limit), planesFor(beyond(caps[cap], limit, most))),
  );
  const firsts = widths.map(
    (_, cap) => widths.slice(0, cap).reduce((sum, width) => sum + width + 1, 0) * WORDS_IN_BLOCK,
  );
  const ends_at = firsts.map((first, cap) => first + ((widths[cap] ?? 0) + 1) * WORDS_IN_BLOCK);
  const start = new Int32Array(ends_at.at(-1) ?? 0);
  for (const [cap, width] of widths.entries())
    setAll(start, firsts[cap] ?? 0, width + 1, 2 ** width - (limits[cap] ?? 0));
  const planes = new Int32Array(start.length);
  const first_of = Int32Array.from(firsts);
  const end_of = Int32Array.from(ends_at);
  const width_of = Int32Array.from(widths, (width) => width + 1);
  /** Per message: its instant, its word and mask; or −1 and where the masks of all words stand. */
  const times = new Float64Array(caps.length * most.rows);
  const words = new Int32Array(caps.length * most.rows);
  const masks = new Int32Array(caps.length * most.rows);
  const begins = Int32Array.from(caps, (_, cap) => cap * most.rows);
  const heads = new Int32Array(caps.length);
  const ends = new Int32Array(caps.length);

  function clear(): void {
    planes.set(start);
    heads.set(begins);
    ends.set(begins);
  }

  function move(cap: number, after: number): void {
    const begin = begins[cap] ?? 0;
    const end = ends[cap] ?? 0;
    let head = heads[cap] ?? 0;
    if (head < end && (times[end - 1] ?? 0) <= after) {
      const from = first_of[cap] ?? 0;
      planes.set(start.subarray(from, end_of[cap]), from);
      heads[cap] = end;
      return;
    }
    while (head < end && (times[head] ?? 0) <= after) {
      take(cap, head);
      head += 1;
    }
    // A clock that is set back over midnight brings a day back.
    while (head > begin && (times[head - 1] ?? 0) > after) {
      head -= 1;
      put(cap, head);
    }
    heads[cap] = head;
  }

  function take(cap: number, row: number): void {
    const first = first_of[cap] ?? 0;
    const planes_of = width_of[cap] ?? 0;
    const word = words[row] ?? 0;
    const mask = masks[row] ?? 0;
    if (word >= 0) takeWithin(planes, first + word, planes_of, mask);
    else
      for (let at = 0; at < WORDS_IN_BLOCK; at += 1)
        takeWithin(planes, first + at, planes_of, sent[mask + at] ?? 0);
  }

  function put(cap: number, row: number): void {
    const first = first_of[cap] ?? 0;
    const planes_of = width_of[cap] ?? 0;
    const word = words[row] ?? 0;
    const mask = masks[row] ?? 0;
    if (word >= 0) addWithin(planes, first + word, planes_of, mask);
    else
      for (let at = 0; at < WORDS_IN_BLOCK; at += 1)
        addWithin(planes, first + at, planes_of, sent[mask + at] ?? 0);
  }

  function add(cap: number, word: number, mask: number, at: number): void {
    const end = ends[cap] ?? 0;
    times[end] = at;
    words[end] = word;
    masks[end] = mask;
    ends[cap] = end + 1;
    put(cap, end);
  }

  return {
    planes,
    fullAt: end_of.map((end) => end - WORDS_IN_BLOCK),
    clear,
    move,
    addOne: add,
    addBlock: (cap, from, at) => add(cap, -1, from, at),
  };
}
