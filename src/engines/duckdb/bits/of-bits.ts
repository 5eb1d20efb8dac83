import { BIT, DuckDBBitValue, DuckDBListValue, INTEGER, LIST } from '@duckdb/node-api';
import type { DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { Reading, Rows } from '../asking.ts';
import { CHANGES_NOW } from '../data-state.ts';
import { startDraft } from '../statement.ts';
import type { Draft, Statement } from '../statement.ts';
import { countOf, placesIn } from './bitset.ts';
import type { Bitset } from './bitset.ts';
import { DataMoved } from './interruptions.ts';

/** So few people are looked for by their places. */
const FEW = 2_000;
/** Places of one row of bits: DuckDB copies it for every two thousand rows that it looks at. */
const PLACES = 1_048_576;

/** SQL that holds for the rows of `customers` that are in a set. */
export function inBits(bits: Bitset, draft: Pick<Draft, 'bindAs'>): string {
  if (isFew(bits)) {
    const places = draft.bindAs(LIST(INTEGER), new DuckDBListValue([...placesIn(bits)]));
    return `rowid IN (SELECT unnest(${places}))`;
  }
  return inRows(bits, 0, Math.max(1, Math.ceil(bits.size / PLACES)), draft);
}

function isFew(bits: Bitset): boolean {
  return countOf(bits) <= FEW;
}

/** The same for so many rows of bits from one on. */
function inRows(bits: Bitset, first: number, many: number, draft: Pick<Draft, 'bindAs'>): string {
  if (many === 1) {
    const from = first * PLACES;
    const row = draft.bindAs(BIT, rowOfBits(bits.words.subarray(from / 32, (from + PLACES) / 32)));
    return `get_bit(${row}, (rowid - ${from})::INTEGER) = 1`;
  }
  const half = many >> 1;
  const [lower, upper] = [inRows(bits, first, half, draft), inRows(bits, first + half, many - half, draft)];
  return `CASE WHEN rowid < ${(first + half) * PLACES} THEN ${lower} ELSE ${upper} END`;
}

function rowOfBits(words: Uint32Array): DuckDBBitValue {
  // The first byte counts padding, of which whole words need none.
  const data = new Uint8Array(words.byteLength + 1);
  data.set(new Uint8Array(words.buffer, words.byteOffset, words.byteLength), 1);
  return new DuckDBBitValue(data);
}

/**
 * The rows of customers that are in `bits`. The statement's first column says which state of the data it saw. `rest` may
 * hold further tests, an order and a limit; its values are `$1` and so on. Without it they come in the stored order.
 */
export function selectOf(
  bits: Bitset,
  columns: readonly string[],
  // A scan keeps the order, a join need not.
  rest = isFew(bits) ? 'ORDER BY rowid' : '',
  more: readonly { readonly type: DuckDBType; readonly value: DuckDBValue }[] = [],
): Statement {
  const draft = startDraft();
  for (const { type, value } of more) draft.bindAs(type, value);
  return draft.statement(
    `SELECT ${[CHANGES_NOW, ...columns].join(', ')} FROM customers WHERE ${inBits(bits, draft)} ${rest}`,
  );
}

/** Runs a statement whose first column says which state of the data it saw. Throws DataMoved when it is another one. */
export async function sameData(asking: Reading, statement: Statement): Promise<Rows> {
  const rows = await asking.run(statement);
  if (rows.some(([changes]) => Number(changes) !== asking.state.changes)) throw new DataMoved();
  return rows.map(([, ...cells]) => cells);
}

/** Throws DataMoved when the data is another by now than the question's. */
export async function requireSameData(asking: Reading): Promise<void> {
  await sameData(asking, { text: `SELECT ${CHANGES_NOW}`, values: [], types: [] });
}
