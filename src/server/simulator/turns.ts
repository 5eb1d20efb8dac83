/** Stretches of blocks that threads take one after another, so that all of them end at about the same time. */

/** Shared by the threads: the next block that nobody has taken, how many make a stretch, and whether to stop. */
export type Turns = Int32Array<SharedArrayBuffer>;

const NEXT = 0;
const STRETCH = 1;
const STOPPED = 2;

export function newTurns(stretch: number): Turns {
  const turns = new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT));
  turns[STRETCH] = stretch;
  return turns;
}

/** Works on stretches that nobody else takes, until none is left or it is stopped. */
export function inTurns(turns: Turns, blocks: number, work: (from: number, upto: number) => void): void {
  const stretch = turns[STRETCH] ?? 1;
  while (Atomics.load(turns, STOPPED) === 0) {
    const from = Atomics.add(turns, NEXT, stretch);
    if (from >= blocks) return;
    work(from, Math.min(blocks, from + stretch));
  }
}

/** No thread takes another stretch. */
export function stopTurns(turns: Turns): void {
  Atomics.store(turns, STOPPED, 1);
}

/** The share of the blocks that were taken, 0 to 1. */
export function taken(turns: Turns, blocks: number): number {
  return Math.min(1, Atomics.load(turns, NEXT) / Math.max(1, blocks));
}
