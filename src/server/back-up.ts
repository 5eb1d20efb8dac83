/** A backup of a data folder that may be in use. */
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readSync,
  readdirSync,
  statSync,
} from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { createDuckDbEngine } from '../engines/duckdb/engine.ts';
import { verifyChain, type Verification } from '../domain/audit/verify.ts';
import { createSqliteStore } from '../store/sqlite/store.ts';
import { StartError } from './start-error.ts';
import { dataFolderFiles } from './data-folder.ts';

export interface BackUp {
  /** Null where everything but customer data is in PostgreSQL. */
  readonly log: Verification | null;
  readonly customers: number;
}

const TRIES = 20;
/** DuckDB's main header and its two database headers, of which the newer one says which blocks count. */
const HEADERS = 3 * 4096;

/**
 * Copies what matters of `from` into an empty folder, and opens the copy to prove that it is whole. The state is copied
 * through a connection that only reads; blocks of customer data that a header speaks of are not written again before the
 * next header is, so a copy between two equal headers is whole. Throws StartError.
 */
export async function backUp(from: string, to: string, now: () => number): Promise<BackUp> {
  const [source, target] = [dataFolderFiles(from), dataFolderFiles(to)];
  if (!existsSync(source.customers)) throw new StartError(`There is no data of Tact in ${from}.`);
  mkdirSync(to, { recursive: true, mode: 0o700 });
  if (readdirSync(to).length > 0) throw new StartError(`${to} is not empty. Give a new folder.`);
  if (existsSync(source.state)) await copyState(source.state, target.state);
  copyWhole(source.customers, target.customers);
  for (const name of ['audit_key', 'checkpoints'] as const) {
    if (existsSync(source[name])) copyFileSync(source[name], target[name]);
  }
  return {
    log: existsSync(target.state) ? await verifiedState(target.state) : null,
    customers: await countedCustomers(target, now),
  };
}

async function copyState(from: string, to: string): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true });
  try {
    await backup(source, to);
  } finally {
    source.close();
  }
}

async function verifiedState(path: string): Promise<Verification> {
  const database = new DatabaseSync(path);
  const [row] = database.prepare('pragma integrity_check').all();
  database.close();
  if (row?.['integrity_check'] !== 'ok') throw new StartError('The copy of the state is damaged. Try again.');
  const store = await createSqliteStore({ path });
  try {
    return await verifyChain(store.view.audit.read());
  } finally {
    await store.close();
  }
}

function copyWhole(from: string, to: string): void {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = headersOf(from);
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
    const log = `${from}.wal`;
    if (existsSync(log)) copyFileSync(log, `${to}.wal`, constants.COPYFILE_FICLONE);
    if (headersOf(from).equals(before)) return;
  }
  throw new StartError('Customer data is being written all the time. Try again when no import is running.');
}

function headersOf(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const headers = Buffer.alloc(Math.min(HEADERS, statSync(path).size));
    readSync(file, headers, 0, headers.length, 0);
    return headers;
  } finally {
    closeSync(file);
  }
}

async function countedCustomers(
  files: { readonly customers: string; readonly temp: string },
  now: () => number,
): Promise<number> {
  const engine = await createDuckDbEngine({
    path: files.customers,
    clock: { now },
    temp_folder: files.temp,
  });
  try {
    return (await engine.profile()).customers;
  } finally {
    await engine.close();
  }
}
