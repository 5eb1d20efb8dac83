import type { DuckDBConnection } from '@duckdb/node-api';
import { isOutOfMemory } from './errors.ts';

/**
 * Does `work` in one transaction. Where that needs more memory than there is, it is done anew in stretches, which takes
 * longer and less memory. On any error the data is as it was.
 */
export async function sparingly<T>(
  connection: DuckDBConnection,
  work: (inStretches: boolean) => Promise<T>,
): Promise<T> {
  try {
    return await inTransaction(connection, () => work(false));
  } catch (error) {
    if (!isOutOfMemory(error)) throw error;
    return await inTransaction(connection, () => work(true));
  }
}

/** Into how many stretches is divided what is too much at once. */
export const STRETCHES = 16;

async function inTransaction<T>(connection: DuckDBConnection, work: () => Promise<T>): Promise<T> {
  await connection.run('BEGIN');
  try {
    const done = await work();
    await connection.run('COMMIT');
    return done;
  } catch (error) {
    await connection.run('ROLLBACK').catch(() => {});
    throw error;
  }
}
