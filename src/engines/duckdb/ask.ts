/** A question under way: one connection, one state of the data, everyone or the sample. */
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import type { EvaluationContext } from '../../domain/segments/context.ts';
import type { AudienceContext, Cancellation, Precision } from '../../service/ports.ts';
import { TactError } from '../../service/errors.ts';
import type { DataState } from './data-state.ts';
import { schemaOf } from './data-state.ts';
import type { Database } from './database.ts';

import type { Dialect } from './print.ts';
import type { KeptEvents } from './latest/lookup.ts';
import { SAMPLE } from './sample.ts';
import type { Statement } from './statement.ts';
import { CURRENT_CONSENTS, quoted } from './tables.ts';

export type Rows = readonly (readonly DuckDBValue[])[];

export interface Asking {
  readonly state: DataState;
  readonly connection: DuckDBConnection;
  readonly context: EvaluationContext;
  /** Where the tables are: of everyone, or of the sample. */
  readonly schema: 'main' | typeof SAMPLE;
  /** How many customers there are. */
  readonly size: number;
  /** Nothing is looked up in the data: what is not kept throws NotKept. */
  readonly kept_only: boolean;
  /** Cancels what is asked; the connection is interrupted by then, but work outside the database must stop itself. */
  readonly signal: Cancellation | undefined;
  run(statement: Statement): Promise<Rows>;
}

/**
 * Lets `work` ask its queries on one connection, until the context's signal cancels it. It is asked again when data was
 * committed meanwhile and that made it fail. An estimate looks at the sample, where there is one.
 */
export async function asking<T>(
  database: Database,
  context: AudienceContext,
  work: (asking: Asking) => Promise<T>,
  precision: Precision = 'exact',
): Promise<T> {
  const before = database.state();
  try {
    return await askOnce(database, context, work, precision);
  } catch (error) {
    const failed = error instanceof TactError && error.kind === 'unavailable';
    if (!failed || database.state() === before) throw error;
    return await askOnce(database, context, work, precision);
  }
}

function askOnce<T>(
  database: Database,
  context: AudienceContext,
  work: (asking: Asking) => Promise<T>,
  precision: Precision,
): Promise<T> {
  const connected = precision === 'exact' ? database.use : database.useQuick;
  return connected(context.signal, (connection) => {
    const state = database.state();
    const schema = precision === 'estimate' && state.sampled < 1 ? SAMPLE : 'main';
    const run = async ({ text, values, types }: Statement) =>
      (await connection.runAndReadAll(text, values, types)).getRows();
    return work({
      state,
      connection,
      context: { ...context, schema: schemaOf(state) },
      schema,
      size: state.datasets.customers.rows,
      kept_only: false,
      signal: context.signal,
      run,
    });
  });
}

/**
 * Where the tables of the tree are found. Consents asked for at or after the newest of them are read from those that are
 * current: older ones of the same person, purpose and channel can't decide.
 */
export function dialectOf({ fold }: Database, { state, context, schema }: Asking): Dialect {
  const { newest } = state.datasets.consents;
  const current = newest !== null && Date.parse(newest) <= context.as_of;
  return {
    fold,
    table: (name) => `${schema}.${quoted(name === 'consents' && current ? CURRENT_CONSENTS : name)}`,
  };
}

/** The events whose latest times are kept, and up to when. */
export function keptOf({ kept_events, datasets }: DataState): KeptEvents {
  const { newest } = datasets.events;
  return { kept: kept_events, newest: newest === null ? Number.POSITIVE_INFINITY : Date.parse(newest) };
}
