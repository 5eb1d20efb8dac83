/** Brings the latest times up to date with events that are being appended, without reading the log. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { VARCHAR } from '@duckdb/node-api';
import { STAGED_PEOPLE } from '../number-people.ts';
import { withPlace } from '../places.ts';
import { LATEST_COLUMNS, LATEST_KEPT, NEVER, changedTable, latestTable } from './tables.ts';

/** When more than this part of the customers stand in the table of changes, they are put in their places. */
const FEW = 4;
const FRESH = 'tact_fresh';

/**
 * What a batch adds to the event of a place: customers whom it happened to are written into the table of changes. Gives
 * how many of them had never had the event before.
 */
export async function appendLatest(
  connection: DuckDBConnection,
  place: number,
  event: string,
  customers: number,
): Promise<number> {
  const [latest, changed] = [latestTable(place), changedTable(place)];
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${FRESH} AS
     SELECT c."$place"::INTEGER AS place, max(epoch_ms(s.occurred_at)::DOUBLE, ${LATEST_KEPT}) AS times
     FROM ${STAGED_PEOPLE} AS s JOIN ${withPlace('customers')} AS c ON c."$person" = s."$person"
     WHERE s.event = $1 GROUP BY c."$place"`,
    [event],
    [VARCHAR],
  );
  const before = LATEST_COLUMNS.map(
    (name) => `CASE WHEN changed.place IS NULL THEN latest.${name} ELSE changed.${name} END`,
  );
  const merged = `list_reverse_sort(list_concat(times, [${before.join(', ')}]))`;
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${FRESH} AS
     SELECT fresh.place, ${merged} AS times, ${before[0]} = ${NEVER} AS first_time
     FROM ${FRESH} AS fresh JOIN ${withPlace(latest)} AS latest ON latest."$place" = fresh.place
     LEFT JOIN ${changed} AS changed ON changed.place = fresh.place`,
  );
  const each = LATEST_COLUMNS.map((name, index) => `times[${index + 1}] AS ${name}`).join(', ');
  await connection.run(
    `CREATE OR REPLACE TABLE ${changed} AS SELECT place, ${each} FROM ${FRESH}
     UNION ALL SELECT * FROM ${changed} ANTI JOIN ${FRESH} USING (place)`,
  );
  const counted = await connection.runAndReadAll(
    `SELECT (SELECT count(*) FROM ${FRESH} WHERE first_time), (SELECT count(*) FROM ${changed})`,
  );
  const [first_time, waiting] = counted.getRows()[0] ?? [];
  if (Number(waiting) * FEW > customers) await settle(connection, place);
  return Number(first_time);
}

/** Puts what was changed in its place. */
async function settle(connection: DuckDBConnection, place: number): Promise<void> {
  const [latest, changed] = [latestTable(place), changedTable(place)];
  await connection.run(
    `CREATE OR REPLACE TABLE ${latest} AS SELECT ${upToDate()} FROM ${withPlace(latest)} AS latest
     LEFT JOIN ${changed} AS changed ON changed.place = latest."$place" ORDER BY latest."$place"`,
  );
  await connection.run(`DELETE FROM ${changed}`);
}

/** The columns of `latest`, or of `changed` where a customer stands there. */
export function upToDate(): string {
  return LATEST_COLUMNS.map(
    (name) => `CASE WHEN changed.place IS NULL THEN latest.${name} ELSE changed.${name} END AS ${name}`,
  ).join(', ');
}
