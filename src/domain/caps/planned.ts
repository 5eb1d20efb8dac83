/** What is planned for people, whatever caps there are: worked out once while one cap after the other is tried. */
import type { Arranged } from './arrange.ts';
import { addTo, countIn, intoBars, planesFor } from './bit-counters.ts';
import { isFocused, weekOf } from './timetable.ts';
import { PEOPLE_IN_BLOCK, PEOPLE_IN_WORD, type TrafficRules, WORDS_IN_BLOCK } from './traffic.ts';

/** People by what is planned for them; that of parts of the people adds up to that of all. */
export interface Planned {
  /** By week, then number of messages, 0 to `MOST_IN_WEEK` or more. */
  readonly before: Float64Array;
  /** Those with most messages, most first. */
  readonly most: readonly Contacted[];
}

export interface Contacted {
  readonly seat: number;
  readonly planned: number;
}

/** More messages than this to one person in a week are counted as this many. */
export const MOST_IN_WEEK = 63;
export const BARS = MOST_IN_WEEK + 1;
const MOST_CONTACTED = 8;

/** Adds up what is planned for the blocks from one up to another, called for in any order and parts. */
export interface Planner {
  readonly add: (from: number, upto: number) => void;
  readonly planned: () => Planned;
}

/** Counts what a cap counts; null: all messages. */
export function planner(arranged: Arranged, focus: TrafficRules['focus']): Planner {
  const { scheduled, single, lanes, weeks } = arranged;
  const week_count = weeks.length - 1;
  const counted = lanes.map((lane) => isFocused(lane, focus));
  const weekly = weeklyOf(arranged, counted);
  const width = planesFor(weekly.most + single.most);
  const counts = new Int32Array(week_count * width * WORDS_IN_BLOCK);
  const before = new Float64Array(week_count * BARS);
  const countsOf = (week: number) => week * width * WORDS_IN_BLOCK;
  let most: readonly Contacted[] = [];

  /** Schedules add all their messages of a week at once, bit by bit of how many they are. */
  function addScheduled(block: number): void {
    const first = block * WORDS_IN_BLOCK;
    for (const { source, week, times } of weekly.rows) {
      const audience = scheduled[source]?.audience;
      if (audience === undefined) continue;
      let at = countsOf(week);
      for (let left = times; left > 0; left >>>= 1) {
        if ((left & 1) === 1) {
          for (let word = 0; word < WORDS_IN_BLOCK; word += 1)
            addTo(counts, at + word, audience[first + word] ?? 0);
        }
        at += WORDS_IN_BLOCK;
      }
    }
  }

  function addSingle(block: number): void {
    const end = single.start[block + 1] ?? 0;
    for (let row = single.start[block] ?? 0; row < end; row += 1) {
      const week = weekOf(weeks, single.at[row] ?? 0);
      const seat = single.seat[row] ?? 0;
      if (week >= 0 && counted[single.kind[row] ?? 0] === true)
        addTo(counts, countsOf(week) + (seat >>> 5), 1 << (seat & 31));
    }
  }

  /** Lets the people of a word in among those who are contacted most. */
  function compete(block: number, word: number): void {
    let any = 0;
    for (let at = word; at < counts.length; at += WORDS_IN_BLOCK) any |= counts[at] ?? 0;
    for (let bit = 0; bit < PEOPLE_IN_WORD; bit += 1) {
      if (((any >>> bit) & 1) === 0) continue;
      let messages = 0;
      for (let week = 0; week < week_count; week += 1)
        messages += countIn(counts, countsOf(week) + word, width, bit);
      const last = most[MOST_CONTACTED - 1];
      if (last !== undefined && messages < last.planned) continue;
      const seat = block * PEOPLE_IN_BLOCK + word * PEOPLE_IN_WORD + bit;
      most = withOne(most, { seat, planned: messages });
    }
  }

  return {
    add: (from, upto) => {
      for (let block = from; block < upto; block += 1) {
        counts.fill(0);
        addScheduled(block);
        addSingle(block);
        for (let word = 0; word < WORDS_IN_BLOCK; word += 1) {
          for (let week = 0; week < week_count; week += 1)
            intoBars(counts, countsOf(week) + word, width, before, week * BARS, MOST_IN_WEEK);
          compete(block, word);
        }
      }
    },
    planned: () => ({ before, most }),
  };
}

/** What is planned for two parts of the people together, whichever comes first. */
export function plannedTogether(a: Planned, b: Planned): Planned {
  return {
    before: a.before.map((people, bar) => people + (b.before[bar] ?? 0)),
    most: b.most.reduce(withOne, a.most),
  };
}

function withOne(most: readonly Contacted[], one: Contacted): readonly Contacted[] {
  const last = most[MOST_CONTACTED - 1];
  if (last !== undefined && moreContacted(last, one) < 0) return most;
  return [...most, one].toSorted(moreContacted).slice(0, MOST_CONTACTED);
}

/** Most planned first; among equals an order that says nothing of who they are, and is the same at each run. */
function moreContacted(a: Contacted, b: Contacted): number {
  return b.planned - a.planned || stirred(a.seat) - stirred(b.seat) || a.seat - b.seat;
}

/** A number's bits well stirred. */
function stirred(seat: number): number {
  let bits = Math.imul(seat ^ 0x9e3779b9, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

interface Weekly {
  readonly rows: readonly { readonly source: number; readonly week: number; readonly times: number }[];
  /** Messages of the schedules together in the week with most of them. */
  readonly most: number;
}

/** How often schedules send in each week, of what is counted. */
function weeklyOf({ scheduled, weeks }: Arranged, counted: readonly boolean[]): Weekly {
  const rows = scheduled.flatMap(({ lane, at }, source) => {
    if (counted[lane] !== true) return [];
    return weeks.slice(1).flatMap((_, week) => {
      const times = at.filter((ms) => weekOf(weeks, ms) === week).length;
      return times === 0 ? [] : [{ source, week, times }];
    });
  });
  const sums = weeks.map((_, week) =>
    rows.reduce((sum, row) => (row.week === week ? sum + row.times : sum), 0),
  );
  return { rows, most: Math.max(0, ...sums) };
}
