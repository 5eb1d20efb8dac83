/** Keeps everything in a PostgreSQL database, with the same queries and migrations as in SQLite. */
import { Kysely } from 'kysely';
import type { Store } from '../../service/ports.ts';
import { inTransaction } from '../kysely/transaction.ts';
import type { Tables } from '../kysely/tables.ts';
import { createView } from '../kysely/view.ts';
import { migrate } from '../migrations/migrate.ts';
import { createQueue } from '../queue.ts';
import { byCodePoint } from './code-points.ts';
import { createDialect, type Mode, POSTGRES } from './dialect.ts';

/**
 * Opens the database, and makes its tables when they are missing. Writers of this process take turns on one connection,
 * those of all processes by a lock, so that the log never forks; readers have other connections, which see what is committed.
 * `alone`: while another that is alone is open, it can't be opened, nor changed where it lost its connection (`unavailable`).
 */
export async function createPostgresStore(options: {
  readonly url: string;
  readonly alone?: boolean;
}): Promise<Store> {
  const writer = openWriter(options.url, options.alone === true ? 'own' : 'write');
  try {
    await migrate(writer, POSTGRES);
  } catch (error) {
    await writer.destroy();
    throw error;
  }
  const reader = new Kysely<Tables>({ dialect: createDialect(options.url, 'read') });
  const inTurn = createQueue();
  return {
    view: createView(reader),
    transaction: (work) => inTurn(() => inTransaction(writer, POSTGRES, work)),
    close: () =>
      inTurn(async () => {
        await reader.destroy();
        await writer.destroy();
      }),
  };
}

/** The connection that writes. */
export function openWriter(url: string, mode: Exclude<Mode, 'read'> = 'write'): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: createDialect(url, mode), plugins: [byCodePoint()] });
}
