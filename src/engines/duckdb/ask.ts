/** Asks relational trees of the database. */
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { and } from '../../query/build.ts';
import type { SelectRelation } from '../../query/nodes.ts';
import type { EvaluationContext } from '../../domain/segments/context.ts';
import type { Condition } from '../../domain/segments/condition.ts';
import type { AudienceContext, Precision } from '../../service/ports.ts';
import { TactError } from '../../service/errors.ts';
import type { DataState } from './data-state.ts';
import { schemaOf } from './data-state.ts';
import type { Database } from './database.ts';
import { CURRENT_CONSENTS } from './derive.ts';
import { narrow, narrowFully } from './narrow.ts';
import { PERSON } from './numbers.ts';
import { physical } from './physical.ts';
import { printInto } from './print.ts';
import type { Dialect } from './print.ts';
import type { KeptEvents } from './recent-lookups.ts';
import { SAMPLE } from './sample.ts';
import { startDraft } from './statement.ts';
import type { Draft, Statement } from './statement.ts';
import { quoted } from './tables.ts';

export type Rows = readonly (readonly DuckDBValue[])[];

/** A question under way: one connection, one state of the data. */
export interface Asking {
  readonly state: DataState;
  readonly connection: DuckDBConnection;
  readonly context: EvaluationContext;
  run(statement: Statement): Promise<Rows>;
}

/**
 * Lets `work` ask its queries on one connection, until the context's signal cancels it. It is asked again when data was
 * committed meanwhile and that made it fail.
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
  at: Pick<Asking, 'state' | 'context'>,
  conditions: readonly Condition[],
  query: SelectRelation,
  precision: Precision = 'exact',
): Statement {
  const draft = startDraft();
  const among = (left: string | null) => dialectOf(database, at, precision, left);
  const known = keptOf(at.state);
  const { left, rest } = narrow(conditions, { ...at, known }, draft, among);
  const where = query.where === undefined ? rest : and(query.where, rest);
  return draft.statement(printInto(physical({ ...query, where }, known), among(left), draft));
}

/** A query whose tables hold only the people for whom all of the conditions hold; `around` may put more SQL round it. */
export function queryAmongMembers(
  database: Database,
  at: Pick<Asking, 'state' | 'context'>,
  conditions: readonly Condition[],
  query: SelectRelation,
  precision: Precision = 'exact',
  around: (text: string, draft: Draft) => string = (text) => text,
): Statement {
  const draft = startDraft();
  const among = (left: string | null) => dialectOf(database, at, precision, left);
  const known = keptOf(at.state);
  const left = narrowFully(conditions, { ...at, known }, draft, among);
  return draft.statement(around(printInto(physical(query, known), among(left), draft), draft));
}

/**
 * Where the tables of the tree are found, with the people who are `left`. Consents asked for at or after the newest of
 * them are read from those that are current: older ones of the same person, purpose and channel can't decide.
 */
export function dialectOf(
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
    table: (name) =>
      left === null
        ? stored(name)
        : `(SELECT * FROM ${stored(name)} SEMI JOIN ${left} USING (${quoted(PERSON)}))`,
  };
}

/** The events whose latest times stand beside the customers, and up to when. */
export function keptOf({ kept_events, datasets }: DataState): KeptEvents {
  const { newest } = datasets.events;
  return { kept: kept_events, newest: newest === null ? Number.POSITIVE_INFINITY : Date.parse(newest) };
}
