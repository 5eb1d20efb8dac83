import type { Lane, PlacedRows, ScheduledLane } from '../domain/caps/traffic.ts';
import { dueTimes } from '../domain/rules/due-times.ts';
import type { RuleContent } from '../domain/rules/rule.ts';
import type { Condition } from '../domain/segments/condition.ts';
import { zonesOf } from './gather-replay.ts';
import type { Underway } from './decide-pressure.ts';
import type { Gathered, Triggered, Unplanned } from './gathered.ts';
import type { AudienceContext, Contacts, Ports } from './ports.ts';
import { planOf } from './workspace.ts';

/** A rule that is rehearsed, under the segments that it means. */
export interface Rehearsed {
  readonly rule: string;
  readonly content: RuleContent;
  readonly segments: ReadonlyMap<string, Condition>;
  /** It names what isn't there any more. */
  readonly gone: boolean;
}

export const REHEARSED_WEEKS = 4;
const WEEK = 7 * 86_400_000;
const NO_CAPS = { caps: [], quiet_hours: [], version: 0 };

/**
 * The 28 days from `as_of` on: rules on their schedules to whom they reach today, but for caps and quiet hours. What an
 * event sets off is planned as often as the event was seen in the 28 days before, at the same hours of the same people.
 */
export async function gatherRehearsal(
  { engine, simulator }: Pick<Ports, 'engine' | 'simulator'>,
  rules: readonly Rehearsed[],
  context: AudienceContext,
  look_back: number,
  rest: Underway['rest'],
): Promise<Gathered> {
  const { as_of, time_zone } = context;
  const weeks = Array.from({ length: REHEARSED_WEEKS + 1 }, (_, week) => as_of + week * WEEK);
  const length = REHEARSED_WEEKS * WEEK;
  const times = new Map(
    rules.map(({ rule, content }) => [rule, dueTimes(content.schedule, as_of, as_of + length, time_zone)]),
  );
  const planned = rules.filter(
    ({ rule, content, gone }) =>
      !gone && (content.schedule.kind === 'event' || (times.get(rule)?.length ?? 0) > 0),
  );
  const named = [...new Set(planned.flatMap(({ content }) => eventOf(content) ?? []))];
  const contacts = await engine.contacts(
    {
      plans: planned.map(({ rule, content, segments }) => ({
        plan: planOf(rule, content, NO_CAPS),
        segments,
      })),
      sends: { after: as_of - look_back - 1, upto: as_of },
      events: { after: as_of - length - 1, upto: as_of - 1, named },
    },
    context,
  );
  const lanes = planned.map(({ rule, content }): Lane => {
    const { channel, purpose, priority } = content;
    return { rule_id: rule, channel, purpose, priority };
  });
  const scheduled = planned.flatMap(({ rule }, lane): readonly ScheduledLane[] => {
    const at = times.get(rule) ?? [];
    const audience = contacts.audiences[lane];
    return at.length === 0 || audience === undefined ? [] : [{ lane, at, audience }];
  });
  const { single, triggered } = triggeredBy(contacts, planned, named, length);
  return {
    arranged: await simulator.arrange(
      {
        people: contacts.people,
        lanes,
        scheduled,
        single,
        past: contacts.sends,
        past_kinds: contacts.sends.kinds,
        ...zonesOf(contacts, time_zone),
        weeks,
      },
      time_zone,
      () => rest(null),
    ),
    customers: contacts.people,
    as_of,
    names: new Map(rules.map(({ rule, content }) => [rule, content.name])),
    unplanned: rules.filter((one) => !planned.includes(one)).map(unplannedOf),
    triggered,
    handleOf: contacts.handleOf,
    planned: new Map(),
  };
}

function eventOf({ schedule }: RuleContent): string | null {
  return schedule.kind === 'event' ? schedule.event : null;
}

function unplannedOf({ rule, content, gone }: Rehearsed): Unplanned {
  const by_hand = content.schedule.kind === 'manual';
  return { rule, name: content.name, reason: gone ? 'gone' : by_hand ? 'by_hand' : 'not_due' };
}

function triggeredBy(
  { events, audiences }: Contacts,
  planned: readonly Rehearsed[],
  named: readonly string[],
  later: number,
): { readonly single: PlacedRows; readonly triggered: readonly Triggered[] } {
  const lanes = planned.flatMap(({ rule, content }, lane) => {
    const event = eventOf(content);
    const audience = audiences[lane];
    return event === null || audience === undefined
      ? []
      : [{ lane, audience, kind: named.indexOf(event), rule, name: content.name, event }];
  });
  const seen = named.map(() => 0);
  const planned_of = lanes.map(() => 0);
  const eachPlanned = (take: (index: number, row: number) => void) => {
    for (let row = 0; row < events.place.length; row += 1) {
      const place = events.place[row] ?? 0;
      for (const [index, { audience, kind }] of lanes.entries()) {
        const reached = ((audience[place >>> 5] ?? 0) >>> (place & 31)) & 1;
        if (kind === events.kind[row] && reached === 1) take(index, row);
      }
    }
  };
  for (const kind of events.kind) seen[kind] = (seen[kind] ?? 0) + 1;
  eachPlanned((index) => {
    planned_of[index] = (planned_of[index] ?? 0) + 1;
  });
  const rows = planned_of.reduce((sum, one) => sum + one, 0);
  const single = { place: new Uint32Array(rows), kind: new Uint16Array(rows), at: new Float64Array(rows) };
  let to = 0;
  eachPlanned((index, row) => {
    single.place[to] = events.place[row] ?? 0;
    single.kind[to] = lanes[index]?.lane ?? 0;
    single.at[to] = (events.at[row] ?? 0) + later;
    to += 1;
  });
  return {
    single,
    triggered: lanes.map(({ rule, name, event, kind }, index) => ({
      rule,
      name,
      event,
      times: seen[kind] ?? 0,
      planned: planned_of[index] ?? 0,
    })),
  };
}
