import { DuckDBListValue } from '@duckdb/node-api';
import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import type { Dataset } from '../../domain/data/rows.ts';
import type { AttributeType, Field, Value } from '../../domain/data/schema.ts';
import type { Load, Watch } from '../../service/ports.ts';
import { DUCKDB_TYPES, dayOf, instant, listOf } from './cells.ts';
import { commitStaged, mergedFields } from './commit.ts';
import type { Database } from './database.ts';
import { guarded } from './errors.ts';
import { STAGING, WRITTEN } from './staged.ts';
import { columnDefinitions, columnsOf } from './tables.ts';
import { watched } from './watch.ts';

/** A load whose connection others may use until it is committed or given up. */
export interface StartedLoad<D extends Dataset> extends Load<D> {
  readonly connection: DuckDBConnection;
}

/**
 * Starts a load. Rows are staged on a connection of their own and vanish with it unless they are committed. `more` are
 * rows that stand somewhere already: SQL that selects the dataset's columns, asked of the same connection.
 */
export async function startLoad<D extends Dataset>(
  database: Database,
  dataset: D,
  mode: 'replace' | 'append',
  fields: readonly Field[],
  more?: { readonly from: (connection: DuckDBConnection) => Promise<string> },
): Promise<StartedLoad<D>> {
  mergedFields(database.state(), { dataset, mode, fields });
  const columns = columnsOf(dataset, fields);
  const connection = await database.connect();
  const written = more === undefined ? STAGING : WRITTEN;
  const appender = await guarded(async () => {
    await connection.run(`CREATE TEMP TABLE ${written} (${columnDefinitions(columns)})`);
    if (more !== undefined)
      await connection.run(
        `CREATE TEMP VIEW ${STAGING} AS ${await more.from(connection)} UNION ALL SELECT * FROM ${WRITTEN}`,
      );
    return await connection.createAppender(written, null, 'temp');
  }).catch((error: unknown) => {
    database.disconnect(connection);
    throw error;
  });

  async function commit(watch?: Watch): Promise<void> {
    try {
      appender.closeSync();
      const loaded_at = database.clock.now();
      let changed = () => {};
      await database.change(
        (before) =>
          watched(connection, watch, async (step) => {
            const staged = { dataset, mode, fields, loaded_at };
            const after = await commitStaged(connection, before, staged, step);
            changed = await database.rows.follow(connection, before, after, staged);
            return after;
          }),
        () => changed(),
      );
    } finally {
      database.disconnect(connection);
    }
  }

  return {
    connection,
    write: (rows) => guarded(async () => appendRows(appender, columns, rows as readonly Row[])),
    existing: async (ids) =>
      mode === 'append' && dataset === 'customers' ? await knownCustomers(database, ids) : new Set(),
    commit: (watch) => guarded(() => commit(watch)),
    abort: async () => database.disconnect(connection),
  };
}

/** A row of any dataset, by its columns. */
type Row = { readonly [column: string]: Value };

type AppendCell = (appender: DuckDBAppender, value: Value) => void;

const APPEND_CELL = {
  text: (appender, value) => appender.appendVarchar(String(value)),
  enum: (appender, value) => appender.appendVarchar(String(value)),
  number: (appender, value) =>
    Number.isNaN(value) ? appender.appendNull() : appender.appendDouble(Number(value)),
  boolean: (appender, value) => appender.appendBoolean(value === true),
  date: (appender, value) => appender.appendDate(dayOf(String(value))),
  datetime: (appender, value) => appender.appendTimestamp(instant(Date.parse(String(value)))),
  list: (appender, value) => {
    const items = listOf(value);
    if (items === null) appender.appendNull();
    else appender.appendList(items, DUCKDB_TYPES.list);
  },
} as const satisfies { readonly [T in AttributeType]: AppendCell };

function appendRows(appender: DuckDBAppender, columns: readonly Field[], rows: readonly Row[]): void {
  for (const row of rows) {
    for (const { id, type } of columns) {
      const value = Object.hasOwn(row, id) ? row[id] : null;
      if (value === null || value === undefined) appender.appendNull();
      else APPEND_CELL[type](appender, value);
    }
    appender.endRow();
  }
}

async function knownCustomers(database: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await database.use(undefined, (connection) =>
    connection.runAndReadAll(
      'SELECT customer_id FROM customers WHERE customer_id IN (SELECT unnest($1))',
      [new DuckDBListValue([...ids])],
      [DUCKDB_TYPES.list],
    ),
  );
  return new Set(found.getRows().map(([id]) => String(id)));
}
