import { getHeapStatistics } from 'node:v8';

const HEAP_SHARE = 0.85;
/** What the system should have left, of memory or of what this process may use of it. */
const SPARE = 128 * 1024 * 1024;
const PACE = 250;

/** Tells whether memory runs short; looks at most four times a second. */
export function memoryWatch(now: () => number): () => boolean {
  let looked = -Infinity;
  let short = false;
  return () => {
    if (now() - looked < PACE) return short;
    looked = now();
    const { used_heap_size, heap_size_limit } = getHeapStatistics();
    short = used_heap_size > heap_size_limit * HEAP_SHARE || process.availableMemory() < SPARE;
    return short;
  };
}
