/** Parquet files that this engine reads by itself: what is read plainly goes in, the other rows are named for the reader. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { attributeIdOf } from '../../../domain/data/attribute-id.ts';
import { readCell } from '../../../domain/data/cells/read-cell.ts';
import { formatOf } from '../../../domain/data/cells/cell.ts';
import { inZone, NONE_MET } from '../../../domain/data/cells/zone.ts';
import type { ImportPlan } from '../../../domain/data/import-plan.ts';
import type { EngineFile, FileColumn, FileLoad, Watch } from '../../../service/ports.ts';
import type { Database } from '../database.ts';
import { TactError } from '../../../service/errors.ts';
import { startLoad } from '../load.ts';
import { columnsOf, quoted } from '../tables.ts';
import { watched } from '../watch.ts';
import { isClean, isEventName, isPlain, isReadable, offsetsOn, valueOf } from './cells.ts';
import type { ReadHow } from './cells.ts';
import { columnsOfFile, quotedPath } from './columns.ts';
import { changesMet, localTimesOf } from './local-times.ts';
import type { PlannedFile } from './planned-file.ts';
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
    time_zone,
    most_odd,
    watch,
  }: { readonly time_zone: string; readonly most_odd: number; readonly watch: Watch },
): Promise<FileLoad | null> {
  const rows = `read_parquet(${quotedPath(path)}, ${LINE} = true) AS rows`;
  const file = { rows, columns, planned: plan.columns };
  let odd: readonly number[] = [];
  let clock_changes = NONE_MET;
  const load = await startLoad(database, plan.dataset, mode, plan.fields, {
    from: async (connection) => {
      const names = await nameEvents(connection, file);
      const seen = await watched(connection, watch, () => lookThrough(connection, file, names));
      if (seen.odd) odd = await watched(connection, watch, () => oddLines(connection, file, most_odd));
      const local = await watched(connection, watch, () => localTimesOf(connection, file));
      const offsets = local === null ? [] : offsetsOn(inZone(time_zone), local.days);
      const all = odd.length === 0;
      const plain = all ? file.rows : `${joined(file)} WHERE ${plainTest(file)}`;
      if (local !== null)
        clock_changes = await watched(connection, watch, () =>
          changesMet(connection, plain, local, time_zone),
        );
      return plainRows(file, plan, names, { offsets, bare: seen.bare, all });
    },
  });
  if (odd.length <= most_odd) return { ...load, odd_lines: odd, clock_changes };
  await load.abort();
  return null;
}

/** What is known of the names of events: whether every one has an id, and whether any is another one than the name. */
interface EventNames {
  readonly all: boolean;
  readonly renamed: boolean;
}

/** Ids for the names of events, as the reader gives them; blank and unreadable ones get none. */
async function nameEvents(
  connection: DuckDBConnection,
  { rows, columns, planned }: PlannedFile,
): Promise<EventNames> {
  await connection.run(`CREATE TEMP TABLE ${NAMES} (name VARCHAR, id VARCHAR)`);
  const column = planned.find(isEventName);
  if (column === undefined) return { all: true, renamed: false };
  let renamed = false;
  let named = 0;
  const name = quoted(columns[column.position]?.name ?? '');
  const distinct = `SELECT DISTINCT ${name} FROM ${rows} LIMIT ${MOST_NAMES}`;
  const found = (await connection.runAndReadAll(distinct)).getRows();
  const appender = await connection.createAppender(NAMES, null, 'temp');
  for (const [written] of found) {
    const text = typeof written === 'string' ? readCell(written, formatOf('text'), (local) => local) : null;
    if (typeof text !== 'string') continue;
    appender.appendVarchar(String(written));
    const id = attributeIdOf(text, 0);
    appender.appendVarchar(id);
    appender.endRow();
    named += 1;
    renamed ||= id !== written;
  }
  appender.closeSync();
  return { all: named === found.length && named < MOST_NAMES, renamed };
}

/** SQL of the plain rows as rows of the dataset. Where `all` of them are plain and no event is renamed, nothing is tested. */
function plainRows(
  file: PlannedFile,
  { dataset, fields }: Pick<ImportPlan, 'dataset' | 'fields'>,
  { renamed }: EventNames,
  { all, ...how }: Omit<ReadHow, 'bare'> & { readonly bare: ReadonlySet<string>; readonly all: boolean },
): string {
  const { rows, columns, planned } = file;
  const values = columnsOf(dataset, fields).map(({ id }) => {
    const column = planned.find(({ attribute }) => attribute === id);
    const of = columns[column?.position ?? -1];
    const value =
      column === undefined || of === undefined
        ? 'NULL'
        : valueOf(column, of, { ...how, bare: how.bare.has(of.name) });
    const asWritten = of !== undefined && isEventName({ attribute: id }) && all && !renamed;
    return `${asWritten ? `rows.${quoted(of.name)}` : value} AS ${quoted(id)}`;
  });
  const from = all && !renamed ? rows : joined(file);
  return `SELECT ${values.join(', ')} FROM ${from} ${all ? '' : `WHERE ${plainTest(file)}`}`;
}

/**
 * Whether a row may be odd, and the columns whose texts all stand without blanks around them. Column by column, and as
 * conditions: of a column that was packed as a dictionary only the dictionary is looked at then.
 */
async function lookThrough(
  connection: DuckDBConnection,
  { rows, columns, planned }: PlannedFile,
  names: EventNames,
): Promise<{ readonly odd: boolean; readonly bare: ReadonlySet<string> }> {
  const bare = new Set<string>();
  let odd = !names.all;
  for (const column of planned) {
    const of = columns[column.position];
    const test = of === undefined || isEventName(column) ? null : isClean(column, of);
    if (of === undefined || test === null) continue;
    const found = await connection.runAndReadAll(`SELECT 1 FROM ${rows} WHERE NOT (${test}) LIMIT 1`);
    if (found.currentRowCount > 0) odd = true;
    else bare.add(of.name);
  }
  return { odd, bare };
}

/** Lines of the rows that the reader must look at, in order; one more than `most` is enough to know. */
async function oddLines(
  connection: DuckDBConnection,
  file: PlannedFile,
  most: number,
): Promise<readonly number[]> {
  const found = await connection.runAndReadAll(
    `SELECT ${LINE} + 1 FROM ${joined(file)}
     WHERE NOT (${plainTest(file)}) ORDER BY 1 LIMIT ${most + 1}`,
  );
  return found.getRows().map(([line]) => Number(line));
}

function joined({ rows, columns, planned }: PlannedFile): string {
  const event = planned.find(isEventName);
  if (event === undefined) return rows;
  const name = quoted(columns[event.position]?.name ?? '');
  return `${rows} LEFT JOIN ${NAMES} AS names ON names.name = rows.${name}`;
}

function plainTest({ columns, planned }: PlannedFile): string {
  const tests = planned.flatMap((column) => {
    const of = columns[column.position];
    const test = of === undefined ? null : isPlain(column, of);
    return test === null ? [] : [test];
  });
  return tests.length === 0 ? 'true' : tests.join(' AND ');
}
