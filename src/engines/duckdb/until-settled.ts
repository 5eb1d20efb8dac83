import { TactError } from '../../service/errors.ts';
import type { Database } from './database.ts';

/** A question is not started again more often than this because of loads. */
const TRIES = 5;

/** Asks again for as long as the answer is null, which says that the data was changed meanwhile. Rejects with `unavailable` when that never ends. */
export async function untilSettled<T>(
  { settled }: Pick<Database, 'settled'>,
  ask: () => Promise<T | null>,
): Promise<T> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const answer = await ask();
    if (answer !== null) return answer;
    await settled();
  }
  throw new TactError('unavailable', 'The data is being changed all the time. Please try again in a moment.');
}
