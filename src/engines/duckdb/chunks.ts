/** Long answers, a chunk at a time. */
import type { DuckDBConnection, DuckDBDataChunk, DuckDBVector } from '@duckdb/node-api';
import { VARCHAR } from '@duckdb/node-api';
import type { Cancellation } from '../../service/ports.ts';
import { cancelled } from './errors.ts';

/** Who asks: work outside the database stops itself once the signal says so. */
export interface Reader {
  readonly connection: DuckDBConnection;
  readonly signal?: Cancellation | undefined;
}

/** The chunks of an answer as they come, so that it is never held whole and other work gets its turn. */
export async function* chunksOf(
  { connection, signal }: Reader,
  sql: string,
  values: readonly string[] = [],
): AsyncIterable<DuckDBDataChunk> {
  const types = values.map(() => VARCHAR);
  const result = await connection.stream(sql, [...values], types);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return;
    if (signal?.aborted) throw cancelled();
    yield chunk;
  }
}

/** The columns of a chunk. */
export function vectorsOf(chunk: DuckDBDataChunk) {
  return Array.from({ length: chunk.columnCount }, (_, index) => chunk.getColumnVector(index));
}

/** The numbers of a column that is set in every row. Read cell by cell they take several times as long. */
export function numbersOf(vector: DuckDBVector): ArrayLike<number> {
  const items: unknown = 'items' in vector ? vector.items : null;
  if (items instanceof Int32Array || items instanceof Float64Array || items instanceof Uint8Array)
    return items;
  return Array.from({ length: vector.itemCount }, (_, row) => Number(vector.getItem(row)));
}

/** Writes numbers into a column of a chunk that is being made. */
export function setNumbers(vector: DuckDBVector, numbers: Float64Array): void {
  if ('items' in vector && vector.items instanceof Float64Array) vector.items.set(numbers);
  else numbers.forEach((number, row) => vector.setItem(row, number));
  vector.flush();
}
