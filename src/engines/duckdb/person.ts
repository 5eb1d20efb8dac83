/** Everything held about one person. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { INTEGER, VARCHAR } from '@duckdb/node-api';
import { HANDLE } from '../../domain/data/customer-id.ts';
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
import { INSTANT_OF, quoted, storedColumnsOf } from './tables.ts';

type Row = { readonly [column: string]: Value };

/** A name for a person that says nothing about them; stale once customers are loaded again. */
export function handleOf(state: DataState, person: unknown): string {
  return `~${state.customers_load}-${String(person)}`;
}

/** The person by id or by handle; null when there is none, or the handle is stale. */
export async function findPerson(database: Database, id_or_handle: string): Promise<Person | null> {
  return await database.use(undefined, async (connection) => {
    const state = database.state();
    const person = await numberOf(connection, state, id_or_handle);
    if (person === null) return null;
    const [customer] = await rowsOf(connection, state, 'customers', person);
    if (customer === undefined) return null;
    const { customer_id } = customer as CustomerRow;
    const rows = async (dataset: Dataset) =>
      (await rowsOf(connection, state, dataset, person)).map((row): Row => ({ customer_id, ...row }));
    // The columns of each dataset are its row type's keys.
    return {
      customer: customer as CustomerRow,
      events: (await rows('events')) as unknown as readonly EventRow[],
      consents: (await rows('consents')) as unknown as readonly ConsentRow[],
      sends: (await rows('sends')) as unknown as readonly SendRow[],
      suppressions: (await rows('suppressions')) as unknown as readonly SuppressionRow[],
    };
  });
}

async function numberOf(
  connection: DuckDBConnection,
  state: DataState,
  id_or_handle: string,
): Promise<number | null> {
  const handle = HANDLE.exec(id_or_handle);
  if (handle !== null) return Number(handle[1]) === state.customers_load ? Number(handle[2]) : null;
  const found = await connection.runAndReadAll(
    'SELECT "$person" FROM customers WHERE customer_id = $1',
    [id_or_handle],
    [VARCHAR],
  );
  const person = found.getRows()[0]?.[0];
  return typeof person === 'number' ? person : null;
}

async function rowsOf(
  connection: DuckDBConnection,
  state: DataState,
  dataset: Dataset,
  person: number,
): Promise<readonly Row[]> {
  const columns = storedColumnsOf(dataset, state.datasets[dataset].fields);
  const names = columns.map(({ id }) => quoted(id)).join(', ');
  const instant = INSTANT_OF[dataset];
  const order = instant === null ? '' : ` ORDER BY ${instant}`;
  const found = await connection.runAndReadAll(
    `SELECT ${names} FROM "${dataset}" WHERE "$person" = $1${order}`,
    [person],
    [INTEGER],
  );
  return found
    .getRows()
    .map((row) =>
      Object.fromEntries(columns.map(({ id, type }, index) => [id, fromCell(type, row[index] ?? null)])),
    );
}
