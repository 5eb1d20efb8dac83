import { type Lane, NO_ROWS, type PlacedRows } from '../domain/caps/traffic.ts';
import type { Rule } from '../domain/rules/rule.ts';
import type { Underway } from './decide-pressure.ts';
import type { Gathered } from './gathered.ts';
import type { AudienceContext, Contacts, Ports } from './ports.ts';

/** A week of sends on record, as what was planned: whatever became of them. What lies before it uses up caps. */
export async function gatherReplay(
  { engine, simulator }: Pick<Ports, 'engine' | 'simulator'>,
  rules: readonly Rule[],
  context: AudienceContext,
  [from, upto]: readonly [number, number],
  look_back: number,
  rest: Underway['rest'],
): Promise<Gathered> {
  const contacts = await engine.contacts(
    {
      plans: [],
      sends: { after: from - look_back - 1, upto: Math.min(upto - 1, context.as_of) },
      events: { after: 0, upto: 0, named: [] },
    },
    context,
  );
  const priorities = new Map(rules.map(({ id, live, priority }) => [id, live?.content.priority ?? priority]));
  const { lanes, lane_of } = lanesOf(contacts, priorities);
  const during = rowsWhere(contacts.sends, (at) => at >= from);
  return {
    arranged: await simulator.arrange(
      {
        people: contacts.people,
        lanes,
        scheduled: [],
        single: { ...during, kind: during.kind.map((kind) => lane_of[kind] ?? 0) },
        past: rowsWhere(contacts.sends, (at) => at < from),
        past_kinds: contacts.sends.kinds,
        ...zonesOf(contacts, context.time_zone),
        weeks: [from, upto],
      },
      context.time_zone,
      () => rest(null),
    ),
    customers: contacts.people,
    as_of: context.as_of,
    names: new Map(rules.map(({ id, name }) => [id, name])),
    unplanned: [],
    triggered: [],
    handleOf: contacts.handleOf,
    planned: new Map(),
  };
}

/** Zones with the workspace's for those who have none. */
export function zonesOf(
  { zones, zone_of }: Pick<Contacts, 'zones' | 'zone_of'>,
  time_zone: string,
): Pick<Contacts, 'zones' | 'zone_of'> {
  return { zones: [...zones, time_zone], zone_of };
}

/** Sends that differ in their status alone are of one lane. */
function lanesOf(
  { sends }: Contacts,
  priorities: ReadonlyMap<string, number>,
): { readonly lanes: readonly Lane[]; readonly lane_of: readonly number[] } {
  const lanes = new Map<string, { readonly index: number; readonly lane: Lane }>();
  const lane_of = sends.kinds.map(({ rule_id, channel, purpose }) => {
    const key = JSON.stringify([rule_id, channel, purpose]);
    const lane = { rule_id, channel, purpose, priority: priorities.get(rule_id) ?? 0 };
    const known = lanes.get(key) ?? { index: lanes.size, lane };
    lanes.set(key, known);
    return known.index;
  });
  return { lanes: [...lanes.values()].map(({ lane }) => lane), lane_of };
}

function rowsWhere({ place, kind, at }: PlacedRows, keeps: (at: number) => boolean): PlacedRows {
  let count = 0;
  for (const one of at) if (keeps(one)) count += 1;
  if (count === 0) return NO_ROWS;
  const rows = { place: new Uint32Array(count), kind: new Uint16Array(count), at: new Float64Array(count) };
  let to = 0;
  for (let row = 0; row < at.length; row += 1) {
    const time = at[row] ?? 0;
    if (!keeps(time)) continue;
    rows.place[to] = place[row] ?? 0;
    rows.kind[to] = kind[row] ?? 0;
    rows.at[to] = time;
    to += 1;
  }
  return rows;
}
