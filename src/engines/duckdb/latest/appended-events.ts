/** What a batch of events that is being appended adds to the profile and to the latest times. */
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { DuckDBListValue, LIST, VARCHAR } from '@duckdb/node-api';
import type { Field } from '../../../domain/data/schema.ts';
import type { EventProfile } from '../../../service/ports.ts';
import type { DataState } from '../data-state.ts';
import { STAGED_PEOPLE } from '../number-people.ts';
import { FIXED_FIELDS, quoted } from '../tables.ts';
import { appendLatest } from './append.ts';

/**
 * The events of the batch: how many rows, how many people who never had the event before, and the properties that are
 * set in it. Asked before the rows are among the others; brings the kept latest times up to date.
 */
export async function appendedEvents(
  connection: DuckDBConnection,
  before: DataState,
  fields: readonly Field[],
): Promise<readonly EventProfile[]> {
  const { kept_events, datasets } = before;
  const fixed = new Set<string>(FIXED_FIELDS.events.map((field) => field.id));
  const added = fields.filter((field) => !fixed.has(field.id));
  const filled = added.map(({ id }) => `, count(${quoted(id)}) > 0`).join('');
  const counted = await connection.runAndReadAll(
    `SELECT event, count(*)${filled} FROM ${STAGED_PEOPLE} GROUP BY event`,
  );
  const others = await newPeople(connection, kept_events);
  const found: EventProfile[] = [];
  for (const [id, count, ...present] of counted.getRows()) {
    const event = String(id);
    const place = kept_events.indexOf(event);
    const known = place < 0 ? 0 : await appendLatest(connection, place, event, datasets.customers.rows);
    found.push({
      id: event,
      count: Number(count),
      people: known + (others.get(event) ?? 0),
      properties: added.filter((_, index) => present[index] === true),
    });
  }
  return found;
}

/** Whose first events the latest times don't tell, by event and number. */
const OTHERS = 'tact_others';

/** People who have an event for the first time, by event: of those of whom the latest times say nothing. */
async function newPeople(
  connection: DuckDBConnection,
  kept: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${OTHERS} AS
     SELECT event, "$person" FROM ${STAGED_PEOPLE} WHERE NOT list_contains($1, event)
     UNION SELECT event, "$person" FROM ${STAGED_PEOPLE} ANTI JOIN customers USING ("$person")`,
    [new DuckDBListValue([...kept])],
    [LIST(VARCHAR)],
  );
  // Mostly there are none, and the log is long.
  const some = await connection.runAndReadAll(`SELECT count(*) FROM ${OTHERS}`);
  if (some.getRows()[0]?.[0] === 0n) return new Map();
  const counted = await connection.runAndReadAll(
    `SELECT event, count(*) FROM ${OTHERS} ANTI JOIN
     (SELECT DISTINCT event, "$person" FROM events SEMI JOIN ${OTHERS} USING (event, "$person")) USING (event, "$person")
     GROUP BY event`,
  );
  return new Map(counted.getRows().map(([event, people]: DuckDBValue[]) => [String(event), Number(people)]));
}

/** The events' profile with what was added, in the order of their ids. */
export function withAppended(
  before: readonly EventProfile[],
  added: readonly EventProfile[],
  fields: readonly Field[],
): readonly EventProfile[] {
  const events = new Map(before.map((event) => [event.id, event]));
  for (const event of added) {
    const known = events.get(event.id);
    const set = new Set([...(known?.properties ?? []), ...event.properties].map(({ id }) => id));
    events.set(event.id, {
      id: event.id,
      count: event.count + (known?.count ?? 0),
      people: event.people + (known?.people ?? 0),
      properties: fields.filter(({ id }) => set.has(id)),
    });
  }
  return [...events.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
