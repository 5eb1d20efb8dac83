import type { Person } from '../../domain/data/rows.ts';
import type { EvaluationContext } from '../../domain/segments/context.ts';
import { TactError } from '../../service/errors.ts';
import type { AudienceContext } from '../../service/ports.ts';
import type { MemoryData } from './data.ts';

const CHUNK = 2_000;

/** Lets other work through between chunks; the host knows how. */
export type Pause = () => Promise<void>;

export function contextIn(data: MemoryData, context: AudienceContext): EvaluationContext {
  return { ...context, schema: data.schema };
}

/** What `test` gives for everyone, null left out, in the order of ids; stops when cancelled. */
export async function sift<T>(
  data: MemoryData,
  context: AudienceContext,
  pause: Pause,
  test: (person: Person, index: number) => T | null,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (let start = 0; start < data.people.length; start += CHUNK) {
    requireWanted(context);
    if (start > 0) await pause();
    for (const [offset, person] of data.people.slice(start, start + CHUNK).entries()) {
      const result = test(person, start + offset);
      if (result !== null) found.push(result);
    }
  }
  return found;
}

/** Throws `cancelled` when who asked went away. */
export function requireWanted({ signal }: AudienceContext): void {
  if (signal?.aborted) throw new TactError('cancelled', 'This question is no longer wanted.');
}
