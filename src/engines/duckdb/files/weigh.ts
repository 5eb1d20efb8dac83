/** What stands in the whole of a file's columns, without reading their cells one by one. */
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { VARCHAR } from '@duckdb/node-api';
import { MAX_ENUM } from '../../../domain/data/limits.ts';
import type { FileColumn, FileColumnKind, FileColumnWeight } from '../../../service/ports.ts';
import { quoted } from '../tables.ts';
import { MAX_INTEGER, milliseconds, trimmed } from './cells.ts';

const UNLIKE: FileColumnWeight = { kind: 'unlike' };
/** Years that every zone leaves at four digits, as milliseconds since 1970. */
const [EARLIEST, LATEST] = [Date.parse('0002-01-01T00:00:00Z'), Date.parse('9998-01-01T00:00:00Z')];
const DAY = 86_400_000;

/** Weighs one column. `separators`: what may stand between the items of a list. `many`: it is known to hold many texts. */
export async function weighColumn(
  connection: DuckDBConnection,
  from: string,
  { name, kind }: FileColumn,
  { separators, many }: { readonly separators: readonly string[]; readonly many: boolean },
): Promise<FileColumnWeight> {
  const column = quoted(name);
  const one = async (columns: readonly string[]) =>
    (await connection.runAndReadAll(`SELECT ${columns.join(', ')} FROM ${from}`)).getRows()[0] ?? [];
  if (kind === 'text') return await weighTexts(connection, from, column, separators, many);
  const weigh = WEIGHED[kind];
  return weigh === undefined ? UNLIKE : weigh.read(await one(['count(*)', ...weigh.columns(column)]));
}

interface Weighed {
  readonly columns: (column: string) => readonly string[];
  /** From the number of rows and the columns above. */
  readonly read: (row: readonly DuckDBValue[]) => FileColumnWeight;
}

/** The cells of a kind, by some that stand for all. */
const WEIGHED: { readonly [K in FileColumnKind]?: Weighed } = {
  integer: numbers((column) => `${column} NOT BETWEEN -${MAX_INTEGER} AND ${MAX_INTEGER}`),
  number: numbers(
    (column) =>
      `NOT isfinite(${column}) OR (abs(${column}) > ${MAX_INTEGER} AND ${column} = trunc(${column}))`,
  ),
  boolean: {
    columns: (column) => [`count(*) FILTER (WHERE ${column})`, `count(*) FILTER (WHERE NOT ${column})`],
    read: ([rows, yes, no]) => cells(rows, [true, yes], [false, no]),
  },
  date: {
    columns: (column) =>
      ['min', 'max']
        .map((edge) => `epoch_ms(CAST(${edge}(${column}) AS TIMESTAMP))`)
        .concat(`count(${column})`),
    read: ([rows, first, last, set]) => (isUsual(first, last) ? cells(rows, ['2026-01-02', set]) : UNLIKE),
  },
  instant: times('2026-01-02T03:04:05.678Z', '2026-01-02T00:00:00.000Z'),
  local_time: times('2026-01-02T03:04:05.678', '2026-01-02T00:00:00.000'),
};

function numbers(odd: (column: string) => string): Weighed {
  return {
    columns: (column) => [`count(${column})`, `count(*) FILTER (WHERE ${odd(column)})`],
    read: ([rows, set, odd_ones]) => (Number(odd_ones) === 0 ? cells(rows, [1.5, set]) : UNLIKE),
  };
}

function times(timed: string, midnight: string): Weighed {
  return {
    columns: (column) => [
      milliseconds(`min(${column})`),
      milliseconds(`max(${column})`),
      `count(*) FILTER (WHERE ${milliseconds(column)} % ${DAY} <> 0)`,
      `count(*) FILTER (WHERE ${milliseconds(column)} % ${DAY} = 0)`,
    ],
    read: ([rows, first, last, with_time, without]) =>
      isUsual(first, last) ? cells(rows, [timed, with_time], [midnight, without]) : UNLIKE,
  };
}

function isUsual(first: DuckDBValue | undefined, last: DuckDBValue | undefined): boolean {
  if (first === null || first === undefined) return true;
  return Number(first) > EARLIEST && Number(last) < LATEST;
}

type Cell = readonly [string | number | boolean | null, number];

function cells(
  rows: DuckDBValue | undefined,
  ...set: readonly (readonly [string | number | boolean, DuckDBValue | undefined])[]
): FileColumnWeight {
  const found = set.map(([cell, times]): Cell => [cell, Number(times)]).filter(([, times]) => times > 0);
  const unset = Number(rows) - found.reduce((sum, [, times]) => sum + times, 0);
  return { kind: 'cells', cells: unset > 0 ? [...found, [null, unset]] : found };
}

async function weighTexts(
  connection: DuckDBConnection,
  from: string,
  column: string,
  separators: readonly string[],
  many: boolean,
): Promise<FileColumnWeight> {
  if (!many) {
    const grouped = await connection.runAndReadAll(
      `SELECT coalesce(${trimmed(column)}, ''), count(*) FROM ${from} GROUP BY 1 LIMIT ${MAX_ENUM + 2}`,
    );
    const texts = grouped.getRows().map(([text, times]): Cell => [String(text), Number(times)]);
    if (texts.filter(([text]) => text !== '').length <= MAX_ENUM) return { kind: 'cells', cells: texts };
  }
  const held = separators.map((_separator, index) => `contains(${column}, $${index + 1})`);
  const counted = await connection.runAndReadAll(
    `SELECT count(*) FILTER (WHERE ${held.join(' OR ')}) FROM ${from}`,
    [...separators],
    separators.map(() => VARCHAR),
  );
  return { kind: 'many_texts', separated: Number(counted.getRows()[0]?.[0]) };
}
