import type { DuckDBConnection } from '@duckdb/node-api';
import { DATASETS } from '../../domain/data/rows.ts';
import { TactError } from '../../service/errors.ts';
import { FORMAT, readState, writeFormat } from './data-state.ts';
import type { DataState } from './data-state.ts';
import { deriveCurrentConsents } from './derive.ts';
import { deriveLatest } from './latest/derive.ts';
import { sampleAgain } from './sample.ts';
import { CURRENT_CONSENTS, SAMPLE, quoted } from './tables.ts';

/** Reads the state of a file, of an older format too. Rejects with `unavailable` when the file is of a newer kind. */
export async function openState(connection: DuckDBConnection): Promise<DataState> {
  const { state, format } = await readState(connection);
  if (format === FORMAT) return state;
  if (format !== 1 && format !== 2) {
    throw new TactError(
      'unavailable',
      'The customer data file was made by a newer version of Tact. Start that version, or import the data again into a new folder.',
    );
  }
  await connection.run('BEGIN');
  if (format === 1) await fromFirst(connection);
  await fromSecond(connection, state);
  await writeFormat(connection);
  await connection.run('COMMIT');
  return state;
}

/** In the first format the latest times were columns of customers. */
async function fromFirst(connection: DuckDBConnection): Promise<void> {
  const found = await connection.runAndReadAll(
    `SELECT column_name FROM duckdb_columns()
     WHERE schema_name = 'main' AND table_name = 'customers' AND starts_with(column_name, '$latest_')`,
  );
  for (const [name] of found.getRows())
    await connection.run(`ALTER TABLE customers DROP COLUMN ${quoted(String(name))}`);
  await connection.run('DROP TABLE IF EXISTS tact_recency');
}

/** In the second, every row held its person's id, the sample went by it, and who never had an event was unset. */
async function fromSecond(connection: DuckDBConnection, state: DataState): Promise<void> {
  for (const table of ['events', 'consents', 'sends', 'suppressions', CURRENT_CONSENTS])
    await connection.run(`ALTER TABLE IF EXISTS ${table} DROP COLUMN IF EXISTS customer_id`);
  await deriveLatest(connection, new Map(state.kept_events.entries()), state.datasets.customers.rows);
  if (state.sampled === 1) return;
  await sampleAgain(connection, state, DATASETS);
  if (state.datasets.consents.rows > 0) await deriveCurrentConsents(connection, SAMPLE);
}
