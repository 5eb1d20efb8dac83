import { BIT, DuckDBBitValue } from '@duckdb/node-api';
import type { DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { Reading, Rows } from '../asking.ts';
import { CHANGES_NOW } from '../data-state.ts';
import type { Statement } from '../statement.ts';
import type { Bitset } from './bitset.ts';
import { DataMoved } from './interruptions.ts';

/** A set of people as a value that DuckDB looks up places in. */
export function rowOfBits({ words }: Bitset): DuckDBBitValue {
  // The first byte counts padding, of which whole words need none.
  const data = new Uint8Array(words.byteLength + 1);
  data.set(new Uint8Array(words.buffer), 1);
  return new DuckDBBitValue(data);
}

/** SQL that holds for the rows of `customers` that are in a set bound as `placeholder`. */
export function inBits(placeholder: string): string {
  return `get_bit(${placeholder}, rowid::INTEGER) = 1`;
}

/**
 * The rows of customers that are in `bits`. The statement's first column says which state of the data it saw. `rest` may
 * hold further tests, an order and a limit; its values are `$2` and so on.
 */
export function selectOf(
  bits: Bitset,
  columns: readonly string[],
  rest = '',
  more: readonly { readonly type: DuckDBType; readonly value: DuckDBValue }[] = [],
): Statement {
  return {
    text: `SELECT ${[CHANGES_NOW, ...columns].join(', ')} FROM customers WHERE ${inBits('$1')} ${rest}`,
    values: [rowOfBits(bits), ...more.map(({ value }) => value)],
    types: [BIT, ...more.map(({ type }) => type)],
  };
}

/** Runs a statement whose first column says which state of the data it saw. Throws DataMoved when it is another one. */
export async function sameData(asking: Reading, statement: Statement): Promise<Rows> {
  const rows = await asking.run(statement);
  if (rows.some(([changes]) => Number(changes) !== asking.state.changes)) throw new DataMoved();
  return rows.map(([, ...cells]) => cells);
}
