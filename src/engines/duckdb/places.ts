import type { DuckDBConnection } from '@duckdb/node-api';
import type { Cancellation } from '../../service/ports.ts';
import { chunksOf, numbersOf, vectorsOf } from './chunks.ts';
import { PERSON } from './numbers.ts';
import { quoted } from './tables.ts';

/** Each person's place among the customers of a schema, by their number; -1 for those who are no customers. */
export async function readPlaces(
  connection: DuckDBConnection,
  schema: string,
  signal?: Cancellation,
): Promise<Int32Array> {
  const counted = await connection.runAndReadAll(
    `SELECT max(${quoted(PERSON)}), min(rowid) FROM ${schema}.customers`,
  );
  const [highest, first] = counted.getRows()[0] ?? [];
  const places = new Int32Array(Number(highest ?? 0) + 1).fill(-1);
  // Rows of a table that this transaction made are counted from elsewhere than from 0.
  const from = String(first ?? 0);
  const numbered = `SELECT (rowid - ${from})::DOUBLE, ${quoted(PERSON)} FROM ${schema}.customers`;
  for await (const chunk of chunksOf({ connection, signal }, numbered)) {
    const [rows = [], people = []] = vectorsOf(chunk).map(numbersOf);
    const { rowCount } = chunk;
    for (let index = 0; index < rowCount; index += 1) places[people[index] ?? 0] = rows[index] ?? -1;
  }
  return places;
}

/** A table with the place of each row, from 0: rows of a table that a transaction made are counted from elsewhere in it. */
export function withPlace(table: string): string {
  return `(SELECT *, rowid - (SELECT min(rowid) FROM ${table}) AS "$place" FROM ${table})`;
}
