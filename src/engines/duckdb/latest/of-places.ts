/** The latest times of single customers, by their places. */
import { DuckDBListValue, INTEGER, LIST, type DuckDBConnection } from '@duckdb/node-api';
import { LATEST_COLUMNS, changedTable, latestTable } from './tables.ts';

/** When a kept event last happened to a customer. */
export interface LatestTimes {
  readonly customer: number;
  /** The event's place among those that are kept. */
  readonly place: number;
  /** In milliseconds; no more than are kept. */
  readonly times: readonly number[];
}

/** For each of the customers the latest times of each of these events; some may come twice, the later rows then hold. */
export async function latestOfPlaces(
  connection: DuckDBConnection,
  customers: readonly number[],
  events: readonly number[],
): Promise<readonly LatestTimes[]> {
  if (events.length === 0) return [];
  const [only] = customers;
  const one = customers.length === 1 && only !== undefined;
  const among = one ? '= $1' : 'IN (SELECT unnest($1))';
  const times = LATEST_COLUMNS.join(', ');
  const parts = events.flatMap((place) => [
    `SELECT rowid::INTEGER, ${place}, 0, ${times} FROM ${latestTable(place)} WHERE rowid ${among}`,
    `SELECT place, ${place}, 1, ${times} FROM ${changedTable(place)} WHERE place ${among}`,
  ]);
  const result = await connection.runAndReadAll(
    parts.join(' UNION ALL '),
    [one ? only : new DuckDBListValue([...customers])],
    [one ? INTEGER : LIST(INTEGER)],
  );
  return result
    .getRows()
    .toSorted(([, , a], [, , b]) => Number(a) - Number(b))
    .map(([customer, place, , ...kept]) => ({
      customer: Number(customer),
      place: Number(place),
      // Whoever never had the event, or not so often, has a time before all others there.
      times: kept.map(Number).filter((time) => Number.isFinite(time)),
    }));
}
