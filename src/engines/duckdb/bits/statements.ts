/**
 * What each customer said last of a purpose and channel, as columns in memory: right for every moment at which no
 * statement is dated later. What ends by itself is decided for the moment that is asked about.
 */
import type { DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api';
import { VARCHAR } from '@duckdb/node-api';
import { STRICTNESS } from '../../../domain/permission/decide.ts';
import type { Asking } from '../ask.ts';
import { CURRENT_CONSENTS } from '../derive.ts';
import { PERSON } from '../numbers.ts';
import { quoted } from '../tables.ts';
import { withPlaces } from './bitset.ts';
import type { Bitset } from './bitset.ts';

export interface Statements {
  /** How restrictive the latest statement is; NONE: nothing was said. */
  readonly strictness: Uint8Array;
  /** When it was made, in milliseconds since 1970, UTC; 0 without one. */
  readonly at: Float64Array;
  /** Who gave a yes that ends by itself, and when. Of several at the same moment each is here: the first end counts (§3). */
  readonly ending: Uint32Array;
  readonly ends: Float64Array;
}

/** The strictness of those who said nothing. */
export const NONE = 255;
/** More than the strictest. */
const STEP = 8;

/** Reads the latest statements of everyone, in the order that customers are stored in. */
export async function readStatements(
  { connection, state, schema, size }: Asking,
  purpose: string,
  channel: string,
): Promise<Statements> {
  const found = { strictness: new Uint8Array(size).fill(NONE), at: new Float64Array(size) };
  if (state.datasets.consents.rows === 0)
    return { ...found, ending: new Uint32Array(), ends: new Float64Array() };
  const strictness = `CASE status ${Object.entries(STRICTNESS)
    .map(([status, code]) => `WHEN '${status}' THEN ${code}`)
    .join(' ')} END`;
  // One number, so that the greatest is the latest, and of these the most restrictive.
  const code = `epoch_ms(captured_at) * ${STEP} + ${strictness}`;
  const rows = (what: string, and: string) =>
    `SELECT ${what} FROM ${schema}.${CURRENT_CONSENTS} WHERE purpose IN ($1, '*') AND channel IN ($2, '*')${and}`;
  const latest = await read(
    connection,
    `SELECT c.rowid::DOUBLE, code::DOUBLE
     FROM ${schema}.customers AS c JOIN (${rows(`${quoted(PERSON)}, max(${code}) AS code`, '')} GROUP BY ${quoted(PERSON)})
     USING (${quoted(PERSON)})`,
    [purpose, channel],
  );
  for (const chunk of latest) {
    const [places, codes] = [0, 1].map((index) => chunk.getColumnVector(index));
    for (let row = 0; row < chunk.rowCount; row += 1) {
      const place = Number(places?.getItem(row));
      const said = Number(codes?.getItem(row));
      const at = Math.floor(said / STEP);
      found.at[place] = at;
      found.strictness[place] = said - at * STEP;
    }
  }
  const ending = await read(
    connection,
    `SELECT c.rowid::DOUBLE, said_at::DOUBLE, ends::DOUBLE FROM ${schema}.customers AS c JOIN (${rows(
      `${quoted(PERSON)}, epoch_ms(captured_at) AS said_at, epoch_ms(expires_at) AS ends`,
      ` AND status = 'granted' AND expires_at IS NOT NULL`,
    )}) USING (${quoted(PERSON)})`,
    [purpose, channel],
  );
  const places: number[] = [];
  const ends: number[] = [];
  for (const chunk of ending) {
    for (const [where, at, end] of chunk.getRows()) {
      const place = Number(where);
      if (found.strictness[place] !== STRICTNESS.granted || found.at[place] !== at) continue;
      places.push(place);
      ends.push(Number(end));
    }
  }
  return { ...found, ending: Uint32Array.from(places), ends: Float64Array.from(ends) };
}

async function read(
  connection: DuckDBConnection,
  sql: string,
  values: readonly string[],
): Promise<readonly DuckDBDataChunk[]> {
  const result = await connection.run(
    sql,
    [...values],
    values.map(() => VARCHAR),
  );
  return await result.fetchAllChunks();
}

/** Those whose latest statement is this restrictive, without the yes that has ended by `as_of`, where that is given. */
export function withStrictness(statements: Statements, wanted: number, as_of: number | null): Bitset {
  const { strictness, ending, ends } = statements;
  const held = withPlaces(strictness.length, (place) => strictness[place] === wanted);
  if (as_of === null) return held;
  const bytes = new Uint8Array(held.words.buffer);
  for (let index = 0; index < ending.length; index += 1) {
    const place = ending[index] ?? 0;
    const byte = place >>> 3;
    if ((ends[index] ?? 0) <= as_of) bytes[byte] = (bytes[byte] ?? 0) & ~(0x80 >>> (place & 7));
  }
  return held;
}

/** Those whose latest statement was made at or after an instant. */
export function saidSince({ at, strictness }: Statements, since: number): Bitset {
  return withPlaces(at.length, (place) => strictness[place] !== NONE && (at[place] ?? 0) >= since);
}

/** How much memory it takes, in bytes. */
export function sizeOfStatements({ strictness, at, ending, ends }: Statements): number {
  return strictness.byteLength + at.byteLength + ending.byteLength + ends.byteLength;
}
