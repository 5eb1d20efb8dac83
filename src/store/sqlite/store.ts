/** Keeps everything in one SQLite file, through Node's own SQLite. */
import { Kysely } from 'kysely';
import type { Store } from '../../service/ports.ts';
import { inTransaction } from '../kysely/transaction.ts';
import type { Tables } from '../kysely/tables.ts';
import { createView } from '../kysely/view.ts';
import { migrate } from '../migrations/migrate.ts';
import { createQueue } from '../queue.ts';
import { createDialect, SQLITE } from './dialect.ts';
import { translated } from './errors.ts';

/**
 * Opens the file, or makes it. Writers take turns on one connection; readers have another, which sees what is
 * committed, so that reading inside a transaction can't wait for itself.
 */
export async function createSqliteStore(options: {
  readonly path: string;
  /** The largest size of the file, in pages of 4 KB; left out: what the disk holds. */
  readonly limit_pages?: number;
}): Promise<Store> {
  const writer = new Kysely<Tables>({ dialect: createDialect(options.path, 'write', options.limit_pages) });
  await translated(() => migrate(writer, SQLITE));
  const reader = openReader(options.path);
  const inTurn = createQueue();
  return {
    view: createView(reader),
    transaction: (work) => inTurn(() => translated(() => inTransaction(writer, SQLITE, work))),
    close: () =>
      inTurn(async () => {
        await reader.destroy();
        await writer.destroy();
      }),
  };
}

/** A connection that only reads. */
export function openReader(path: string): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: createDialect(path, 'read') });
}
