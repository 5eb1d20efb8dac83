import type { Field } from '../../../domain/data/schema.ts';
import type { Reading } from '../asking.ts';
import { chunksOf, numbersOf, vectorsOf } from '../chunks.ts';
import type { DataState } from '../data-state.ts';
import { numericSql } from '../held/numeric.ts';
import { quoted } from '../tables.ts';
import type { LeafCache } from './leaf-cache.ts';
import { requireSameData } from './of-bits.ts';

/** The key of an attribute's numbers among the columns that are kept. */
export function columnKey(cache: LeafCache, { datasets }: DataState, name: string): string {
  return JSON.stringify([cache.numberOf(datasets.customers), name]);
}

/** Everyone's number of an attribute that is one, a day or an instant, by place; of those without one it is none. Throws DataMoved. */
export async function readNumbers(reading: Reading, field: Field): Promise<Float64Array> {
  const numbers = new Float64Array(reading.size).fill(Number.NaN);
  const name = quoted(field.id);
  const rows = `SELECT rowid::INTEGER, ${numericSql(name, field)} FROM customers WHERE ${name} IS NOT NULL`;
  for await (const chunk of chunksOf(reading, rows)) {
    const [places = [], values = []] = vectorsOf(chunk).map(numbersOf);
    const { rowCount } = chunk;
    for (let row = 0; row < rowCount; row += 1) numbers[places[row] ?? 0] = values[row] ?? Number.NaN;
  }
  await requireSameData(reading);
  return numbers;
}
