/** What the engine knows of its data without asking again: kept in the database, changed with every commit. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { DATASETS } from '../../domain/data/rows.ts';
import type { Dataset } from '../../domain/data/rows.ts';
import type { DataSchema } from '../../domain/data/schema.ts';
import type { DataProfile, DatasetState } from '../../service/ports.ts';
import { createNumbers } from './number-people.ts';
import { OWN_COLUMNS, columnDefinitions, storedColumnsOf } from './tables.ts';

/** Grows when the tables change in a way that an older version can't read. */
export const FORMAT = 3;

export interface DataState {
  /** Grows with every commit. */
  readonly changes: number;
  /** `changes` when the customers were last loaded: names a generation of rows. */
  readonly customers_load: number;
  readonly datasets: { readonly [D in Dataset]: DatasetState };
  /** The share of customers in the sample; 1 when there is none because there are few. */
  readonly sampled: number;
  /** The events whose latest times are kept, by their place. */
  readonly kept_events: readonly string[];
  readonly profile: DataProfile;
}

/** SQL of `changes` as the statement that asks sees the data. */
export const CHANGES_NOW = `(SELECT "value"->>'changes' FROM tact_meta WHERE "key" = 'state')`;

/** `changes` as the transaction of a connection sees the data. */
export async function changesSeen(connection: DuckDBConnection): Promise<number> {
  const result = await connection.runAndReadAll(`SELECT ${CHANGES_NOW}`);
  return Number(result.getRows()[0]?.[0]);
}

/** Kept as long as the profile of the events that it was made from. */
const schemas = new WeakMap<DataProfile['events'], DataSchema>();

/** What conditions may name: the same object until that is another. */
export function schemaOf({ datasets, profile }: DataState): DataSchema {
  const attributes = datasets.customers.fields;
  const known = schemas.get(profile.events);
  if (known?.attributes === attributes) return known;
  const events = profile.events.map(({ id, properties }) => ({ id, properties }));
  const schema = { attributes, events };
  schemas.set(profile.events, schema);
  return schema;
}

/** Reads the state, making empty tables in a new file, and the file's format. */
export async function readState(
  connection: DuckDBConnection,
): Promise<{ readonly state: DataState; readonly format: unknown }> {
  await connection.run('CREATE TABLE IF NOT EXISTS tact_meta ("key" VARCHAR PRIMARY KEY, "value" VARCHAR)');
  const format = await readMeta(connection, 'format');
  if (format === null) return { state: await firstState(connection), format: FORMAT };
  const profile = (await readMeta(connection, 'profile')) as DataProfile;
  return {
    state: { ...((await readMeta(connection, 'state')) as Omit<DataState, 'profile'>), profile },
    format,
  };
}

/** Notes that the file is of today's format. */
export async function writeFormat(connection: DuckDBConnection): Promise<void> {
  await writeMeta(connection, 'format', FORMAT);
}

/** Writes what has changed of the state; part of the transaction that changes the data. */
export async function writeState(
  connection: DuckDBConnection,
  state: DataState,
  before: DataState | null,
): Promise<void> {
  const { profile, ...rest } = state;
  await writeMeta(connection, 'state', rest);
  if (profile !== before?.profile) await writeMeta(connection, 'profile', profile);
}

async function firstState(connection: DuckDBConnection): Promise<DataState> {
  const state: DataState = {
    changes: 0,
    customers_load: 0,
    datasets: {
      customers: nothingOf('customers'),
      events: nothingOf('events'),
      consents: nothingOf('consents'),
      sends: nothingOf('sends'),
      suppressions: nothingOf('suppressions'),
    },
    sampled: 1,
    kept_events: [],
    profile: { customers: 0, attributes: [], events: [] },
  };
  await connection.run('BEGIN');
  await createNumbers(connection);
  for (const dataset of DATASETS) {
    await connection.run(
      `CREATE TABLE "${dataset}" (${OWN_COLUMNS[dataset]}, ${columnDefinitions(storedColumnsOf(dataset, []))})`,
    );
  }
  await writeState(connection, state, null);
  await writeFormat(connection);
  await connection.run('COMMIT');
  return state;
}

function nothingOf(dataset: Dataset): DatasetState {
  return { dataset, rows: 0, loaded_at: null, newest: null, fields: [] };
}

async function readMeta(connection: DuckDBConnection, key: string): Promise<unknown> {
  const result = await connection.runAndReadAll('SELECT "value" FROM tact_meta WHERE "key" = $1', [key]);
  const text = result.getRows()[0]?.[0];
  return typeof text === 'string' ? JSON.parse(text) : null;
}

async function writeMeta(connection: DuckDBConnection, key: string, value: unknown): Promise<void> {
  await connection.run('INSERT OR REPLACE INTO tact_meta VALUES ($1, $2)', [key, JSON.stringify(value)]);
}
