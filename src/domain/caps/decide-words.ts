/**
 * Decides traffic 32 people at a time (SEMANTICS §4): the messages of a moment are a bit per person, and so is who has
 * used up a cap. The same decisions as message by message, to the millisecond; `decide-traffic.test.ts` holds them to it.
 */
import type { Arranged } from './arrange.ts';
import { addTo, bitsIn, bitsInAll, countIn, intoBars, planesFor } from './bit-counters.ts';
import { capQueues } from './cap-queues.ts';
import {
  BARS,
  type Contacted,
  MOST_CONTACTED,
  MOST_IN_WEEK,
  moreContacted,
  noPressure,
  type Pressure,
} from './pressure.ts';
import { singleMessages } from './single-messages.ts';
import { type Timetable, type TimetableGroup, weeklyOf } from './timetable.ts';
import { PEOPLE_IN_WORD, type TrafficRules } from './traffic.ts';

/** Decides the words from one up to another, which may be called for in any order and parts; adds up to the pressure. */
export type DecideWords = (from: number, upto: number) => void;

/** What is decided under these rules, and the figures that it adds to. */
export function wordDecider(
  arranged: Arranged,
  rules: TrafficRules,
  timetable: Timetable,
): { readonly decide: DecideWords; readonly pressure: () => Pressure } {
  const { past, single, weeks } = arranged;
  const caps = rules.caps.length;
  const week_count = weeks.length - 1;
  const slot_count = Math.max(0, ...timetable.groups.map(({ slots }) => slots.length));
  const single_rows = mostInWord(single.start);
  const planned_each = slot_count + single.most;
  const queues = capQueues(rules.caps, {
    rows: mostInWord(past.start) + single_rows + slot_count,
    each: past.most + planned_each,
    past: past.most,
  });
  const figures = noPressure({
    lanes: arranged.lanes.length,
    caps,
    quiet_hours: rules.quiet_hours.length,
    weeks: week_count,
  });
  const { planned, held, failing_twice, waited } = figures;
  const audiences = arranged.scheduled.map(({ audience }) => audience);
  const masks = new Int32Array(audiences.length);
  const width = planesFor(planned_each);
  const before = new Int32Array(week_count * width);
  const after = new Int32Array(week_count * width);
  const singles = singleMessages(arranged, timetable, single_rows);
  const lane_caps = timetable.lanes.map(({ caps: asked }) => asked);
  const counted = Uint8Array.from(timetable.lanes, (lane) => Number(lane.counted));
  const weekly = weeklyOf(arranged, timetable);
  const no_caps = new Int32Array(0);
  const { most_caps } = timetable;
  const tells_together = rules.together === true;
  let next_past = 0;
  let past_end = 0;
  let most: readonly Contacted[] = [];

  /** The messages of one moment and lane to whoever is in the mask; `after` from a place on has what its caps count. */
  function decide(
    lane: number,
    mask: number,
    due: number,
    due_week: number,
    drops: number,
    after_of: Float64Array,
    after_from: number,
  ): void {
    const asked = lane_caps[lane] ?? no_caps;
    const held_from = lane * (caps + 1);
    if (due === Number.POSITIVE_INFINITY) {
      held[held_from + caps] = (held[held_from + caps] ?? 0) + bitsIn(mask);
      return;
    }
    let open = mask;
    for (let place = 0; place < asked.length && open !== 0; place += 1) {
      const cap = asked[place] ?? 0;
      const stopped = open & queues.full(cap, after_of[after_from + place] ?? 0);
      if (stopped === 0) continue;
      open ^= stopped;
      held[held_from + cap] = (held[held_from + cap] ?? 0) + bitsIn(stopped);
    }
    if (tells_together && asked.length > 1 && open !== mask) countTogether(asked, after_of, after_from, mask);
    if (open === 0) return;
    if (drops === 1) {
      held[held_from + caps] = (held[held_from + caps] ?? 0) + bitsIn(open);
      return;
    }
    for (let place = 0; place < asked.length; place += 1) queues.add(asked[place] ?? 0, open, due);
    if (due_week >= 0 && counted[lane] === 1) addTo(after, due_week * width, open);
  }

  /** Messages that fail two caps or more, whichever is named. */
  function countTogether(asked: Int32Array, after_of: Float64Array, after_from: number, mask: number): void {
    let once = 0;
    let twice = 0;
    for (let place = 0; place < asked.length && twice !== mask; place += 1) {
      const full = mask & queues.full(asked[place] ?? 0, after_of[after_from + place] ?? 0);
      twice |= once & full;
      once |= full;
    }
    failing_twice[0] = (failing_twice[0] ?? 0) + bitsIn(twice);
  }

  /** What was sent up to an instant uses up caps from then on. */
  function remember(due: number): void {
    while (next_past < past_end && (past.at[next_past] ?? 0) <= due) {
      const bit = 1 << (past.seat[next_past] ?? 0);
      const at = past.at[next_past] ?? 0;
      const counting = timetable.counting[past.kind[next_past] ?? 0] ?? no_caps;
      for (let place = 0; place < counting.length; place += 1) queues.add(counting[place] ?? 0, bit, at);
      next_past += 1;
    }
  }

  /** What schedules plan for the words from one up to another is the same whatever caps there are. */
  function plan(from: number, upto: number, { slots }: TimetableGroup): void {
    const people = audiences.map((audience) => bitsInAll(audience, from, upto));
    for (let slot = 0; slot < slots.length; slot += 1) {
      const lane = slots.lane[slot] ?? 0;
      const waits = slots.waits[slot] ?? -1;
      const messages = people[slots.source[slot] ?? 0] ?? 0;
      planned[lane] = (planned[lane] ?? 0) + messages;
      if (waits >= 0) waited[waits] = (waited[waits] ?? 0) + messages;
    }
  }

  function planWord(rows: number): void {
    for (let item = 0; item < weekly.length; item += 1) {
      const mask = masks[weekly.source[item] ?? 0] ?? 0;
      let at = (weekly.week[item] ?? 0) * width;
      for (let times = weekly.times[item] ?? 0; times > 0; times >>>= 1) {
        if ((times & 1) === 1) addTo(before, at, mask);
        at += 1;
      }
    }
    const { lane: lanes, week, waits } = singles.columns;
    for (let row = 0; row < rows; row += 1) {
      const lane = lanes[row] ?? 0;
      const planned_in = week[row] ?? 0;
      const wait = waits[row] ?? -1;
      planned[lane] = (planned[lane] ?? 0) + 1;
      if (wait >= 0) waited[wait] = (waited[wait] ?? 0) + 1;
      if (planned_in >= 0 && counted[lane] === 1) addTo(before, planned_in * width, singles.mask[row] ?? 0);
    }
  }

  function decideSingle(row: number): void {
    const { lane, due, due_week, drops, after: after_of } = singles.columns;
    const at = due[row] ?? 0;
    remember(at);
    const mask = singles.mask[row] ?? 0;
    decide(lane[row] ?? 0, mask, at, due_week[row] ?? 0, drops[row] ?? 0, after_of, row * most_caps);
  }

  function decideWord(word: number, { clocks, slots }: TimetableGroup): void {
    queues.clear();
    before.fill(0);
    after.fill(0);
    for (let source = 0; source < masks.length; source += 1) masks[source] = audiences[source]?.[word] ?? 0;
    const rows = singles.read(word, clocks);
    planWord(rows);
    next_past = past.start[word] ?? 0;
    past_end = past.start[word + 1] ?? 0;
    let row = 0;
    const { length, source, lane, rank, due, due_week, drops, after: after_of } = slots;
    for (let slot = 0; slot < length; slot += 1) {
      const mask = masks[source[slot] ?? 0] ?? 0;
      if (mask === 0) continue;
      const at = due[slot] ?? 0;
      while (row < rows && singles.comesBefore(row, at, rank[slot] ?? 0)) {
        decideSingle(row);
        row += 1;
      }
      if (next_past < past_end) remember(at);
      decide(lane[slot] ?? 0, mask, at, due_week[slot] ?? 0, drops[slot] ?? 0, after_of, slot * most_caps);
    }
    for (; row < rows; row += 1) decideSingle(row);
    for (let week = 0; week < week_count; week += 1) {
      intoBars(before, week * width, width, -1, figures.before, week * BARS, MOST_IN_WEEK);
      intoBars(after, week * width, width, -1, figures.after, week * BARS, MOST_IN_WEEK);
    }
    compete(word);
  }

  function total(planes: Int32Array, bit: number): number {
    let messages = 0;
    for (let week = 0; week < week_count; week += 1) messages += countIn(planes, week * width, width, bit);
    return messages;
  }

  /** Lets the people of a word in among those who are contacted most. */
  function compete(word: number): void {
    let any = 0;
    for (const plane of before) any |= plane;
    for (let bit = 0; bit < PEOPLE_IN_WORD; bit += 1) {
      if (((any >>> bit) & 1) === 0) continue;
      const messages = total(before, bit);
      const last = most[MOST_CONTACTED - 1];
      if (last !== undefined && messages < last.planned) continue;
      const one = { seat: word * PEOPLE_IN_WORD + bit, planned: messages, sent: total(after, bit) };
      if (last !== undefined && moreContacted(last, one) < 0) continue;
      most = [...most, one].toSorted(moreContacted).slice(0, MOST_CONTACTED);
    }
  }

  return {
    decide: (from, upto) => {
      for (const group of timetable.groups) {
        const begin = Math.max(from, group.from);
        const end = Math.min(upto, group.upto);
        if (begin >= end) continue;
        plan(begin, end, group);
        for (let word = begin; word < end; word += 1) decideWord(word, group);
      }
    },
    pressure: () => ({ ...figures, most }),
  };
}

function mostInWord(start: Uint32Array): number {
  let most = 0;
  for (let word = 0; word + 1 < start.length; word += 1)
    most = Math.max(most, (start[word + 1] ?? 0) - (start[word] ?? 0));
  return most;
}
