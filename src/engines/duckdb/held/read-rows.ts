/** Reads dated rows into columns. */
import type { RowsChunk } from '../../person-rows.ts';
import { chunksOf, numbersOf, type Reader, vectorsOf } from '../chunks.ts';
import { cancelled } from '../errors.ts';
import { PERSON } from '../numbers.ts';
import { INSTANT_OF, quoted } from '../tables.ts';
import { numericSql } from './numeric.ts';
import type { RowsColumn, RowsWanted } from './rows-wanted.ts';
import type { ValueList } from './value-list.ts';
import { hasWord, listWords, wordsOf } from './words.ts';

/** Where rows stand: a dataset's table, or what is staged for it, which may lack columns. */
export interface RowsFrom {
  readonly table: string;
  readonly has: (column: string) => boolean;
}

/** How many rows are wanted of a table. */
export async function countRows(
  { connection }: Reader,
  wanted: RowsWanted,
  { table }: RowsFrom,
): Promise<number> {
  const sql = `SELECT count(*) FROM ${table} ${where(wanted)}`;
  const counted = await connection.runAndReadAll(sql, [...valuesOf(wanted)]);
  return Number(counted.getRows()[0]?.[0]);
}

/** The rows as they come, for as long as they are wanted; `lists` has the values of each column that is coded. Throws `TooMany`. */
export async function* chunksOfRows(
  reader: Reader,
  wanted: RowsWanted,
  columns: readonly RowsColumn[],
  lists: readonly ValueList[],
  from: RowsFrom,
): AsyncIterable<RowsChunk> {
  const values = valuesOf(wanted);
  const rows = `(SELECT * FROM ${from.table} ${where(wanted)})`;
  const cells: Cell[] = [];
  for (const [index, column] of columns.entries()) {
    if (reader.signal?.aborted) throw cancelled();
    const there = { ...column, fields: column.fields.filter(({ id }) => from.has(id)) };
    const list = lists[index];
    if (there.fields.length === 0 || list === undefined) cells.push(unsetCell(column, list));
    else if (column.kind === 'number') cells.push(numberCell(there));
    else cells.push(await codedCell(reader, rows, values, there, list, `w${index}`));
  }
  const instant = `epoch_ms(r.${INSTANT_OF[wanted.dataset]})::DOUBLE`;
  const selected = [`r.${quoted(PERSON)}`, instant, ...cells.map(({ sql }) => sql)].join(', ');
  const joins = cells.map(({ join }) => join).join(' ');
  const sql = `SELECT ${selected} FROM ${rows} AS r ${joins}`;
  for await (const chunk of chunksOf(reader, sql, values)) {
    const [people = [], at = [], ...found] = vectorsOf(chunk).map(numbersOf);
    const length = chunk.rowCount;
    yield {
      length,
      people,
      at,
      cells: found.map((column, index) => translated(column, cells[index]?.codes ?? null, length)),
    };
  }
}

/** How a column is read: as an expression, with what it needs joined; codes of here as those of its list. */
interface Cell {
  readonly sql: string;
  readonly join: string;
  readonly codes: Uint16Array | null;
}

/** A column that these rows lack. */
function unsetCell({ kind, fields }: RowsColumn, list: ValueList | undefined): Cell {
  if (kind === 'number' || list === undefined) return { sql: `'nan'::DOUBLE`, join: '', codes: null };
  const unset = list.codeOf(Object.fromEntries(fields.map(({ id }) => [id, null])));
  return { sql: '0::INTEGER', join: '', codes: Uint16Array.of(unset) };
}

function numberCell({ fields: [field] }: RowsColumn): Cell {
  const sql = field === undefined ? `'nan'::DOUBLE` : numericSql(`r.${quoted(field.id)}`, field);
  return { sql, join: '', codes: null };
}

/** The different values are numbered here, and each of them is found in its list. */
async function codedCell(
  reader: Reader,
  rows: string,
  values: readonly string[],
  { fields }: RowsColumn,
  list: ValueList,
  as: string,
): Promise<Cell> {
  const words = wordsOf(fields, rows);
  const listed = await listWords(reader, fields, words, values);
  return {
    sql: `${as}.code::INTEGER`,
    join: `JOIN ${words} AS ${as} ON ${hasWord(fields, 'r', as)}`,
    codes: Uint16Array.from(listed, (word) => list.codeOf(word)),
  };
}

/** Numbers of the values read here as those of the list. */
function translated(column: ArrayLike<number>, codes: Uint16Array | null, length: number): ArrayLike<number> {
  if (codes === null) return column;
  const known = new Uint16Array(length);
  for (let row = 0; row < length; row += 1) known[row] = codes[column[row] ?? 0] ?? 0;
  return known;
}

function where({ dataset, event, after }: RowsWanted): string {
  const tests = [
    ...(event === null ? [] : ['event = $1']),
    ...(after === null ? [] : [`${INSTANT_OF[dataset]} > make_timestamp(${Math.floor(after)} * 1000)`]),
  ];
  return tests.length === 0 ? '' : `WHERE ${tests.join(' AND ')}`;
}

function valuesOf({ event }: RowsWanted): readonly string[] {
  return event === null ? [] : [event];
}
