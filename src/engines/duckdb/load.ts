import { DuckDBListValue } from '@duckdb/node-api';
import type { DuckDBAppender } from '@duckdb/node-api';
import type { Dataset } from '../../domain/data/rows.ts';
import type { AttributeType, Field, Value } from '../../domain/data/schema.ts';
import type { Load } from '../../service/ports.ts';
import { DUCKDB_TYPES, dayOf, instant, listOf } from './cells.ts';
import { commitStaged, mergedFields } from './commit.ts';
import type { Database } from './database.ts';
import { guarded } from './errors.ts';
import { STAGING } from './staged.ts';
import { columnDefinitions, columnsOf } from './tables.ts';

/** Starts a load. Rows are staged on a connection of their own and vanish with it unless they are committed. */
export async function startLoad<D extends Dataset>(
  database: Database,
  dataset: D,
  mode: 'replace' | 'append',
  fields: readonly Field[],
): Promise<Load<D>> {
  mergedFields(database.state(), { dataset, mode, fields });
  const columns = columnsOf(dataset, fields);
  const connection = await database.connect();
  const appender = await guarded(async () => {
    await connection.run(`CREATE TEMP TABLE ${STAGING} (${columnDefinitions(columns)})`);
    return await connection.createAppender(STAGING, null, 'temp');
  });

  async function commit(): Promise<void> {
    try {
      appender.closeSync();
      const loaded_at = database.clock.now();
      await database.change((before) =>
        commitStaged(connection, before, { dataset, mode, fields, loaded_at }),
      );
    } finally {
      database.disconnect(connection);
    }
  }

  return {
    write: (rows) => guarded(async () => appendRows(appender, columns, rows as readonly Row[])),
    existing: async (ids) =>
      mode === 'append' && dataset === 'customers' ? await knownCustomers(database, ids) : new Set(),
    commit: () => guarded(commit),
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
