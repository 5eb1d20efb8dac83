/** The same world without anything of Tact's: one table of people, one of events, in a DuckDB file of their own. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MACROS, RECIPES, type WorldSize } from '../generate.ts';

/** The number at the end of a customer id: people are numbers to all peers, which is in their favour. */
const PERSON = 'CAST(right(customer_id, 10) AS INTEGER)';
const BATCH = 100_000;

/**
 * The file with the tables `people` and `log`, made once. `permitted` are the customer ids that may get offers by
 * e-mail: peers take this as a column, though it is half of what Tact does.
 */
export async function plainWorld(
  folder: string,
  size: WorldSize,
  permitted: () => AsyncIterable<readonly string[]>,
): Promise<string> {
  const path = join(folder, 'plain.duckdb');
  if (existsSync(path)) return path;
  const making = `${path}.making`;
  await rm(making, { force: true });
  const instance = await DuckDBInstance.create(making);
  const connection = await instance.connect();
  for (const macro of MACROS) await connection.run(macro);
  await connection.run('CREATE TEMP TABLE allowed (person INTEGER)');
  for await (const ids of permitted()) await insertAllowed(connection, ids);
  await connection.run(
    `CREATE TABLE people AS SELECT ${PERSON} AS person, * EXCLUDE (customer_id),
       ${PERSON} IN (SELECT person FROM allowed) AS may_email
     FROM (${RECIPES.customers.select(size)}) ORDER BY person`,
  );
  await connection.run(
    `CREATE TABLE log AS SELECT ${PERSON} AS person, event, occurred_at, amount, category
     FROM (${RECIPES.events.select(size)}) ORDER BY person, occurred_at`,
  );
  await connection.run('CHECKPOINT');
  connection.closeSync();
  instance.closeSync();
  await rename(making, path);
  return path;
}

/** The rows of a statement, some at a time. */
export async function* rowsOf(
  connection: DuckDBConnection,
  statement: string,
): AsyncGenerator<readonly (readonly unknown[])[]> {
  const result = await connection.stream(statement);
  for (let chunk = await result.fetchChunk(); chunk !== null; chunk = await result.fetchChunk()) {
    if (chunk.rowCount === 0) return;
    yield chunk.getRows();
  }
}

async function insertAllowed(connection: DuckDBConnection, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += BATCH) {
    const numbers = ids.slice(start, start + BATCH).map((id) => `(${Number(id.slice(-10))})`);
    if (numbers.length > 0) await connection.run(`INSERT INTO allowed VALUES ${numbers.join(', ')}`);
  }
}
