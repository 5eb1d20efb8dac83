import { sql } from 'kysely';
import type { StoreView } from '../../service/ports.ts';
import { createView } from './view.ts';
import type { Database, Dialect } from './tables.ts';

/** All that `work` does, or nothing. */
export async function inTransaction<T>(
  writer: Database,
  dialect: Dialect,
  work: (view: StoreView) => Promise<T>,
): Promise<T> {
  return writer.connection().execute(async (connection) => {
    await sql.raw(dialect.begin).execute(connection);
    try {
      if (dialect.takeTurn !== undefined) await sql.raw(dialect.takeTurn).execute(connection);
      const result = await work(createView(connection));
      await sql`commit`.execute(connection);
      return result;
    } catch (error) {
      await rolledBack(connection);
      throw error;
    }
  });
}

/** A database that ran out of room may have rolled back by itself already. */
async function rolledBack(connection: Database): Promise<void> {
  try {
    await sql`rollback`.execute(connection);
  } catch {
    // The first error says why; this one would hide it.
  }
}
