/** What is asked about each lane, and when the messages of schedules are decided by the clocks of each group of people. */
import type { Arranged } from './arrange.ts';
import { isCounted } from './ledger.ts';
import { inOrderOfDecision } from './order.ts';
import type { Lane, TrafficRules } from './traffic.ts';
import { matches, type Zones } from './window.ts';
import { channelClock, type ChannelClock, windowClock } from './zone-clock.ts';

/** What is asked about a lane's messages. */
export interface LaneCaps {
  /** Places of the caps that ask about them, in the listed order. */
  readonly caps: Int32Array;
  /** Where it stands among messages of the same moment: by priority, rule, channel and purpose. */
  readonly rank: number;
  /** Whether people are counted by its messages. */
  readonly counted: boolean;
}

/** Messages of schedules, a column per fact, in the order of decision. */
export interface Slots {
  readonly length: number;
  readonly lane: Int32Array;
  readonly rank: Int32Array;
  /** The place of its schedule in the list, and so of its audience. */
  readonly source: Int32Array;
  /** Infinite: quiet hours never end for it. */
  readonly due: Float64Array;
  /** The week it is decided in; −1: later than all. */
  readonly due_week: Int32Array;
  readonly waits: Int32Array;
  readonly drops: Uint8Array;
  /** `most_caps` per slot: the instants after which sends count, in the order of the lane's caps. */
  readonly after: Float64Array;
}

/** The clocks of a group of people. */
export interface GroupClocks {
  /** Quiet hours, by lane. */
  readonly quiet: readonly ChannelClock[];
  /** The instant after which sends count against a cap, for a message at an instant; by cap. */
  readonly after: readonly ((ms: number) => number)[];
}

export interface TimetableGroup {
  readonly clocks: GroupClocks;
  readonly from: number;
  readonly upto: number;
  readonly slots: Slots;
}

export interface Timetable {
  readonly lanes: readonly LaneCaps[];
  /** For each kind of past send, the caps that count it. */
  readonly counting: readonly Int32Array[];
  readonly most_caps: number;
  readonly groups: readonly TimetableGroup[];
}

export function timetableOf(arranged: Arranged, rules: TrafficRules): Timetable {
  const lanes = lanesOf(arranged, rules);
  const most_caps = Math.max(1, ...lanes.map(({ caps }) => caps.length));
  return {
    lanes,
    counting: arranged.past_kinds.map((kind) => {
      const send = { ...kind, customer_id: '', sent_at: '' };
      return Int32Array.from(rules.caps.flatMap((cap, place) => (isCounted(cap, send) ? [place] : [])));
    }),
    most_caps,
    groups: arranged.groups.map(({ zone, from, upto }) => {
      const clocks = clocksOf(arranged, rules, { customer: zone, workspace: rules.time_zone });
      return { clocks, from, upto, slots: slotsOf(arranged, lanes, most_caps, clocks) };
    }),
  };
}

/** The week, by its place, that holds an instant; −1 when none does. */
export function weekOf(weeks: readonly number[], ms: number): number {
  for (let week = 0; week + 1 < weeks.length; week += 1) {
    if (ms >= (weeks[week] ?? 0) && ms < (weeks[week + 1] ?? 0)) return week;
  }
  return -1;
}

function lanesOf({ lanes }: Arranged, { caps, focus }: TrafficRules): readonly LaneCaps[] {
  const sameMoment = (lane: Lane) => ({ ...lane, at: 0, customer_id: '' });
  const inOrder = lanes.toSorted((a, b) => inOrderOfDecision(sameMoment(a), sameMoment(b)));
  const ranks = new Map(inOrder.map((lane, rank) => [lane, rank]));
  return lanes.map((lane) => ({
    caps: Int32Array.from(caps.flatMap((cap, place) => (matches(cap, lane) ? [place] : []))),
    rank: ranks.get(lane) ?? 0,
    counted: isFocused(lane, focus),
  }));
}

/** Whether people are counted by messages of this kind. */
export function isFocused(lane: Lane, focus: TrafficRules['focus']): boolean {
  return focus === null || matches(focus, lane);
}

function clocksOf({ lanes }: Arranged, { caps, quiet_hours }: TrafficRules, zones: Zones): GroupClocks {
  const channels = new Map(
    lanes.map(({ channel }) => [channel, channelClock(quiet_hours, channel, zones)] as const),
  );
  return {
    quiet: lanes.flatMap(({ channel }) => channels.get(channel) ?? []),
    after: caps.map(({ window }) => windowClock(window, zones)),
  };
}

function slotsOf(
  { scheduled, weeks }: Arranged,
  plans: readonly LaneCaps[],
  most_caps: number,
  { quiet, after: afters }: GroupClocks,
): Slots {
  const slots = scheduled
    .flatMap(({ lane, at }, source) => {
      const clock = quiet[lane];
      return at.map((planned) => {
        const due = clock?.due(planned) ?? planned;
        return {
          lane,
          rank: plans[lane]?.rank ?? 0,
          source,
          planned,
          due,
          drops: Number.isFinite(due) && clock?.drops(due) === true,
          waits: due === planned ? -1 : (clock?.waits(planned) ?? -1),
        };
      });
    })
    .toSorted((a, b) => (a.due === b.due ? a.rank - b.rank : a.due - b.due) || a.planned - b.planned);
  const after = new Float64Array(slots.length * most_caps);
  for (const [index, { lane, due }] of slots.entries()) {
    if (!Number.isFinite(due)) continue;
    for (const [place, cap] of (plans[lane]?.caps ?? []).entries()) {
      after[index * most_caps + place] = afters[cap]?.(due) ?? due;
    }
  }
  return {
    length: slots.length,
    lane: Int32Array.from(slots, (slot) => slot.lane),
    rank: Int32Array.from(slots, (slot) => slot.rank),
    source: Int32Array.from(slots, (slot) => slot.source),
    due: Float64Array.from(slots, (slot) => slot.due),
    due_week: Int32Array.from(slots, (slot) => weekOf(weeks, slot.due)),
    waits: Int32Array.from(slots, (slot) => slot.waits),
    drops: Uint8Array.from(slots, (slot) => Number(slot.drops)),
    after,
  };
}
