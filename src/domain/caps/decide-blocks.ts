/**
 * Decides traffic a block of people at a time (SEMANTICS §4): the messages of a moment are a bit per person, and so is who
 * has used up a cap. The same decisions as message by message, to the millisecond; `decide-traffic.test.ts` holds them to it.
 */
import type { Arranged, BlockRows } from './arrange.ts';
import { addAll, addTo, bitsIn, bitsInAll, countIn, intoBars, planesFor } from './bit-counters.ts';
import { capWindows } from './cap-windows.ts';
import { BARS, MOST_IN_WEEK } from './planned.ts';
import { noPressure, type Pressure } from './pressure.ts';
import { singleMessages } from './single-messages.ts';
import { type Timetable, type TimetableGroup, timetableOf } from './timetable.ts';
import { PEOPLE_IN_BLOCK, type TrafficRules, WORDS_IN_BLOCK } from './traffic.ts';

/** Decides the blocks from one up to another, called for in any order and parts; adds up to the pressure. */
export interface BlockDecider {
  readonly decide: (from: number, upto: number) => void;
  readonly pressure: () => Pressure;
}

const NO_CAPS = new Int32Array(0);

/** What is decided under these rules. What is sent to the people in some seats is told one by one. */
export function blockDecider(
  arranged: Arranged,
  rules: TrafficRules,
  seats: readonly number[] = [],
): BlockDecider {
  const { past, single, weeks, scheduled } = arranged;
  const timetable = timetableOf(arranged, rules);
  const caps = rules.caps.length;
  const week_count = weeks.length - 1;
  const slot_count = Math.max(0, ...timetable.groups.map(({ slots }) => slots.length));
  const single_rows = mostInBlock(single);
  const planned_each = slot_count + single.most;
  const figures = noPressure({
    lanes: arranged.lanes.length,
    caps,
    quiet_hours: rules.quiet_hours.length,
    weeks: week_count,
    seats: seats.length,
  });
  const { planned, held, failing_twice, waited } = figures;
  /** Whom the schedules address, who was sent what by which slot, and of a moment who is still open and who fails twice. */
  const masks = new Int32Array(scheduled.length * WORDS_IN_BLOCK);
  const sent = new Int32Array(slot_count * WORDS_IN_BLOCK);
  const open = new Int32Array(WORDS_IN_BLOCK);
  const twice = new Int32Array(WORDS_IN_BLOCK);
  const windows = capWindows(
    rules.caps,
    {
      rows: mostInBlock(past) + single_rows + slot_count,
      each: past.most + planned_each,
      past: past.most,
    },
    sent,
  );
  const { planes, fullAt } = windows;
  const width = planesFor(planned_each);
  const after = new Int32Array(week_count * width * WORDS_IN_BLOCK);
  const singles = singleMessages(arranged, timetable, single_rows);
  const lane_caps = timetable.lanes.map(({ caps: asked }) => asked);
  const counted = Uint8Array.from(timetable.lanes, (lane) => Number(lane.counted));
  const { most_caps } = timetable;
  const sent_in = new Map(timetable.groups.map((group) => [group, sentIn(group, timetable, week_count)]));
  let next_past = 0;
  let past_end = 0;

  function afterAt(week: number): number {
    return week * width * WORDS_IN_BLOCK;
  }

  function hold(lane: number, by: number, messages: number): void {
    const at = lane * (caps + 1) + by;
    held[at] = (held[at] ?? 0) + messages;
  }

  /** The message of a slot to whoever its schedule addresses. */
  function decideSlot(slot: number, { slots }: TimetableGroup): void {
    const lane = slots.lane[slot] ?? 0;
    const from = (slots.source[slot] ?? 0) * WORDS_IN_BLOCK;
    const due = slots.due[slot] ?? 0;
    if (due === Number.POSITIVE_INFINITY) {
      hold(lane, caps, bitsInAll(masks, from, from + WORDS_IN_BLOCK));
      return;
    }
    for (let word = 0; word < WORDS_IN_BLOCK; word += 1) open[word] = masks[from + word] ?? 0;
    const asked = lane_caps[lane] ?? NO_CAPS;
    if (asked.length > 1) twice.fill(0);
    for (let place = 0; place < asked.length; place += 1) {
      const cap = asked[place] ?? 0;
      windows.move(cap, slots.after[slot * most_caps + place] ?? 0);
      hold(lane, cap, stop(cap, from));
    }
    if (asked.length > 1) failing_twice[0] = (failing_twice[0] ?? 0) + bitsInAll(twice, 0, WORDS_IN_BLOCK);
    if (slots.drops[slot] === 1) hold(lane, caps, bitsInAll(open, 0, WORDS_IN_BLOCK));
    else send(slot, asked, due);
  }

  /** Closes whoever is at a cap's limit; how many were open till then. */
  function stop(cap: number, from: number): number {
    const full_at = fullAt[cap] ?? 0;
    let stopped = 0;
    for (let word = 0; word < WORDS_IN_BLOCK; word += 1) {
      const full = (masks[from + word] ?? 0) & (planes[full_at + word] ?? 0);
      const still = open[word] ?? 0;
      twice[word] = (twice[word] ?? 0) | (full & ~still);
      open[word] = still & ~full;
      stopped += bitsIn(full & still);
    }
    return stopped;
  }

  function send(slot: number, asked: Int32Array, due: number): void {
    const to = slot * WORDS_IN_BLOCK;
    let any = 0;
    for (let word = 0; word < WORDS_IN_BLOCK; word += 1) {
      const mask = open[word] ?? 0;
      sent[to + word] = mask;
      any |= mask;
    }
    if (any === 0) return;
    for (let place = 0; place < asked.length; place += 1) windows.addBlock(asked[place] ?? 0, to, due);
  }

  function decideSingle(row: number): void {
    const { lane: lanes, due, due_week, drops, after: after_of, waits } = singles.columns;
    const lane = lanes[row] ?? 0;
    const at = due[row] ?? 0;
    const word = singles.word[row] ?? 0;
    const mask = singles.mask[row] ?? 0;
    const wait = waits[row] ?? -1;
    planned[lane] = (planned[lane] ?? 0) + 1;
    if (wait >= 0) waited[wait] = (waited[wait] ?? 0) + 1;
    if (at === Number.POSITIVE_INFINITY) {
      hold(lane, caps, 1);
      return;
    }
    remember(at);
    const asked = lane_caps[lane] ?? NO_CAPS;
    let failed = 0;
    for (let place = 0; place < asked.length && failed < 2; place += 1) {
      const cap = asked[place] ?? 0;
      windows.move(cap, after_of[row * most_caps + place] ?? 0);
      if (((planes[(fullAt[cap] ?? 0) + word] ?? 0) & mask) === 0) continue;
      failed += 1;
      if (failed === 1) hold(lane, cap, 1);
      else failing_twice[0] = (failing_twice[0] ?? 0) + 1;
    }
    if (failed > 0) return;
    if (drops[row] === 1) {
      hold(lane, caps, 1);
      return;
    }
    for (let place = 0; place < asked.length; place += 1) windows.addOne(asked[place] ?? 0, word, mask, at);
    const week = due_week[row] ?? -1;
    if (week >= 0 && counted[lane] === 1) addTo(after, afterAt(week) + word, mask);
  }

  /** What was sent up to an instant uses up caps from then on. */
  function remember(due: number): void {
    while (next_past < past_end && (past.at[next_past] ?? 0) <= due) {
      const seat = past.seat[next_past] ?? 0;
      const at = past.at[next_past] ?? 0;
      const counting = timetable.counting[past.kind[next_past] ?? 0] ?? NO_CAPS;
      for (let place = 0; place < counting.length; place += 1)
        windows.addOne(counting[place] ?? 0, seat >>> 5, 1 << (seat & 31), at);
      next_past += 1;
    }
  }

  /** What schedules plan for the blocks from one up to another is the same whatever caps there are. */
  function plan(from: number, upto: number, { slots }: TimetableGroup): void {
    const people = scheduled.map(({ audience }) =>
      bitsInAll(audience, from * WORDS_IN_BLOCK, upto * WORDS_IN_BLOCK),
    );
    for (let slot = 0; slot < slots.length; slot += 1) {
      const lane = slots.lane[slot] ?? 0;
      const waits = slots.waits[slot] ?? -1;
      const messages = people[slots.source[slot] ?? 0] ?? 0;
      planned[lane] = (planned[lane] ?? 0) + messages;
      if (waits >= 0) waited[waits] = (waited[waits] ?? 0) + messages;
    }
  }

  function decideBlock(block: number, group: TimetableGroup): void {
    windows.clear();
    after.fill(0);
    const first = block * WORDS_IN_BLOCK;
    for (const [source, { audience }] of scheduled.entries())
      for (let word = 0; word < WORDS_IN_BLOCK; word += 1)
        masks[source * WORDS_IN_BLOCK + word] = audience[first + word] ?? 0;
    const rows = singles.read(block, group.clocks);
    next_past = past.start[block] ?? 0;
    past_end = past.start[block + 1] ?? 0;
    let row = 0;
    const { length, rank, due } = group.slots;
    for (let slot = 0; slot < length; slot += 1) {
      const at = due[slot] ?? 0;
      for (; row < rows && singles.comesBefore(row, at, rank[slot] ?? 0); row += 1) decideSingle(row);
      if (next_past < past_end) remember(at);
      decideSlot(slot, group);
    }
    for (; row < rows; row += 1) decideSingle(row);
    for (const [week, sent_at] of (sent_in.get(group) ?? []).entries()) {
      for (let word = 0; word < WORDS_IN_BLOCK; word += 1) {
        addAll(after, afterAt(week) + word, sent, sent_at, word);
        intoBars(after, afterAt(week) + word, width, figures.after, week * BARS, MOST_IN_WEEK);
      }
    }
    tellSeats(block);
  }

  function tellSeats(block: number): void {
    for (const [place, seat] of seats.entries()) {
      if (Math.floor(seat / PEOPLE_IN_BLOCK) !== block) continue;
      const word = (seat % PEOPLE_IN_BLOCK) >>> 5;
      for (let week = 0; week < week_count; week += 1)
        figures.sent[place] =
          (figures.sent[place] ?? 0) + countIn(after, afterAt(week) + word, width, seat & 31);
    }
  }

  return {
    decide: (from, upto) => {
      for (const group of timetable.groups) {
        const begin = Math.max(from, group.from);
        const end = Math.min(upto, group.upto);
        if (begin >= end) continue;
        plan(begin, end, group);
        for (let block = begin; block < end; block += 1) decideBlock(block, group);
      }
    },
    pressure: () => figures,
  };
}

/** Where the masks of what is sent in each week stand, of what people are counted by. */
function sentIn({ slots }: TimetableGroup, { lanes }: Timetable, weeks: number): readonly Int32Array[] {
  const counted = [...slots.lane.keys()].filter(
    (slot) => lanes[slots.lane[slot] ?? 0]?.counted === true && slots.drops[slot] !== 1,
  );
  return Array.from({ length: weeks }, (_, week) =>
    Int32Array.from(
      counted.filter((slot) => slots.due_week[slot] === week),
      (slot) => slot * WORDS_IN_BLOCK,
    ),
  );
}

function mostInBlock({ start }: BlockRows): number {
  let most = 0;
  for (let block = 0; block + 1 < start.length; block += 1)
    most = Math.max(most, (start[block + 1] ?? 0) - (start[block] ?? 0));
  return most;
}
