/** Whom plans reach and what people had, person by person. */
import type { PastKind, PlacedRows } from '../../domain/caps/traffic.ts';
import { isZone } from '../../domain/time/zone.ts';
import type { AudienceContext, Contacts, ContactsQuestion, Stretch } from '../../service/ports.ts';
import { startPlacedRows } from '../placed-rows.ts';
import type { MemoryData } from './data.ts';
import type { Endings } from './endings.ts';
import { handleOf } from './questions.ts';

export async function contactsIn(
  data: MemoryData,
  { plans, sends, events }: ContactsQuestion,
  context: AudienceContext,
  endings: Endings,
): Promise<Contacts> {
  const audiences: Uint32Array[] = [];
  for (const { plan, segments } of plans) {
    const audience = new Uint32Array(Math.ceil(data.people.length / 32));
    for (const [place, { outcome }] of (await endings(data, plan, { ...context, segments })).entries()) {
      if (outcome === 'reached') audience[place >>> 5] = (audience[place >>> 5] ?? 0) | (1 << (place & 31));
    }
    audiences.push(audience);
  }
  return {
    people: data.people.length,
    audiences,
    sends: sendsIn(data, sends),
    events: eventsIn(data, events),
    ...zonesIn(data, context.time_zone_attribute),
    handleOf: (place) => handleOf(data, place),
  };
}

function sendsIn(data: MemoryData, stretch: Stretch): Contacts['sends'] {
  const kinds = new Map<string, { readonly index: number; readonly kind: PastKind }>();
  const rows = startPlacedRows();
  for (const [place, { sends }] of data.people.entries()) {
    for (const { rule_id, channel, purpose, status, sent_at } of sends) {
      const at = Date.parse(sent_at);
      if (!within(at, stretch)) continue;
      const key = JSON.stringify([rule_id, channel, purpose, status]);
      const known = kinds.get(key) ?? { index: kinds.size, kind: { rule_id, channel, purpose, status } };
      kinds.set(key, known);
      rows.add(place, known.index, at);
    }
  }
  return { ...rows.done(), kinds: [...kinds.values()].map(({ kind }) => kind) };
}

function eventsIn(data: MemoryData, { named, ...stretch }: ContactsQuestion['events']): PlacedRows {
  const rows = startPlacedRows();
  if (named.length === 0) return rows.done();
  for (const [place, { events }] of data.people.entries()) {
    for (const { event, occurred_at } of events) {
      const kind = named.indexOf(event);
      const at = Date.parse(occurred_at);
      if (kind !== -1 && within(at, stretch)) rows.add(place, kind, at);
    }
  }
  return rows.done();
}

function zonesIn(data: MemoryData, attribute: string | null): Pick<Contacts, 'zones' | 'zone_of'> {
  if (attribute === null) return { zones: [], zone_of: null };
  const cells = data.people.map(({ customer }) => customer[attribute]);
  const zones = [...new Set(cells)].filter(
    (cell): cell is string => typeof cell === 'string' && isZone(cell),
  );
  if (zones.length === 0) return { zones: [], zone_of: null };
  const places = new Map<unknown, number>(zones.map((zone, index) => [zone, index]));
  return { zones, zone_of: Uint16Array.from(cells, (cell) => places.get(cell) ?? zones.length) };
}

function within(ms: number, { after, upto }: Stretch): boolean {
  return ms > after && ms <= upto;
}
