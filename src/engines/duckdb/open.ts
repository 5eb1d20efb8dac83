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
  /** Where files lie that it may read by itself; left out: none. */
  readonly files_folder?: string;
  /** Default: a quarter of the machine's memory, at most three gigabytes; what needs more spills. */
  readonly memory_limit_mb?: number;
  /**
   * So many rows are joined at once: while they are put in their places no question can be stopped. Default: two and a
   * half million, a twentieth of a second; fewer would mean to read the log more often.
   */
  readonly rows_at_once?: number;
}

const MOST_MEMORY_MB = 3_072;
const LOCKED = 'Another process has the customer data open. Stop it, then start again.';
const UNREADABLE =
  'The customer data file can not be read: it is damaged, or a newer version made it. Put it aside or restore a copy; nothing else is affected.';

/** Opens the one database file: no network, no other files but those that are given to it, memory bounded. Rejects with TactError `unavailable`. */
export async function openDatabase(options: DatabaseOptions): Promise<DuckDBInstance> {
  await mkdir(options.temp_folder, { recursive: true });
  await removeSpilled(options.temp_folder);
  const megabytes =
    options.memory_limit_mb ?? Math.min(MOST_MEMORY_MB, Math.floor(totalmem() / 4 / 1_048_576));
  try {
    const instance = await DuckDBInstance.create(options.path, {
      temp_directory: options.temp_folder,
      memory_limit: `${megabytes}MiB`,
      threads: String(Math.max(1, availableParallelism())),
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    await keepInside(instance, options.files_folder);
    return instance;
  } catch (error) {
    const locked = error instanceof Error && /lock/i.test(error.message);
    throw new TactError('unavailable', locked ? LOCKED : UNREADABLE);
  }
}

/** From here on no file is read but those of the folder, and no network. */
async function keepInside(instance: DuckDBInstance, folder: string | undefined): Promise<void> {
  const connection = await instance.connect();
  if (folder !== undefined) {
    const path = `${folder.replaceAll("'", "''")}/`;
    await connection.run(`SET GLOBAL allowed_directories = ['${path}']`);
  }
  await connection.run('SET GLOBAL enable_external_access = false');
  connection.closeSync();
}

/** What a killed process had spilled. */
async function removeSpilled(folder: string): Promise<void> {
  const names = await readdir(folder);
  const spilled = names.filter((name) => name.startsWith('duckdb_temp_'));
  await Promise.all(spilled.map((name) => rm(join(folder, name), { force: true })));
}
