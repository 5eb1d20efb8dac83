/** Asks relational trees of the database. */
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import type { SelectRelation } from '../../query/nodes.ts';
import type { EvaluationContext } from '../../domain/segments/context.ts';
import type { Condition } from '../../domain/segments/condition.ts';
import type { AudienceContext, Precision } from '../../service/ports.ts';
import type { DataState } from './data-state.ts';
import { schemaOf } from './data-state.ts';
import type { Database } from './database.ts';
import { CURRENT_CONSENTS } from './derive.ts';
import { narrow, narrowFully, withSteps } from './narrow.ts';
import { PERSON } from './numbers.ts';
import { physical } from './physical.ts';
import { printInto } from './print.ts';
import type { Dialect } from './print.ts';
import { SAMPLE } from './sample.ts';
import { collectValues } from './statement.ts';
import type { Statement } from './statement.ts';
import { quoted } from './tables.ts';

export type Rows = readonly (readonly DuckDBValue[])[];

/** A question under way: one connection, one state of the data. */
export interface Asking {
  readonly state: DataState;
  readonly connection: DuckDBConnection;
  readonly context: EvaluationContext;
  run(statement: Statement): Promise<Rows>;
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
      run: async ({ text, values, types }) => (await connection.runAndReadAll(text, values, types)).getRows(),
    });
  });
}

/** A query over customers `c` for whom all of the conditions hold. */
export function queryOfMembers(
  database: Database,
  { state, context }: Pick<Asking, 'state' | 'context'>,
  conditions: readonly Condition[],
  query: SelectRelation,
  precision: Precision = 'exact',
): Statement {
  const values = collectValues();
  const dialectFor = (left: string | null) => dialectOf(database, { state, context }, precision, left);
  const { steps, left, rest } = narrow(conditions, { state, context }, values, dialectFor);
  const where = query.where === undefined ? rest : ({ kind: 'and', items: [query.where, rest] } as const);
  const text = printInto(physical({ ...query, where }), dialectFor(left), values);
  return values.statement(withSteps(steps, text));
}

/** A query whose tables hold only the people for whom all of the conditions hold. */
export function queryAmongMembers(
  database: Database,
  { state, context }: Pick<Asking, 'state' | 'context'>,
  conditions: readonly Condition[],
  query: SelectRelation,
  precision: Precision = 'exact',
): Statement & { readonly steps: readonly string[]; readonly main: string } {
  const values = collectValues();
  const dialectFor = (left: string | null) => dialectOf(database, { state, context }, precision, left);
  const { steps, left } = narrowFully(conditions, { state, context }, values, dialectFor);
  const main = printInto(physical(query), dialectFor(left), values);
  return { ...values.statement(withSteps(steps, main)), steps, main };
}

/**
 * Where the tables of the tree are found, with the people who are `left`. Consents asked for at or after the newest of
 * them are read from those that are current: older ones of the same person, purpose and channel can't decide.
 */
function dialectOf(
  { fold }: Database,
  { state, context }: Pick<Asking, 'state' | 'context'>,
  precision: Precision,
  left: string | null,
): Dialect {
  const schema = precision === 'estimate' && state.sampled < 1 ? SAMPLE : 'main';
  const { newest } = state.datasets.consents;
  const current = newest !== null && Date.parse(newest) <= context.as_of;
  const stored = (name: string) =>
    `${schema}.${quoted(name === 'consents' && current ? CURRENT_CONSENTS : name)}`;
  return {
    fold,
    table: (name) => {
      if (left === null) return stored(name);
      if (name === left) return quoted(left);
      return `(SELECT * FROM ${stored(name)} SEMI JOIN ${quoted(left)} USING (${quoted(PERSON)}))`;
    },
  };
}
