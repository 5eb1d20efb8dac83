import type { AudienceContext, Precision } from '../../../service/ports.ts';
import { asking } from '../ask.ts';
import type { Asking } from '../asking.ts';
import type { Database } from '../database.ts';
import { CHANGES_NOW } from '../data-state.ts';
import { untilSettled } from '../until-settled.ts';
import { sameData } from './of-bits.ts';
import { DataMoved, NotKept } from './interruptions.ts';

/** As `asking`, `size` being that of the sample where that is asked, for a question of several parts that must all see the same data: it starts again when that was changed. */
export async function askingSettled<T>(
  database: Database,
  context: AudienceContext,
  work: (asking: Asking) => Promise<T>,
  precision: Precision = 'exact',
): Promise<T> {
  const whole = async (question: Asking) => {
    try {
      return {
        answer:
          (await fromKept(question, work)) ?? (await work({ ...question, size: await sizeOf(question) })),
      };
    } catch (error) {
      if (error instanceof DataMoved) return null;
      throw error;
    }
  };
  const { answer } = await untilSettled(database, () => asking(database, context, whole, precision));
  return answer;
}

/** An estimate is not needed where all that the exact answer takes is kept; null: it is not. */
async function fromKept<T>(question: Asking, work: (asking: Asking) => Promise<T>): Promise<T | null> {
  if (question.schema === 'main') return null;
  try {
    return await work({ ...question, schema: 'main', kept_only: true });
  } catch (error) {
    if (error instanceof NotKept) return null;
    throw error;
  }
}

async function sizeOf(question: Asking): Promise<number> {
  if (question.schema === 'main') return question.size;
  const counted = `SELECT ${CHANGES_NOW}, count(*) FROM ${question.schema}.customers`;
  const [[people] = []] = await sameData(question, { text: counted, values: [], types: [] });
  return Number(people);
}
