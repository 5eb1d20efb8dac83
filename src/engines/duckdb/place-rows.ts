/** Puts staged rows into their table in the order in which it is stored. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { STRETCHES } from './sparingly.ts';
import type { Staged } from './staged.ts';
import { STORED_ORDER, quoted } from './tables.ts';

/** Numbered rows: all their columns, and where they are read from, as `rows`. */
export interface PlacedFrom {
  /** As they are named in the table, with commas. */
  readonly names: string;
  readonly columns: string;
  readonly source: string;
  /** Where the same rows stand without what is joined to them. */
  readonly staged: string;
}

/** So many rows, drawn from all, say where stretches end. */
const DRAWN = 20_000;
const BOUNDS = '"$bounds"';

/**
 * Makes the table of the rows anew, or adds them to it. `inStretches`: a sixteenth of the order at a time, which takes
 * longer, and less memory.
 */
export async function placeRows(
  connection: DuckDBConnection,
  { dataset, mode }: Pick<Staged, 'dataset' | 'mode'>,
  { names, columns, source, staged }: PlacedFrom,
  inStretches: boolean,
): Promise<void> {
  const [first = '', ...rest] = STORED_ORDER[dataset].map((name) => `rows.${quoted(name)}`);
  // Few words, such as events and channels, are sorted by their place among each other: in half the time.
  const coded = rest.length > 0;
  const words = `(SELECT word, row_number() OVER (ORDER BY word)::INTEGER AS code
    FROM (SELECT DISTINCT ${first} AS word FROM ${staged} AS rows)) AS words`;
  const from = `${source} AS rows ${coded ? `JOIN ${words} ON words.word = ${first}` : ''}`;
  const order = [coded ? 'words.code' : first, ...rest].join(', ');
  await byStretches(connection, source, [first, ...rest], inStretches, (where, isFirst) => {
    const isMade = mode === 'replace' && isFirst;
    const into = isMade ? `CREATE OR REPLACE TABLE "${dataset}" AS` : `INSERT INTO "${dataset}" (${names})`;
    return `${into} SELECT ${names} FROM (SELECT ${columns} FROM ${from} WHERE ${where} ORDER BY ${order})`;
  });
}

const SORTED = '"$sorted"';

/** Puts all customers in the order of their ids, in which they are stored, those who come later too. */
export async function sortCustomers(connection: DuckDBConnection, inStretches: boolean): Promise<void> {
  await byStretches(connection, 'customers', ['rows.customer_id'], inStretches, (where, isFirst) => {
    const into = isFirst ? `CREATE TABLE ${SORTED} AS` : `INSERT INTO ${SORTED}`;
    return `${into} SELECT * FROM (SELECT * FROM customers AS rows WHERE ${where} ORDER BY customer_id)`;
  });
  await connection.run(`DROP TABLE customers; ALTER TABLE ${SORTED} RENAME TO customers`);
}

/** Places all rows at once, or a stretch of their order after the other, by the statement for those of whom `where` holds. */
async function byStretches(
  connection: DuckDBConnection,
  source: string,
  keys: readonly string[],
  inStretches: boolean,
  statement: (where: string, isFirst: boolean) => string,
): Promise<void> {
  const stretches = inStretches ? await stretchesOf(connection, source, keys) : ['true'];
  for (const [index, where] of stretches.entries()) await connection.run(statement(where, index === 0));
  if (inStretches) await connection.run(`DROP TABLE ${BOUNDS}`);
}

/** What holds for the rows of each stretch, the lowest first. */
async function stretchesOf(
  connection: DuckDBConnection,
  source: string,
  keys: readonly string[],
): Promise<readonly string[]> {
  const key = `struct_pack(${keys.map((column, index) => `k${index} := ${column}`).join(', ')})`;
  const drawn = `SELECT ${key} AS bound FROM (SELECT ${keys.join(', ')} FROM ${source} AS rows
    USING SAMPLE reservoir(${DRAWN} ROWS) REPEATABLE (1)) AS rows`;
  const parts = `SELECT bound, ntile(${STRETCHES}) OVER (ORDER BY bound) - 1 AS part FROM (${drawn})`;
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${BOUNDS} AS
     SELECT part AS place, min(bound) AS bound FROM (${parts}) WHERE part > 0 GROUP BY part`,
  );
  const counted = await connection.runAndReadAll(`SELECT count(*) FROM ${BOUNDS}`);
  const bounds = Number(counted.getRows()[0]?.[0]);
  const bound = (place: number) => `(SELECT bound FROM ${BOUNDS} WHERE place = ${place})`;
  return Array.from({ length: bounds + 1 }, (_, index) => {
    const tests = [
      ...(index === 0 ? [] : [`${key} >= ${bound(index)}`]),
      ...(index === bounds ? [] : [`${key} < ${bound(index + 1)}`]),
    ];
    return tests.length === 0 ? 'true' : tests.join(' AND ');
  });
}
