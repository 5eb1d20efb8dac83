/** Parquet files that this engine reads by itself: what is read plainly goes in, the other rows are named for the reader. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { attributeIdOf } from '../../../domain/data/attribute-id.ts';
import { readCell } from '../../../domain/data/cells/read-cell.ts';
import { formatOf, type ToInstant } from '../../../domain/data/cells/cell.ts';
import type { ImportPlan } from '../../../domain/data/import-plan.ts';
import type { EngineFile, FileColumn, FileLoad, Watch } from '../../../service/ports.ts';
import type { Database } from '../database.ts';
import { TactError } from '../../../service/errors.ts';
import { startLoad } from '../load.ts';
import { columnsOf, quoted } from '../tables.ts';
import { watched } from '../watch.ts';
import { isEventName, isPlain, isReadable, milliseconds, offsetsBetween, trimmed, valueOf } from './cells.ts';
import type { Offsets } from './cells.ts';
import { columnsOfFile, quotedPath } from './columns.ts';
import { weighColumn } from './weigh.ts';

/** More kinds of events than this are no kinds. */
const MOST_NAMES = 10_000;
const NAMES = 'file_names';
const LINE = 'file_row_number';

/** The file, or null when its rows must be read one by one. */
export async function openFile(database: Database, path: string): Promise<EngineFile | null> {
  const file = `read_parquet(${quotedPath(path)})`;
  const found = await unlessUnreadable(() =>
    database.use(undefined, async (connection) => {
      const columns = await columnsOfFile(connection, path);
      const counted = await connection.runAndReadAll(`SELECT count(*) FROM ${file}`);
      return columns === null ? null : { columns, rows: Number(counted.getRows()[0]?.[0]) };
    }),
  );
  if (found === null) return null;
  const { columns, rows } = found;
  return {
    columns,
    rows,
    weigh: (position, how, watch) =>
      unlessUnreadable(() =>
        database.watch(watch, (connection) => {
          const column = columns[position];
          if (column === undefined) throw new RangeError('the file has no such column');
          return weighColumn(connection, file, column, how);
        }),
      ).then((weight) => weight ?? { kind: 'unlike' }),
    fits: (plan) =>
      plan.columns.every(({ position, format }) => isReadable(columns[position]?.kind ?? 'other', format)),
    load: (plan, mode, how) =>
      unlessUnreadable(() => startFileLoad(database, path, columns, plan, mode, how)),
  };
}

/** A file that can't be read here is read by its own reader, which also knows the words for what is wrong with it. */
async function unlessUnreadable<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TactError && error.kind === 'unavailable') return null;
    throw error;
  }
}

async function startFileLoad(
  database: Database,
  path: string,
  columns: readonly FileColumn[],
  plan: ImportPlan,
  mode: 'replace' | 'append',
  {
    toInstant,
    most_odd,
    watch,
  }: { readonly toInstant: ToInstant; readonly most_odd: number; readonly watch: Watch },
): Promise<FileLoad | null> {
  const rows = `read_parquet(${quotedPath(path)}, ${LINE} = true) AS rows`;
  let odd: readonly number[] = [];
  const load = await startLoad(database, plan.dataset, mode, plan.fields, {
    from: async (connection) => {
      const renamed = await nameEvents(connection, rows, columns, plan);
      odd = await watched(connection, watch, () => oddLines(connection, rows, columns, plan, most_odd));
      const offsets = await offsetsOf(connection, rows, columns, plan.columns, toInstant);
      return plainRows(rows, columns, plan, offsets, { all: odd.length === 0, renamed });
    },
  });
  if (odd.length <= most_odd) return { ...load, odd_lines: odd };
  await load.abort();
  return null;
}

