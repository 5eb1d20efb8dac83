/** What is computed from the loaded rows so that questions are quick; always equal in meaning to the rows themselves. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { DataState } from './data-state.ts';
import type { Staged } from './staged.ts';
import { deriveRecency, joinRecency } from './recency.ts';
import { SAMPLE, deriveSample } from './sample.ts';

/** The consents that are the latest of their person, purpose and channel: enough for any question asked after the newest. */
export const CURRENT_CONSENTS = 'consents_current';

/** Brings everything derived from the staged dataset up to date; part of the transaction that changed it. */
export async function deriveFrom(
  connection: DuckDBConnection,
  staged: Staged,
  before: DataState,
  now: DataState,
): Promise<void> {
  const { dataset } = staged;
  if (dataset === 'consents') await deriveCurrentConsents(connection, 'main');
  if (dataset === 'events') await deriveRecency(connection, now.kept_events);
  if (dataset === 'events' || dataset === 'customers')
    await joinRecency(connection, now.datasets.customers.fields, now.kept_events);
  await deriveSample(connection, staged, before, now);
  const newShare = before.sampled !== now.sampled;
  if (now.sampled < 1 && (dataset === 'consents' || newShare))
    await deriveCurrentConsents(connection, SAMPLE);
}

async function deriveCurrentConsents(connection: DuckDBConnection, schema: string): Promise<void> {
  await connection.run(
    `CREATE OR REPLACE TABLE ${schema}.${CURRENT_CONSENTS} AS SELECT * FROM ${schema}.consents
     QUALIFY captured_at = max(captured_at) OVER (PARTITION BY "$person", purpose, channel)
     ORDER BY purpose, channel, "$person"`,
  );
}
