import { TactError } from '../service/errors.ts';
import type { Store } from '../service/ports.ts';
import { reasonAgainst } from '../store/postgres/reason.ts';
import { createPostgresStore } from '../store/postgres/store.ts';
import { createSqliteStore } from '../store/sqlite/store.ts';
import type { Config } from './config.ts';
import { StartError } from './start-error.ts';
import type { DataFolder } from './data-folder.ts';

/** The store that the environment names, for this process alone: PostgreSQL, else a file in the data folder. Throws StartError. */
export async function openStore(
  config: Pick<Config, 'database_url'>,
  folder: Pick<DataFolder, 'state'>,
): Promise<Store> {
  if (config.database_url === undefined) return createSqliteStore({ path: folder.state });
  await requirePostgres(config.database_url, 'TACT_DATABASE_URL');
  try {
    return await createPostgresStore({ url: config.database_url, alone: true });
  } catch (error) {
    throw error instanceof TactError ? new StartError(`TACT_DATABASE_URL: ${error.message}`) : error;
  }
}

/** Refuses a server that can't be used with one line that begins with `name`. Throws StartError. */
export async function requirePostgres(url: string, name: string): Promise<void> {
  const reason = await reasonAgainst(url);
  if (reason === null) return;
  const { hostname, port, pathname } = new URL(url);
  const where = `${hostname}:${port === '' ? 5432 : port}${pathname}`;
  throw new StartError(
    `${name}: the PostgreSQL server at ${where} ${reason}. Start it, or correct the address.`,
  );
}