/** Ids for the names of events, as the reader gives them; blank and unreadable ones get none. Whether any is another one. */
async function nameEvents(
  connection: DuckDBConnection,
  rows: string,
  columns: readonly FileColumn[],
  { columns: planned }: ImportPlan,
): Promise<boolean> {
  await connection.run(`CREATE TEMP TABLE ${NAMES} (name VARCHAR, id VARCHAR)`);
  const column = planned.find(isEventName);
  if (column === undefined) return false;
  let renamed = false;
  const name = quoted(columns[column.position]?.name ?? '');
  const found = await connection.runAndReadAll(
    `SELECT DISTINCT ${name} FROM ${rows} WHERE (${trimmed(name)}) <> '' LIMIT ${MOST_NAMES}`,
  );
  const appender = await connection.createAppender(NAMES, null, 'temp');
  for (const [written] of found.getRows()) {
    const text = readCell(String(written), formatOf('text'), (local) => local);
    if (typeof text !== 'string') continue;
    appender.appendVarchar(String(written));
    const id = attributeIdOf(text, 0);
    appender.appendVarchar(id);
    appender.endRow();
    renamed ||= id !== written;
  }
  appender.closeSync();
  return renamed;
}

/** SQL of the plain rows as rows of the dataset. `all` of them may be, and no event `renamed`: then nothing is tested. */
function plainRows(
  rows: string,
  columns: readonly FileColumn[],
  { dataset, columns: planned, fields }: ImportPlan,
  offsets: Offsets,
  { all, renamed }: { readonly all: boolean; readonly renamed: boolean },
): string {
  const values = columnsOf(dataset, fields).map(({ id }) => {
    const column = planned.find(({ attribute }) => attribute === id);
    const of = columns[column?.position ?? -1];
    const value = column === undefined || of === undefined ? 'NULL' : valueOf(column, of, offsets);
    const asWritten = of !== undefined && isEventName({ attribute: id }) && all && !renamed;
    return `${asWritten ? `rows.${quoted(of.name)}` : value} AS ${quoted(id)}`;
  });
  const from = all && !renamed ? rows : joined(rows, columns, planned);
  return `SELECT ${values.join(', ')} FROM ${from} ${all ? '' : `WHERE ${plainTest(columns, planned)}`}`;
}

/** The zone's offsets over all local times of the file. */
async function offsetsOf(
  connection: DuckDBConnection,
  rows: string,
  columns: readonly FileColumn[],
  planned: ImportPlan['columns'],
  toInstant: ToInstant,
) {
  const local = planned.flatMap(({ position, format }) => {
    const { kind = 'other', name = '' } = columns[position] ?? {};
    if (format.type !== 'datetime' || (kind !== 'local_time' && kind !== 'date')) return [];
    return [`CAST(${quoted(name)} AS TIMESTAMP)`];
  });
  if (local.length === 0) return [];
  const edges = local.flatMap((name) => [milliseconds(`min(${name})`), milliseconds(`max(${name})`)]);
  const found = await connection.runAndReadAll(`SELECT ${edges.join(', ')} FROM ${rows}`);
  const instants = (found.getRows()[0] ?? []).filter((edge) => edge !== null).map(Number);
  if (instants.length === 0) return [];
  return offsetsBetween(toInstant, Math.min(...instants), Math.max(...instants));
}

/** Lines of the rows that the reader must look at, in order; one more than `most` is enough to know. */
async function oddLines(
  connection: DuckDBConnection,
  rows: string,
  columns: readonly FileColumn[],
  { columns: planned }: ImportPlan,
  most: number,
): Promise<readonly number[]> {
  const found = await connection.runAndReadAll(
    `SELECT ${LINE} + 1 FROM ${joined(rows, columns, planned)}
     WHERE NOT (${plainTest(columns, planned)}) ORDER BY 1 LIMIT ${most + 1}`,
  );
  return found.getRows().map(([line]) => Number(line));
}

function joined(rows: string, columns: readonly FileColumn[], planned: ImportPlan['columns']): string {
  const event = planned.find(isEventName);
  if (event === undefined) return rows;
  const name = quoted(columns[event.position]?.name ?? '');
  return `${rows} LEFT JOIN ${NAMES} AS names ON names.name = rows.${name}`;
}

function plainTest(columns: readonly FileColumn[], planned: ImportPlan['columns']): string {
  const tests = planned.flatMap((column) => {
    const of = columns[column.position];
    const test = of === undefined ? null : isPlain(column, of);
    return test === null ? [] : [test];
  });
  return tests.length === 0 ? 'true' : tests.join(' AND ');
}
