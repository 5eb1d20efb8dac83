import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from './start-error.ts';

/** The files of a data folder. */
export interface DataFiles {
  readonly state: string;
  readonly customers: string;
  readonly temp: string;
  /** Files that come in, until they are imported. */
  readonly incoming: string;
  readonly audit_key: string;
  readonly checkpoints: string;
}

export interface DataFolder extends DataFiles {
  /** Lets another process have it. */
  release(): void;
}

/** Takes the folder for this process alone, making it when it is missing. Throws StartError. */
export function takeDataFolder(path: string): DataFolder {
  make(path);
  const lock = locked(path);
  const files = dataFolderFiles(path);
  // What came in before a crash was not imported.
  rmSync(files.incoming, { recursive: true, force: true });
  return { ...files, release: () => lock.close() };
}

/** Where its files are. */
export function dataFolderFiles(path: string): DataFiles {
  return {
    state: join(path, 'state.sqlite'),
    customers: join(path, 'customers.duckdb'),
    temp: join(path, 'temp'),
    incoming: join(path, 'incoming'),
    audit_key: join(path, 'audit.key'),
    checkpoints: join(path, 'checkpoints.txt'),
  };
}

/** Only the account that runs Tact may look inside. */
function make(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    chmodSync(path, 0o700);
  } catch (error) {
    throw new StartError(`TACT_DATA: the folder ${path} can't be made or isn't yours (${reasonOf(error)}).`);
  }
}

/** An open exclusive transaction: the system ends it with the process, however that dies, so no stale file remains. */
function locked(path: string): DatabaseSync {
  try {
    const database = new DatabaseSync(join(path, '.lock'));
    database.exec('pragma busy_timeout = 0');
    try {
      database.exec('begin exclusive');
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (error) {
    const busy = error instanceof Error && 'errcode' in error && error.errcode === 5;
    throw new StartError(
      busy
        ? `TACT_DATA: another Tact is using the folder ${path}. Stop it, or set TACT_DATA to another folder.`
        : `TACT_DATA: the folder ${path} can't be written to (${reasonOf(error)}).`,
    );
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
