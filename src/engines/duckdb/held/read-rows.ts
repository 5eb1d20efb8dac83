/** Reads dated rows into columns. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { RowsChunk } from '../../person-rows.ts';
import { fromCell } from '../cells.ts';
import { chunksOf, numbersOf, vectorsOf } from '../chunks.ts';
import { PERSON } from '../numbers.ts';
import { INSTANT_OF, quoted } from '../tables.ts';
import { numericSql } from './numeric.ts';
import type { RowsColumn, RowsWanted } from './rows-wanted.ts';
import { MOST_VALUES, type ValueList } from './value-list.ts';

/** Where rows stand: a dataset's table, or what is staged for it, which may lack columns. */
export interface RowsFrom {
  readonly table: string;
  readonly has: (column: string) => boolean;
}

/** How many rows are wanted of a table. */
export async function countRows(
  connection: DuckDBConnection,
  wanted: RowsWanted,
  { table }: RowsFrom,
): Promise<number> {
  const sql = `SELECT count(*) FROM ${table} ${wheres(wanted)}`;
  const counted = await connection.runAndReadAll(sql, [...valuesOf(wanted)]);
  return Number(counted.getRows()[0]?.[0]);
}

/** The rows as they come; `lists` has the values of each column that is coded. Throws `TooMany`. */
export async function* chunksOfRows(
  connection: DuckDBConnection,
  wanted: RowsWanted,
  columns: readonly RowsColumn[],
  lists: readonly ValueList[],
  from: RowsFrom,
): AsyncIterable<RowsChunk> {
  const values = valuesOf(wanted);
  const rows = `(SELECT * FROM ${from.table} ${wheres(wanted)})`;
  const cells: string[] = [];
  const joins: string[] = [];
  const codes: (Uint16Array | null)[] = [];
  for (const [index, { kind, fields }] of columns.entries()) {
    const there = fields.filter(({ id }) => from.has(id));
    const [field] = there;
    if (kind === 'number') {
      cells.push(field === undefined ? `'nan'::DOUBLE` : numericSql(`r.${quoted(field.id)}`, field));
      codes.push(null);
      continue;
    }
    const names = there.map(({ id }) => quoted(id));
    const list = lists[index];
    const words =
      names.length === 0
        ? '(SELECT 0 AS code)'
        : `(SELECT ${names.join(', ')}, row_number() OVER (ORDER BY ${names.join(', ')}) - 1 AS code FROM (SELECT DISTINCT ${names.join(', ')} FROM ${rows}))`;
    const listed = await connection.runAndReadAll(
      `SELECT ${['code', ...names].join(', ')} FROM ${words} ORDER BY code LIMIT ${MOST_VALUES + 1}`,
      [...(names.length === 0 ? [] : values)],
    );
    const known = listed.getRows().map(([, ...texts]) => {
      const told = new Map(there.map(({ id, type }, nth) => [id, fromCell(type, texts[nth] ?? null)]));
      return list?.codeOf(Object.fromEntries(fields.map(({ id }) => [id, told.get(id) ?? null]))) ?? 0;
    });
    codes.push(Uint16Array.from(known));
    const as = `w${index}`;
    cells.push(`${as}.code::INTEGER`);
    const alike = names.map((name) => `r.${name} IS NOT DISTINCT FROM ${as}.${name}`);
    joins.push(`JOIN ${words} AS ${as} ON ${alike.length === 0 ? 'true' : alike.join(' AND ')}`);
  }
  const instant = `epoch_ms(r.${INSTANT_OF[wanted.dataset]})::DOUBLE`;
  const sql = `SELECT ${[`r.${quoted(PERSON)}`, instant, ...cells].join(', ')} FROM ${rows} AS r ${joins.join(' ')}`;
  for await (const chunk of chunksOf({ connection }, sql, values)) {
    const [people = [], at = [], ...found] = vectorsOf(chunk).map(numbersOf);
    yield {
      length: chunk.rowCount,
      people,
      at,
      cells: found.map((column, index) => translated(column, codes[index] ?? null, chunk.rowCount)),
    };
  }
}

/** Numbers of the values read here as those of the list. */
function translated(column: ArrayLike<number>, codes: Uint16Array | null, length: number): ArrayLike<number> {
  if (codes === null) return column;
  const known = new Uint16Array(length);
  for (let row = 0; row < length; row += 1) known[row] = codes[column[row] ?? 0] ?? 0;
  return known;
}

function wheres({ dataset, event, after }: RowsWanted): string {
  const tests = [
    ...(event === null ? [] : ['event = $1']),
    ...(after === null ? [] : [`${INSTANT_OF[dataset]} > make_timestamp(${Math.floor(after)} * 1000)`]),
  ];
  return tests.length === 0 ? '' : `WHERE ${tests.join(' AND ')}`;
}

function valuesOf({ event }: RowsWanted): readonly string[] {
  return event === null ? [] : [event];
}
