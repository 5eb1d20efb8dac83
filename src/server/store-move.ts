/** `npm run store:move -- POSTGRES_URL`: everything but customer data goes from the data folder to PostgreSQL. */
import { TactError } from '../service/errors.ts';
import { createSqliteStore } from '../store/sqlite/store.ts';
import { isPostgresUrl, readConfig } from './config.ts';
import { StartError } from './start-error.ts';
import { takeDataFolder } from './data-folder.ts';
import { moveStore } from './move-store.ts';
import { requirePostgres } from './open-store.ts';

process.umask(0o077);
try {
  console.log(await main(process.argv[2]));
} catch (error) {
  console.error(error instanceof StartError || error instanceof TactError ? error.message : error);
  process.exit(1);
}

async function main(url: string | undefined): Promise<string> {
  if (url === undefined || !isPostgresUrl(url)) {
    throw new StartError('Say where to: npm run store:move -- postgres://tact:password@db.example.org/tact');
  }
  const { database_url: _, ...environment } = readConfig({ ...process.env, TACT_DATABASE_URL: undefined });
  await requirePostgres(url, 'POSTGRES_URL');
  const folder = takeDataFolder(environment.data_folder);
  try {
    // Brings the file to this version's tables.
    await (await createSqliteStore({ path: folder.state })).close();
    const { entries, head } = await moveStore(folder.state, url);
    return `Everything was moved, and all ${entries} entries of the log hold. Head: ${head}\nStart Tact with TACT_DATABASE_URL set to this address. Keep the data folder: customer data and the key of the log are there.`;
  } finally {
    folder.release();
  }
}
