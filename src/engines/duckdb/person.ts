/** Everything held about one person. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { INTEGER, VARCHAR } from '@duckdb/node-api';
import type {
  ConsentRow,
  CustomerRow,
  Dataset,
  EventRow,
  Person,
  SendRow,
  SuppressionRow,
} from '../../domain/data/rows.ts';
import type { Value } from '../../domain/data/schema.ts';
import { fromCell } from './cells.ts';
import type { DataState } from './data-state.ts';
import type { Database } from './database.ts';
import { INSTANT_OF, columnsOf, quoted } from './tables.ts';

const HANDLE = /^~(\d+)-(\d+)$/;

/** A name for a person that says nothing about them; stale once customers are loaded again. */
export function handleOf(state: DataState, person: unknown): string {
  return `~${state.customers_load}-${String(person)}`;
}

/** The person by id or by handle; null when there is none, or the handle is stale. */
export async function findPerson(database: Database, id_or_handle: string): Promise<Person | null> {
  return await database.use(undefined, async (connection) => {
    const state = database.state();
    const id = id_or_handle.startsWith('~') ? await idOf(connection, state, id_or_handle) : id_or_handle;
    if (id === null) return null;
    const [customer] = await rowsOf(connection, state, 'customers', id);
    if (customer === undefined) return null;
    return {
      customer: customer as CustomerRow,
      events: (await rowsOf(connection, state, 'events', id)) as readonly EventRow[],
      consents: (await rowsOf(connection, state, 'consents', id)) as unknown as readonly ConsentRow[],
      sends: (await rowsOf(connection, state, 'sends', id)) as unknown as readonly SendRow[],
      suppressions: (await rowsOf(
        connection,
        state,
        'suppressions',
        id,
      )) as unknown as readonly SuppressionRow[],
    };
  });
}

async function idOf(connection: DuckDBConnection, state: DataState, handle: string): Promise<string | null> {
  const [, load, person] = HANDLE.exec(handle) ?? [];
  if (Number(load) !== state.customers_load || person === undefined) return null;
  const found = await connection.runAndReadAll(
    'SELECT customer_id FROM customers WHERE "$person" = $1',
    [Number(person)],
    [INTEGER],
  );
  const id = found.getRows()[0]?.[0];
  return typeof id === 'string' ? id : null;
}

async function rowsOf(
  connection: DuckDBConnection,
  state: DataState,
  dataset: Dataset,
  customer_id: string,
): Promise<readonly { readonly [column: string]: Value }[]> {
  const columns = columnsOf(dataset, state.datasets[dataset].fields);
  const instant = INSTANT_OF[dataset];
  const found = await connection.runAndReadAll(
    `SELECT ${columns.map(({ id }) => quoted(id)).join(', ')} FROM "${dataset}" WHERE customer_id = $1${instant === null ? '' : ` ORDER BY ${instant}`}`,
    [customer_id],
    [VARCHAR],
  );
  return found
    .getRows()
    .map((row) =>
      Object.fromEntries(columns.map(({ id, type }, index) => [id, fromCell(type, row[index] ?? null)])),
    );
}
