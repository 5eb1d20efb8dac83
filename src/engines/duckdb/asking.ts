import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import type { EvaluationContext } from '../../domain/segments/context.ts';
import type { Cancellation } from '../../service/ports.ts';
import type { DataState } from './data-state.ts';
import type { Statement } from './statement.ts';
import type { SAMPLE } from './tables.ts';

export type Rows = readonly (readonly DuckDBValue[])[];

/** What is read for whoever will ask: on one connection, of one state of the data. */
export type Reading = Pick<Asking, 'state' | 'connection' | 'schema' | 'size' | 'signal' | 'run'>;

/** A question under way: one connection, one state of the data, everyone or the sample. */
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
