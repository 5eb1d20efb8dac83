import { sql } from 'kysely';
import { verifyChain, type Verification } from '../domain/audit/verify.ts';
import { createAudit } from '../store/kysely/audit.ts';
import { copyRows, rowCounts } from '../store/kysely/copy.ts';
import type { Database } from '../store/kysely/tables.ts';
import { migrate } from '../store/migrations/migrate.ts';
import { POSTGRES } from '../store/postgres/dialect.ts';
import { openWriter } from '../store/postgres/store.ts';
import { openReader } from '../store/sqlite/store.ts';
import { StartError } from './start-error.ts';

/**
 * Moves everything that the file holds to an empty PostgreSQL database, in one transaction: all of it, with the same
 * head of the log, or nothing. The file stays as it is. Throws StartError.
 */
export async function moveStore(path: string, url: string): Promise<Verification> {
  const from = openReader(path);
  const to = openWriter(url);
  try {
    await migrate(to, POSTGRES);
    return await to.transaction().execute((target) => moved(from, target));
  } finally {
    await from.destroy();
    await to.destroy();
  }
}

async function moved(from: Database, to: Database): Promise<Verification> {
  await sql.raw(POSTGRES.takeTurn ?? '').execute(to);
  if (Object.values(await rowCounts(to)).some((count) => count > 0)) {
    throw new StartError('There is something in this database already. Give the address of an empty one.');
  }
  const before = await holding(from, 'The log in the data folder');
  await copyRows(from, to);
  const after = await holding(to, 'The copy of the log');
  const [wanted, got] = [await rowCounts(from), await rowCounts(to)];
  const missing = Object.keys(wanted).find((table) => wanted[table] !== got[table]);
  if (missing !== undefined || before.head !== after.head) {
    throw new StartError(`Not everything arrived (${missing ?? 'the head of the log'}); nothing was moved.`);
  }
  return after;
}

async function holding(db: Database, what: string): Promise<Verification> {
  const result = await verifyChain(createAudit(db).read());
  if (result.first_bad === null) return result;
  const { seq, problem } = result.first_bad;
  throw new StartError(`${what} does not hold at entry ${seq}; nothing was moved. ${problem}`);
}
