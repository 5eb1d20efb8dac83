/** What is computed from the loaded rows so that questions are quick; always equal in meaning to the rows themselves. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { DataState } from './data-state.ts';
import type { Staged } from './staged.ts';
import type { Step } from './watch.ts';
import { deriveLatest } from './latest/derive.ts';
import { changedTable, latestTable } from './latest/tables.ts';
import { deriveSample } from './sample.ts';
import { CURRENT_CONSENTS, SAMPLE } from './tables.ts';

/**
 * Brings everything derived from the staged dataset up to date; part of the transaction that changed it. Gives how many
 * people had the events whose latest times were worked out.
 */
export async function deriveFrom(
  connection: DuckDBConnection,
  staged: Staged,
  before: DataState,
  now: DataState,
  step: Step,
): Promise<ReadonlyMap<string, number>> {
  const { dataset } = staged;
  if (dataset === 'consents') await deriveCurrentConsents(connection, 'main');
  const people = await deriveLatest(
    connection,
    anew(staged, before, now),
    now.datasets.customers.rows,
    (share) => step(0.8 + share * 0.15, 0.8 + share * 0.15, 'gathering'),
  );
  await step(0.95, 1, 'finishing');
  for (let place = now.kept_events.length; place < before.kept_events.length; place += 1)
    for (const table of [latestTable(place), changedTable(place)])
      await connection.run(`DROP TABLE ${table}`);
  await deriveSample(connection, staged, before, now);
  const newShare = before.sampled !== now.sampled;
  if (now.sampled < 1 && (dataset === 'consents' || newShare))
    await deriveCurrentConsents(connection, SAMPLE);
  return people;
}

/** The kept events whose latest times are worked out anew: all, or of those appended to only what was not kept before. */
function anew({ dataset, mode }: Staged, before: DataState, now: DataState): ReadonlyMap<number, string> {
  const kept = new Map(now.kept_events.entries());
  if (dataset === 'customers' || (dataset === 'events' && mode === 'replace')) return kept;
  return new Map([...kept].slice(before.kept_events.length));
}

/** Which consents are their person's latest, in one of the schemas. */
export async function deriveCurrentConsents(connection: DuckDBConnection, schema: string): Promise<void> {
  await connection.run(
    `CREATE OR REPLACE TABLE ${schema}.${CURRENT_CONSENTS} AS SELECT * FROM ${schema}.consents
     QUALIFY captured_at = max(captured_at) OVER (PARTITION BY "$person", purpose, channel)
     ORDER BY "$person"`,
  );
}
