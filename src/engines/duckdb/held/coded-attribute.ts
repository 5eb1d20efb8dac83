/** An attribute with few different values in memory: which of them each customer has. */
import type { Field, Value } from '../../../domain/data/schema.ts';
import type { Reading } from '../asking.ts';
import { chunksOf, numbersOf, vectorsOf } from '../chunks.ts';
import { MOST_VALUES } from './value-list.ts';
import { hasWord, listWords, wordsOf } from './words.ts';

export interface CodedAttribute {
  /** By place. */
  readonly codes: Uint16Array;
  readonly values: readonly Value[];
}

/** Reads it; null where there are more different values than two bytes tell apart. */
export async function readCoded(reading: Reading, field: Field): Promise<CodedAttribute | null> {
  const words = wordsOf([field], 'customers');
  const listed = await listWords(reading, [field], words);
  if (listed.length > MOST_VALUES) return null;
  const codes = new Uint16Array(reading.size);
  const rows = `SELECT c.rowid::INTEGER, w.code::INTEGER FROM customers AS c JOIN ${words} AS w ON ${hasWord([field], 'c', 'w')}`;
  for await (const chunk of chunksOf(reading, rows)) {
    const [places = [], found = []] = vectorsOf(chunk).map(numbersOf);
    const { rowCount } = chunk;
    for (let row = 0; row < rowCount; row += 1) codes[places[row] ?? 0] = found[row] ?? 0;
  }
  return { codes, values: listed.map((word) => word[field.id] ?? null) };
}
