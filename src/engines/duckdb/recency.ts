/**
 * For each person, when each of the most frequent events last happened, and the times before that. "At least n times
 * since t" is then one comparison: the nth latest lies after t. Exact as long as nothing is dated after the question.
 */
import type { DuckDBConnection } from '@duckdb/node-api';
import { VARCHAR } from '@duckdb/node-api';
import type { EventProfile } from '../../service/ports.ts';
import { columnsOf, quoted } from './tables.ts';
import type { Field } from '../../domain/data/schema.ts';

/** How many of the latest times are kept for each event. */
export const LATEST_KEPT = 5;
/** More events than this are looked up in the log; those with the most rows are kept. */
const EVENTS_KEPT = 12;
const TABLE = 'tact_recency';

/** The column of customers with the nth latest time of an event, by the event's place in the kept ones. */
export function recencyColumn(place: number, nth: number): string {
  return `$latest_${place}_${nth}`;
}

/** The events that are kept, in the order of their columns. */
export function keptEvents(events: readonly EventProfile[]): readonly string[] {
  return events
    .toSorted((a, b) => b.count - a.count)
    .slice(0, EVENTS_KEPT)
    .map(({ id }) => id);
}

/** Works the times out of the events; part of the transaction that changed them. */
export async function deriveRecency(connection: DuckDBConnection, kept: readonly string[]): Promise<void> {
  const columns = kept.flatMap((_, place) =>
    nths().map(
      (nth) =>
        `max(latest[${nth}]) FILTER (WHERE event = $${place + 1}) AS ${quoted(recencyColumn(place, nth))}`,
    ),
  );
  const places = kept.map((_, place) => `$${place + 1}`);
  const from =
    kept.length === 0
      ? 'FROM events WHERE false'
      : `FROM (SELECT "$person", event, max(occurred_at, ${LATEST_KEPT}) AS latest FROM events
               WHERE event IN (${places.join(', ')}) GROUP BY "$person", event)`;
  await connection.run(
    `CREATE OR REPLACE TABLE ${TABLE} AS SELECT ${['"$person"', ...columns].join(', ')} ${from} GROUP BY "$person"`,
    [...kept],
    kept.map(() => VARCHAR),
  );
}

/** Puts the times beside the customers' attributes, in the order that customers are stored in. */
export async function joinRecency(
  connection: DuckDBConnection,
  fields: readonly Field[],
  kept: readonly string[],
): Promise<void> {
  const attributes = columnsOf('customers', fields).map(({ id }) => quoted(id));
  const times = kept.flatMap((_, place) => nths().map((nth) => quoted(recencyColumn(place, nth))));
  const own = ['"$person"', '"$hash"', ...attributes].map((name) => `customers.${name}`);
  await connection.run(
    `CREATE OR REPLACE TABLE customers AS SELECT ${[...own, ...times].join(', ')}
     FROM customers LEFT JOIN ${TABLE} USING ("$person") ORDER BY customers.customer_id`,
  );
}

function nths(): readonly number[] {
  return Array.from({ length: LATEST_KEPT }, (_, index) => index + 1);
}
