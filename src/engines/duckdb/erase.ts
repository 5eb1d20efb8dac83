/** Takes everything of one person out of the data, in one transaction. */
import { INTEGER, VARCHAR, type DuckDBConnection } from '@duckdb/node-api';
import { DATASETS, type Dataset } from '../../domain/data/rows.ts';
import type { DatasetState, Erased } from '../../service/ports.ts';
import { writeState, type DataState } from './data-state.ts';
import type { Database } from './database.ts';
import { deriveLatest } from './latest/derive.ts';
import { NUMBERS } from './number-people.ts';
import { profileOf, withPeople } from './profile.ts';
import { sampleAgain } from './sample.ts';
import { sparingly } from './sparingly.ts';
import { INSTANT_OF, quoted } from './tables.ts';

/** How many rows of each dataset were the person's; null when there was none. */
export async function erasePerson(database: Database, customer_id: string): Promise<Erased | null> {
  const connection = await database.connect();
  try {
    const person = await numberOf(connection, customer_id);
    if (person === null) return null;
    let erased: Erased | null = null;
    await database.change((before) =>
      sparingly(connection, async (inStretches) => {
        erased = await rowsOf(connection, person);
        return without(connection, before, person, erased, inStretches);
      }),
    );
    // What was taken out leaves the log of changes as well.
    await connection.run('CHECKPOINT');
    return erased;
  } finally {
    database.disconnect(connection);
  }
}

async function numberOf(connection: DuckDBConnection, customer_id: string): Promise<number | null> {
  const found = await connection.runAndReadAll(
    `SELECT "$person" FROM ${NUMBERS} WHERE customer_id = $1`,
    [customer_id],
    [VARCHAR],
  );
  const person = found.getRows()[0]?.[0];
  return typeof person === 'number' ? person : null;
}

async function rowsOf(connection: DuckDBConnection, person: number): Promise<Erased> {
  const counts: [Dataset, number][] = [];
  for (const dataset of DATASETS) {
    const found = await connection.runAndReadAll(
      `SELECT count(*) FROM "${dataset}" WHERE "$person" = $1`,
      [person],
      [INTEGER],
    );
    counts.push([dataset, Number(found.getRows()[0]?.[0])]);
  }
  return Object.fromEntries(counts) as unknown as Erased;
}

async function without(
  connection: DuckDBConnection,
  before: DataState,
  person: number,
  erased: Erased,
  inStretches: boolean,
): Promise<DataState> {
  for (const { schema, table } of await tablesOfPeople(connection)) {
    const name = `${quoted(schema)}.${quoted(table)}`;
    // Customers are found by their place, so theirs are closed up; they stay in their order.
    await (table === 'customers'
      ? connection.run(
          `CREATE OR REPLACE TABLE ${name} AS SELECT * FROM ${name} WHERE "$person" <> ${person}`,
        )
      : connection.run(`DELETE FROM ${name} WHERE "$person" = ${person}`));
  }
  const datasets: { [D in Dataset]: DatasetState } = { ...before.datasets };
  for (const dataset of DATASETS) {
    const { rows, newest } = before.datasets[dataset];
    datasets[dataset] = {
      ...before.datasets[dataset],
      rows: rows - erased[dataset],
      newest: erased[dataset] === 0 ? newest : await newestOf(connection, dataset),
    };
  }
  const ofCustomers = await profileOf(connection, 'customers', before.profile, datasets, inStretches);
  const ofEvents = await profileOf(connection, 'events', ofCustomers, datasets, inStretches);
  const kept = new Map(before.kept_events.entries());
  const people = await deriveLatest(connection, kept, datasets.customers.rows);
  const profile = await withPeople(connection, ofEvents, people);
  const changes = before.changes + 1;
  const state: DataState = { ...before, changes, customers_load: changes, datasets, profile };
  if (state.sampled < 1) await sampleAgain(connection, state, ['customers']);
  await writeState(connection, state, before);
  return state;
}

/** Every table with rows of people: those of the datasets, their samples, and whatever was derived from them. */
async function tablesOfPeople(connection: DuckDBConnection) {
  const found = await connection.runAndReadAll(
    `SELECT schema_name, table_name FROM duckdb_columns()
     WHERE column_name = '$person' AND NOT internal AND database_name = current_database()`,
  );
  return found.getRows().map(([schema, table]) => ({ schema: String(schema), table: String(table) }));
}

async function newestOf(connection: DuckDBConnection, dataset: Dataset): Promise<string | null> {
  const instant = INSTANT_OF[dataset];
  if (instant === null) return null;
  const found = await connection.runAndReadAll(`SELECT epoch_ms(max(${instant})) FROM "${dataset}"`);
  const milliseconds = found.getRows()[0]?.[0];
  return typeof milliseconds === 'bigint' ? new Date(Number(milliseconds)).toISOString() : null;
}
