/** Traffic brought into the order in which it is decided: people whose clocks agree side by side, rows by time. */
import type { Lane, PastKind, PlacedRows, ScheduledLane, Traffic } from './traffic.ts';
import { PEOPLE_IN_WORD } from './traffic.ts';
import { clockKey } from './zone-clock.ts';

/** Rows by the word that their person is in, then by time. Rows of word w are `start[w]` up to `start[w + 1]`. */
export interface WordRows {
  readonly start: Uint32Array;
  /** The person's bit in the word. */
  readonly seat: Uint8Array;
  readonly kind: Uint16Array;
  readonly at: Float64Array;
  /** Rows of the person with most of them. */
  readonly most: number;
}

/** Words of people whose clocks show the same. */
export interface ClockGroup {
  readonly zone: string;
  readonly from: number;
  readonly upto: number;
}

/** People sit in seats from 0, 32 to a word; a seat may be empty. */
export interface Arranged {
  readonly words: number;
  readonly groups: readonly ClockGroup[];
  readonly lanes: readonly Lane[];
  readonly scheduled: readonly ScheduledLane[];
  readonly single: WordRows;
  readonly past: WordRows;
  readonly past_kinds: readonly PastKind[];
  readonly weeks: readonly number[];
  /** Everyone's place by their seat; null: the same. */
  readonly place_of: Uint32Array | null;
}

/** Nobody waits longer than this for quiet hours to end, and no calendar unit is longer. */
const LONGEST = 33 * 86_400_000;
const EMPTY_SEAT = 0xffffffff;

/** Arranges traffic once; what is decided under it may change as often as one likes. */
export function arrange(traffic: Traffic, time_zone: string): Arranged {
  const { lanes, past_kinds, weeks, people } = traffic;
  const seating = seatingOf(traffic, time_zone);
  const seats = new Uint32Array(people);
  if (seating.place_of !== null) {
    for (const [seat, place] of seating.place_of.entries()) if (place !== EMPTY_SEAT) seats[place] = seat;
  }
  const seatOf = seating.place_of === null ? null : seats;
  const moved = new Map<Uint32Array, Uint32Array>();
  const scheduled = traffic.scheduled.map(({ lane, at, audience }) => {
    const known = moved.get(audience) ?? seated(audience, seating);
    moved.set(audience, known);
    return { lane, at, audience: known };
  });
  return {
    ...seating,
    lanes,
    past_kinds,
    weeks,
    scheduled,
    single: byWord(traffic.single, seatOf, seating.words),
    past: byWord(traffic.past, seatOf, seating.words),
  };
}

/** The place of the person in a seat. */
export function placeIn({ place_of }: Pick<Arranged, 'place_of'>, seat: number): number {
  return place_of === null ? seat : (place_of[seat] ?? 0);
}

type Seating = Pick<Arranged, 'words' | 'groups' | 'place_of'>;

function seatingOf({ people, zones, zone_of, weeks }: Traffic, time_zone: string): Seating {
  const from = (weeks[0] ?? 0) - LONGEST;
  const upto = (weeks.at(-1) ?? 0) + LONGEST;
  const keys = zones.map((zone) => clockKey(zone, from, upto));
  const distinct = [...new Set(keys)];
  if (zone_of === null || distinct.length < 2) {
    const words = Math.ceil(people / PEOPLE_IN_WORD);
    const zone = zone_of === null ? time_zone : (zones[0] ?? time_zone);
    return { words, groups: [{ zone, from: 0, upto: words }], place_of: null };
  }
  const group_of = Uint16Array.from(keys, (key) => distinct.indexOf(key));
  const sizes = new Uint32Array(distinct.length);
  for (const zone of zone_of) sizes[group_of[zone] ?? 0] = (sizes[group_of[zone] ?? 0] ?? 0) + 1;
  let words = 0;
  const groups = distinct.map((key, group) => {
    const begins = words;
    words += Math.ceil((sizes[group] ?? 0) / PEOPLE_IN_WORD);
    return { zone: zones[keys.indexOf(key)] ?? time_zone, from: begins, upto: words };
  });
  const place_of = new Uint32Array(words * PEOPLE_IN_WORD).fill(EMPTY_SEAT);
  const next = Uint32Array.from(groups, ({ from: word }) => word * PEOPLE_IN_WORD);
  for (let place = 0; place < people; place += 1) {
    const group = group_of[zone_of[place] ?? 0] ?? 0;
    const seat = next[group] ?? 0;
    next[group] = seat + 1;
    place_of[seat] = place;
  }
  return { words, groups, place_of };
}

function seated(audience: Uint32Array, { words, place_of }: Seating): Uint32Array {
  if (place_of === null) return audience;
  const moved = new Uint32Array(words);
  for (let word = 0; word < words; word += 1) {
    let bits = 0;
    const first = word * PEOPLE_IN_WORD;
    for (let bit = 0; bit < PEOPLE_IN_WORD; bit += 1) {
      const place = place_of[first + bit] ?? EMPTY_SEAT;
      if (place !== EMPTY_SEAT) bits |= (((audience[place >>> 5] ?? 0) >>> (place & 31)) & 1) << bit;
    }
    moved[word] = bits;
  }
  return moved;
}

function byWord({ place, kind, at }: PlacedRows, seatOf: Uint32Array | null, words: number): WordRows {
  const seat = seatOf === null ? place : place.map((one) => seatOf[one] ?? 0);
  const start = new Uint32Array(words + 1);
  for (const one of seat) start[(one >>> 5) + 1] = (start[(one >>> 5) + 1] ?? 0) + 1;
  for (let word = 0; word < words; word += 1) start[word + 1] = (start[word + 1] ?? 0) + (start[word] ?? 0);
  const next = start.slice(0, words);
  const row_of = new Uint32Array(seat.length);
  for (let row = 0; row < seat.length; row += 1) {
    const word = (seat[row] ?? 0) >>> 5;
    const to = next[word] ?? 0;
    next[word] = to + 1;
    row_of[to] = row;
  }
  for (let word = 0; word < words; word += 1) sortByTime(row_of.subarray(start[word], start[word + 1]), at);
  return {
    start,
    seat: Uint8Array.from(row_of, (row) => (seat[row] ?? 0) & 31),
    kind: Uint16Array.from(row_of, (row) => kind[row] ?? 0),
    at: Float64Array.from(row_of, (row) => at[row] ?? 0),
    most: mostOfOne(seat, words),
  };
}

/** Few rows stand in a word, mostly in order already. */
function sortByTime(rows: Uint32Array, at: Float64Array): void {
  if (rows.length > 64) {
    rows.sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0));
    return;
  }
  for (let index = 1; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const time = at[row] ?? 0;
    let to = index;
    while (to > 0 && (at[rows[to - 1] ?? 0] ?? 0) > time) {
      rows[to] = rows[to - 1] ?? 0;
      to -= 1;
    }
    rows[to] = row;
  }
}

function mostOfOne(seat: Uint32Array, words: number): number {
  const counts = new Uint32Array(words * PEOPLE_IN_WORD);
  let most = 0;
  for (const one of seat) {
    const count = (counts[one] ?? 0) + 1;
    counts[one] = count;
    if (count > most) most = count;
  }
  return most;
}
