/** The part of the customers that a quick estimate looks at: those whose hash falls under a share. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { DATASETS } from '../../domain/data/rows.ts';
import type { Dataset } from '../../domain/data/rows.ts';
import { marginOf } from '../../domain/preview/margin.ts';
import type { Count } from '../../service/ports.ts';
import type { DataState } from './data-state.ts';
import { upToDate } from './latest/append.ts';
import { changedTable, latestTable } from './latest/tables.ts';
import { STAGED_PEOPLE } from './number-people.ts';
import { withPlace } from './places.ts';
import { stagedColumns } from './staged.ts';
import type { Staged } from './staged.ts';
import { SAMPLE } from './tables.ts';

/** The places of the sample's customers among all, while their latest times are gathered. */
const CHOSEN = 'tact_chosen';

/** Below this many customers every question is answered exactly. */
const SMALLEST_SAMPLED = 50_000;
const LEAST_PEOPLE = 20_000;
const LARGE = 2_000_000;
const HASHES = 2n ** 64n;

/** The share of `customers` that the sample takes; 1: there is none. */
export function sampleShare(customers: number): number {
  if (customers < SMALLEST_SAMPLED) return 1;
  return Math.max(customers < LARGE ? 0.02 : 0.01, LEAST_PEOPLE / customers);
}

/** SQL that holds for the rows of whom the sample of this share takes, by the hash of their number. */
function inSample(share: number): string {
  return `hash("$person") < ${(HASHES * BigInt(Math.round(share * 1e9))) / 1_000_000_000n}::UBIGINT`;
}

/** Brings the sample up to date: all datasets when the share has changed, else the one that was staged. */
export async function deriveSample(
  connection: DuckDBConnection,
  staged: Staged,
  before: DataState,
  now: DataState,
): Promise<void> {
  const { dataset, mode } = staged;
  if (now.sampled === 1) {
    await connection.run(`DROP SCHEMA IF EXISTS ${SAMPLE} CASCADE`);
    return;
  }
  await connection.run(`CREATE SCHEMA IF NOT EXISTS ${SAMPLE}`);
  const sameShare = before.sampled === now.sampled;
  const sameColumns = before.datasets[dataset].fields.length === now.datasets[dataset].fields.length;
  if (mode === 'append' && dataset !== 'customers' && sameShare && sameColumns) {
    const columns = stagedColumns(staged);
    await connection.run(
      `INSERT INTO ${SAMPLE}."${dataset}" ("$person", ${columns}) SELECT "$person", ${columns}
       FROM ${STAGED_PEOPLE} WHERE ${inSample(now.sampled)}`,
    );
  } else {
    for (const one of sameShare ? [dataset] : DATASETS) await sampleRows(connection, one, now.sampled);
  }
  if (dataset === 'events' || dataset === 'customers' || !sameShare) await sampleLatest(connection, now);
}

/** Makes the sample of some datasets, and of the latest times, anew. */
export async function sampleAgain(
  connection: DuckDBConnection,
  state: DataState,
  datasets: readonly Dataset[],
): Promise<void> {
  for (const dataset of datasets) await sampleRows(connection, dataset, state.sampled);
  await sampleLatest(connection, state);
}

async function sampleRows(connection: DuckDBConnection, dataset: Dataset, share: number): Promise<void> {
  await connection.run(
    `CREATE OR REPLACE TABLE ${SAMPLE}."${dataset}" AS SELECT * FROM main."${dataset}" WHERE ${inSample(share)}`,
  );
}

/** The latest times of the sample's customers, in their order. */
async function sampleLatest(
  connection: DuckDBConnection,
  { kept_events, sampled }: DataState,
): Promise<void> {
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${CHOSEN} AS
     SELECT "$place" AS place FROM ${withPlace('main.customers')} WHERE ${inSample(sampled)}`,
  );
  for (const place of kept_events.keys()) {
    const [latest, changed] = [latestTable(place), changedTable(place)];
    await connection.run(
      `CREATE OR REPLACE TABLE ${SAMPLE}.${latest} AS SELECT ${upToDate()} FROM ${CHOSEN} AS chosen
       JOIN ${withPlace(`main.${latest}`)} AS latest ON latest."$place" = chosen.place
       LEFT JOIN main.${changed} AS changed ON changed.place = chosen.place ORDER BY chosen.place`,
    );
  }
}

/** The count among `of` customers when `hits` of `looked_at` were found in the sample. */
export function estimate(hits: number, looked_at: number, of: number): Count {
  const count = Math.round((hits / Math.max(looked_at, 1)) * of);
  const sampled = looked_at / Math.max(of, 1);
  return { count, of, precision: 'estimate', margin: marginOf(hits, looked_at, of), sampled };
}

/** Rows counted in the sample, scaled so that their people add up to `of`; the largest remainders are rounded up. */
export function scaledTo<R extends { readonly people: number }>(
  of: number,
  rows: readonly R[],
): readonly R[] {
  const counted = rows.reduce((sum, { people }) => sum + people, 0);
  if (counted === 0) return rows;
  const exact = rows.map(({ people }) => (people * of) / counted);
  const missing = of - exact.reduce((sum, value) => sum + Math.floor(value), 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  const roundedUp = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return rows.map((row, index) => ({
    ...row,
    people: Math.floor(exact[index] ?? 0) + (roundedUp.has(index) ? 1 : 0),
  }));
}
