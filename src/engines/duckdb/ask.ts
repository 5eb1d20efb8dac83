/** Asks a relational tree of the database. */
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import type { SelectRelation } from '../../query/nodes.ts';
import type { AudienceContext, Precision } from '../../service/ports.ts';
import type { EvaluationContext } from '../../domain/segments/context.ts';
import type { DataState } from './data-state.ts';
import { schemaOf } from './data-state.ts';
import type { Database } from './database.ts';
import { CURRENT_CONSENTS } from './derive.ts';
import { byNumber } from './numbers.ts';
import { printQuery } from './print.ts';
import type { Dialect } from './print.ts';
import { SAMPLE } from './sample.ts';
import { quoted } from './tables.ts';

export type Rows = readonly (readonly DuckDBValue[])[];

/** A question under way: one connection, one state of the data. */
export interface Asking {
  readonly state: DataState;
  readonly connection: DuckDBConnection;
  readonly context: EvaluationContext;
  /** Runs a query; `around` may put more SQL round the printed text. */
  rows(query: SelectRelation, precision?: Precision, around?: (text: string) => string): Promise<Rows>;
}

/** Lets `work` ask its queries on one connection, until the context's signal cancels it. */
export function asking<T>(
  database: Database,
  context: AudienceContext,
  work: (asking: Asking) => Promise<T>,
): Promise<T> {
  return database.use(context.signal, (connection) => {
    const state = database.state();
    return work({
      state,
      connection,
      context: { ...context, schema: schemaOf(state) },
      rows: async (query, precision = 'exact', around = (text) => text) => {
        const { text, values, types } = printQuery(byNumber(query), dialectOf(database, state, context.as_of, precision));
        return (await connection.runAndReadAll(around(text), values, types)).getRows();
      },
    });
  });
}

/**
 * Where the tables of the tree are found. Consents asked for at or after the newest of them are read from those that are
 * current: older ones of the same person, purpose and channel can't decide.
 */
export function dialectOf(database: Database, state: DataState, as_of: number, precision: Precision): Dialect {
  const schema = precision === 'estimate' && state.sampled < 1 ? SAMPLE : 'main';
  const { newest } = state.datasets.consents;
  const current = newest !== null && Date.parse(newest) <= as_of;
  return {
    fold: database.fold,
    table: (name) => `${schema}.${quoted(name === 'consents' && current ? CURRENT_CONSENTS : name)}`,
  };
}
