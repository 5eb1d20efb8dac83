/** Events of which the latest times are all that is asked: from the times that are kept, by the customer's place. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { EventNeed, Needs } from '../../../domain/preview/needs.ts';
import { formatInstant } from '../../../domain/time/instant.ts';
import type { DataState } from '../data-state.ts';
import type { Row } from '../held/value-list.ts';
import { latestOfPlaces } from '../latest/of-places.ts';
import { LATEST_KEPT } from '../latest/tables.ts';
import type { FoundCustomer } from './find-customers.ts';
import type { RowsOf } from './look-up.ts';

/** Events whose latest times are all that is asked, by their place among those that are kept; and the others. */
export function eventsKept(
  { kept_events, datasets }: DataState,
  { as_of }: Needs,
  needs: readonly EventNeed[],
) {
  const { newest } = datasets.events;
  const told = newest !== null && Date.parse(newest) <= as_of;
  const kept = new Map<number, EventNeed>();
  const others: EventNeed[] = [];
  for (const need of needs) {
    const place = kept_events.indexOf(need.event);
    const enough = need.latest !== null && need.latest <= LATEST_KEPT && need.properties.length === 0;
    if (told && enough && place >= 0) kept.set(place, need);
    else others.push(need);
  }
  return { kept, others };
}

/** As rows of events, by the number of their person. */
export async function latestEvents(
  connection: DuckDBConnection,
  customers: readonly FoundCustomer[],
  kept: ReadonlyMap<number, EventNeed>,
): Promise<RowsOf> {
  const people = new Map(customers.map(({ person, place }) => [place, person]));
  const latest = await latestOfPlaces(connection, [...people.keys()], [...kept.keys()]);
  // Of a customer and an event that come twice the later row holds.
  const rows = new Map<string, readonly [person: number, own: readonly Row[]]>();
  for (const { customer, place, times } of latest) {
    const { event = '', after = null } = kept.get(place) ?? {};
    const own = times
      .filter((time) => after === null || time > after)
      .map((time) => ({ event, occurred_at: formatInstant(time) }));
    rows.set(`${customer} ${place}`, [people.get(customer) ?? -1, own]);
  }
  const all = new Map<number, readonly Row[]>();
  for (const [person, own] of rows.values()) all.set(person, [...(all.get(person) ?? []), ...own]);
  return all;
}
