import { getHeapStatistics } from 'node:v8';

const HEAP_SHARE = 0.85;
/** What the system should have left, of memory or of what this process may use of it. */
const SPARE = 128 * 1024 * 1024;
const PACE = 250;

/** In bytes: what this process uses and may use of its heap, and what the system has left for it. */
export interface Memory {
  readonly heap_used: number;
  readonly heap_limit: number;
  readonly available: number;
}

/** Tells whether memory runs short; looks at most four times a second. */
export function memoryWatch(now: () => number, look: () => Memory = lookAround): () => boolean {
  let looked = -Infinity;
  let short = false;
  return () => {
    if (now() - looked < PACE) return short;
    looked = now();
    const { heap_used, heap_limit, available } = look();
    short = heap_used > heap_limit * HEAP_SHARE || available < SPARE;
    return short;
  };
}

function lookAround(): Memory {
  const { used_heap_size: heap_used, heap_size_limit: heap_limit } = getHeapStatistics();
  return { heap_used, heap_limit, available: process.availableMemory() };
}
