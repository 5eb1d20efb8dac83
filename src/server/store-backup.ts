/** `npm run store:backup -- FOLDER`: copies the data folder, running or not, and proves that the copy is whole. */
import { resolve } from 'node:path';
import { TactError } from '../service/errors.ts';
import { backUp } from './back-up.ts';
import { readConfig } from './config.ts';
import { StartError } from './start-error.ts';

process.umask(0o077);
try {
  console.log(await main(process.argv[2]));
} catch (error) {
  console.error(error instanceof StartError || error instanceof TactError ? error.message : error);
  process.exit(1);
}

async function main(folder: string | undefined): Promise<string> {
  if (folder === undefined) throw new StartError('Say where to: npm run store:backup -- /backups/monday');
  const { data_folder, database_url } = readConfig(process.env);
  const { log, customers } = await backUp(data_folder, resolve(folder), Date.now);
  if (log !== null && log.first_bad !== null) {
    const { seq, problem } = log.first_bad;
    throw new StartError(`The copy is made, but the log does not hold at entry ${seq}. ${problem}`);
  }
  const state =
    database_url === undefined
      ? `All ${log?.entries ?? 0} entries of the log hold. Head: ${log?.head ?? ''}`
      : 'Everything else is in PostgreSQL: back that up with pg_dump.';
  return `Copied ${customers} customers. ${state}\nTo restore, start Tact with TACT_DATA set to a copy of this folder.`;
}
