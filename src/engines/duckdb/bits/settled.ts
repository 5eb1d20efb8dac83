import type { AudienceContext } from '../../../service/ports.ts';
import { TactError } from '../../../service/errors.ts';
import { asking } from '../ask.ts';
import type { Asking } from '../ask.ts';
import type { Database } from '../database.ts';
import { DataMoved } from './data-moved.ts';

/** A question is not started again more often than this because of loads. */
const TRIES = 5;

/** As `asking`, for a question of several parts that must all see the same data: it starts again when that was changed. */
export async function askingSettled<T>(
  database: Database,
  context: AudienceContext,
  work: (asking: Asking) => Promise<T>,
): Promise<T> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const done = await asking(database, context, async (question) => {
      try {
        return { answer: await work(question) };
      } catch (error) {
        if (error instanceof DataMoved) return null;
        throw error;
      }
    });
    if (done !== null) return done.answer;
    await database.settled();
  }
  throw new TactError('unavailable', 'The data is being changed all the time. Please try again in a moment.');
}
