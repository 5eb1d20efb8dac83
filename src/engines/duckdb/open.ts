import { mkdir, readdir, rm } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { TactError } from '../../service/errors.ts';

export interface DatabaseOptions {
  /** The database file; made when missing. */
  readonly path: string;
  /** Where large questions spill to; only the engine's own files there are removed. */
  readonly temp_folder: string;
  /** Default: half of the machine's memory. */
  readonly memory_limit_mb?: number;
}

const LOCKED = 'Another process has the customer data open. Stop it, then start again.';
const UNREADABLE =
  'The customer data file can not be read: it is damaged, or a newer version made it. Put it aside or restore a copy; nothing else is affected.';

/** Opens the one database file: no network, no other files, memory bounded. Rejects with TactError `unavailable`. */
export async function openDatabase(options: DatabaseOptions): Promise<DuckDBInstance> {
  await mkdir(options.temp_folder, { recursive: true });
  await removeSpilled(options.temp_folder);
  const megabytes = options.memory_limit_mb ?? Math.floor(totalmem() / 2 / 1_048_576);
  try {
    return await DuckDBInstance.create(options.path, {
      temp_directory: options.temp_folder,
      memory_limit: `${megabytes}MiB`,
      threads: String(Math.max(1, availableParallelism())),
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      // Last: what comes before must still be allowed.
      enable_external_access: 'false',
    });
  } catch (error) {
    const locked = error instanceof Error && /lock/i.test(error.message);
    throw new TactError('unavailable', locked ? LOCKED : UNREADABLE);
  }
}

/** What a killed process had spilled. */
async function removeSpilled(folder: string): Promise<void> {
  const names = await readdir(folder);
  const spilled = names.filter((name) => name.startsWith('duckdb_temp_'));
  await Promise.all(spilled.map((name) => rm(join(folder, name), { force: true })));
}
