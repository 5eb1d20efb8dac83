import type { AudienceContext, Precision } from '../../service/ports.ts';
import { TactError } from '../../service/errors.ts';
import type { DataState } from './data-state.ts';
import { schemaOf } from './data-state.ts';
import type { Asking } from './asking.ts';
import type { Database } from './database.ts';

import type { Dialect } from './print.ts';
import type { KeptEvents } from './latest/lookup.ts';
import type { Statement } from './statement.ts';
import { CURRENT_CONSENTS, SAMPLE, quoted } from './tables.ts';

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
