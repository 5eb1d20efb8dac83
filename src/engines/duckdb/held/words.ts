/** Different values of columns, each with a small number: what they are coded as in memory. */
import type { Field } from '../../../domain/data/schema.ts';
import { fromCell } from '../cells.ts';
import type { Reader } from '../chunks.ts';
import { quoted } from '../tables.ts';
import { MOST_VALUES, type Row } from './value-list.ts';

/** SQL of the words of `rows`: the columns of each, and its number from 0 on as `code`. */
export function wordsOf(fields: readonly Field[], rows: string): string {
  const names = namesOf(fields).join(', ');
  return `(SELECT ${names}, row_number() OVER (ORDER BY ${names}) - 1 AS code FROM (SELECT DISTINCT ${names} FROM ${rows}))`;
}

/** SQL that holds where a row, by one alias, has the word of another. */
export function hasWord(fields: readonly Field[], row: string, word: string): string {
  return namesOf(fields)
    .map((name) => `${row}.${name} IS NOT DISTINCT FROM ${word}.${name}`)
    .join(' AND ');
}

/** The words by their numbers; one more than are told apart is enough to know. `values` are those of the SQL. */
export async function listWords(
  { connection }: Reader,
  fields: readonly Field[],
  words: string,
  values: readonly string[] = [],
): Promise<readonly Row[]> {
  const listed = await connection.runAndReadAll(
    `SELECT ${namesOf(fields).join(', ')} FROM ${words} ORDER BY code LIMIT ${MOST_VALUES + 1}`,
    [...values],
  );
  return listed
    .getRows()
    .map((cells) =>
      Object.fromEntries(fields.map(({ id, type }, index) => [id, fromCell(type, cells[index] ?? null)])),
    );
}

function namesOf(fields: readonly Field[]): readonly string[] {
  return fields.map(({ id }) => quoted(id));
}
