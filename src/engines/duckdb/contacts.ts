/** Whom plans reach and what people had, as columns. */
import type { PastKind, PlacedRows } from '../../domain/caps/traffic.ts';
import type { AudienceContext, Contacts, ContactsQuestion, Stretch } from '../../service/ports.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import { startPlacedRows } from '../placed-rows.ts';
import type { Asking } from './asking.ts';
import type { Bitset } from './bits/bitset.ts';
import { requireSameData } from './bits/of-bits.ts';
import { askingSettled } from './bits/settled.ts';
import { reachedUnder } from './bits/solved.ts';
import { chunksOf, numbersOf, vectorsOf } from './chunks.ts';
import type { Database } from './database.ts';
import { PERSON } from './numbers.ts';
import { handleOf } from './person.ts';
import { placesOf } from './kept-places.ts';
import { quoted } from './tables.ts';

const KIND = 'rule_id, channel, purpose, status';
const KINDS = `SELECT ${KIND}, row_number() OVER (ORDER BY ${KIND}) - 1 AS kind FROM (SELECT DISTINCT ${KIND} FROM sends WHERE sent_at > $1::TIMESTAMP AND sent_at <= $2::TIMESTAMP)`;
const NAMED = 'string_split($3, chr(10))';

export async function contactsOf(
  database: Database,
  { plans, sends, events }: ContactsQuestion,
  context: AudienceContext,
): Promise<Contacts> {
  return await askingSettled(database, context, async (asking) => {
    const people = asking.state.datasets.customers.rows;
    const audiences: Uint32Array[] = [];
    for (const { plan, segments } of plans) {
      const own = { ...asking, context: { ...asking.context, segments } };
      audiences.push(inOrder(await reachedUnder(database, own, plan), people));
    }
    const places = await placesOf(database.leaves, asking);
    const contacts = {
      people,
      audiences,
      sends: await sendsOf(asking, places, sends),
      events: await eventsOf(asking, places, events),
      ...(await zonesOf(database, asking, context.time_zone_attribute)),
      handleOf: handles(asking, places, people),
    };
    await requireSameData(asking);
    return contacts;
  });
}

/** The same set with the first customer as the lowest bit. */
function inOrder({ words }: Bitset, people: number): Uint32Array {
  const turned = words.slice(0, Math.ceil(people / 32));
  for (let index = 0; index < turned.length; index += 1) {
    let bits = turned[index] ?? 0;
    bits = ((bits >>> 1) & 0x55555555) | ((bits & 0x55555555) << 1);
    bits = ((bits >>> 2) & 0x33333333) | ((bits & 0x33333333) << 2);
    turned[index] = ((bits >>> 4) & 0x0f0f0f0f) | ((bits & 0x0f0f0f0f) << 4);
  }
  return turned;
}

async function sendsOf(asking: Asking, places: Int32Array, stretch: Stretch): Promise<Contacts['sends']> {
  const ends = endsOf(stretch);
  const rows = startPlacedRows();
  const kinds: PastKind[] = [];
  const listed = `SELECT rule_id, channel, purpose, status FROM (${KINDS}) ORDER BY kind`;
  for await (const chunk of chunksOf(asking, listed, ends)) {
    for (const [rule_id, channel, purpose, status] of chunk.getRows())
      kinds.push({
        rule_id: String(rule_id),
        channel: String(channel),
        purpose: String(purpose),
        status: status as PastKind['status'],
      });
  }
  const sql = `SELECT s.${quoted(PERSON)}, k.kind::INTEGER, epoch_ms(s.sent_at)::DOUBLE FROM sends s JOIN (${KINDS}) k USING (${KIND}) WHERE s.sent_at > $1::TIMESTAMP AND s.sent_at <= $2::TIMESTAMP`;
  await readRows(asking, places, sql, ends, rows.add);
  return { ...rows.done(), kinds };
}

async function eventsOf(
  asking: Asking,
  places: Int32Array,
  { named, ...stretch }: ContactsQuestion['events'],
): Promise<PlacedRows> {
  const rows = startPlacedRows();
  if (named.length === 0) return rows.done();
  const event = 'CAST(event AS VARCHAR)';
  const sql = `SELECT ${quoted(PERSON)}, (list_position(${NAMED}, ${event}) - 1)::INTEGER, epoch_ms(occurred_at)::DOUBLE FROM events WHERE occurred_at > $1::TIMESTAMP AND occurred_at <= $2::TIMESTAMP AND list_contains(${NAMED}, ${event})`;
  await readRows(asking, places, sql, [...endsOf(stretch), named.join('\n')], rows.add);
  return rows.done();
}

async function readRows(
  asking: Asking,
  places: Int32Array,
  sql: string,
  values: readonly string[],
  add: (place: number, kind: number, at: number) => void,
): Promise<void> {
  for await (const chunk of chunksOf(asking, sql, values)) {
    const [people = [], kinds = [], times = []] = vectorsOf(chunk).map(numbersOf);
    for (let index = 0; index < chunk.rowCount; index += 1) {
      const place = places[people[index] ?? -1] ?? -1;
      if (place >= 0) add(place, kinds[index] ?? 0, times[index] ?? 0);
    }
  }
}

async function zonesOf(
  database: Database,
  asking: Asking,
  attribute: string | null,
): Promise<Pick<Contacts, 'zones' | 'zone_of'>> {
  const zones = await database.zones.zonesOf(asking.connection, asking.state, asking.context);
  if (zones.length === 0 || attribute === null) return { zones: [], zone_of: null };
  const zone_of = new Uint16Array(asking.state.datasets.customers.rows).fill(zones.length);
  const cell = `CAST(${quoted(attribute)} AS VARCHAR)`;
  const sql = `SELECT rowid::DOUBLE, list_position(string_split($1, chr(10)), ${cell})::INTEGER FROM customers WHERE list_contains(string_split($1, chr(10)), ${cell})`;
  for await (const chunk of chunksOf(asking, sql, [zones.join('\n')])) {
    const [places = [], found = []] = vectorsOf(chunk).map(numbersOf);
    for (let index = 0; index < chunk.rowCount; index += 1)
      zone_of[places[index] ?? 0] = (found[index] ?? 1) - 1;
  }
  return { zones, zone_of };
}

function handles({ state }: Asking, places: Int32Array, people: number): (place: number) => string {
  const numbers = new Uint32Array(people);
  for (let number = 0; number < places.length; number += 1) {
    const place = places[number] ?? -1;
    if (place >= 0) numbers[place] = number;
  }
  return (place) => handleOf(state, numbers[place] ?? 0);
}

function endsOf({ after, upto }: Stretch): readonly string[] {
  return [after, upto].map((ms) => formatInstant(ms).replace('Z', ''));
}
