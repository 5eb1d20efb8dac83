/** Traffic brought into the order in which it is decided: people whose clocks agree side by side, rows by time. */
import type { Lane, PastKind, PlacedRows, ScheduledLane, Traffic } from './traffic.ts';
import { PEOPLE_IN_BLOCK, PEOPLE_IN_WORD, WORDS_IN_BLOCK } from './traffic.ts';
import { clockKey } from './zone-clock.ts';

/** Rows by the block that their person is in, then by time. Rows of block b are `start[b]` up to `start[b + 1]`. */
export interface BlockRows {
  readonly start: Uint32Array;
  /** The person's seat in the block. */
  readonly seat: Uint16Array;
  readonly kind: Uint16Array;
  readonly at: Float64Array;
  /** Rows of the person with most of them. */
  readonly most: number;
}

/** Blocks of people whose clocks show the same. */
export interface ClockGroup {
  readonly zone: string;
  readonly from: number;
  readonly upto: number;
}

/** People sit in seats from 0, 32 to a word, its words side by side in blocks; a seat may be empty. */
export interface Arranged {
  readonly blocks: number;
  readonly groups: readonly ClockGroup[];
  readonly lanes: readonly Lane[];
  /** Audiences by seat. */
  readonly scheduled: readonly ScheduledLane[];
  readonly single: BlockRows;
  readonly past: BlockRows;
  readonly past_kinds: readonly PastKind[];
  readonly weeks: readonly number[];
  /** Everyone's place by their seat; null: the same. */
  readonly place_of: Uint32Array | null;
}

/** Gives so many bytes of memory for what is kept: such as threads share, where several of them decide it. */
export type Room = (bytes: number) => ArrayBufferLike;

const OWN_ROOM: Room = (bytes) => new ArrayBuffer(bytes);

/** Nobody waits longer than this for quiet hours to end, and no calendar unit is longer. */
const LONGEST = 33 * 86_400_000;
const EMPTY_SEAT = 0xffffffff;

/** Arranges traffic once; what is decided under it may change as often as one likes. */
export function arrange(traffic: Traffic, time_zone: string, room: Room = OWN_ROOM): Arranged {
  const { lanes, past_kinds, weeks, people } = traffic;
  const seating = seatingOf(traffic, time_zone, room);
  const seats = seating.place_of === null ? null : seatsOf(seating.place_of, people);
  const moved = new Map<Uint32Array, Uint32Array>();
  const scheduled = traffic.scheduled.map(({ lane, at, audience }) => {
    const known = moved.get(audience) ?? seated(audience, seating, room);
    moved.set(audience, known);
    return { lane, at, audience: known };
  });
  return {
    ...seating,
    lanes,
    past_kinds,
    weeks,
    scheduled,
    single: byBlock(traffic.single, seats, seating.blocks, room),
    past: byBlock(traffic.past, seats, seating.blocks, room),
  };
}

/** The place of the person in a seat. */
export function placeIn({ place_of }: Pick<Arranged, 'place_of'>, seat: number): number {
  return place_of === null ? seat : (place_of[seat] ?? 0);
}

type Seating = Pick<Arranged, 'blocks' | 'groups' | 'place_of'>;

function seatingOf({ people, zones, zone_of, weeks }: Traffic, time_zone: string, room: Room): Seating {
  const from = (weeks[0] ?? 0) - LONGEST;
  const upto = (weeks.at(-1) ?? 0) + LONGEST;
  const keys = zones.map((zone) => clockKey(zone, from, upto));
  const distinct = [...new Set(keys)];
  if (zone_of === null || distinct.length < 2) {
    const blocks = Math.ceil(people / PEOPLE_IN_BLOCK);
    const zone = zone_of === null ? time_zone : (zones[0] ?? time_zone);
    return { blocks, groups: [{ zone, from: 0, upto: blocks }], place_of: null };
  }
  const group_of = Uint16Array.from(keys, (key) => distinct.indexOf(key));
  const sizes = new Uint32Array(distinct.length);
  for (const zone of zone_of) sizes[group_of[zone] ?? 0] = (sizes[group_of[zone] ?? 0] ?? 0) + 1;
  let blocks = 0;
  const groups = distinct.map((key, group) => {
    const begins = blocks;
    blocks += Math.ceil((sizes[group] ?? 0) / PEOPLE_IN_BLOCK);
    return { zone: zones[keys.indexOf(key)] ?? time_zone, from: begins, upto: blocks };
  });
  const place_of = new Uint32Array(room(blocks * PEOPLE_IN_BLOCK * 4)).fill(EMPTY_SEAT);
  const next = Uint32Array.from(groups, ({ from: block }) => block * PEOPLE_IN_BLOCK);
  for (let place = 0; place < people; place += 1) {
    const group = group_of[zone_of[place] ?? 0] ?? 0;
    const seat = next[group] ?? 0;
    next[group] = seat + 1;
    place_of[seat] = place;
  }
  return { blocks, groups, place_of };
}

function seatsOf(place_of: Uint32Array, people: number): Uint32Array {
  const seats = new Uint32Array(people);
  for (let seat = 0; seat < place_of.length; seat += 1) {
    const place = place_of[seat] ?? EMPTY_SEAT;
    if (place !== EMPTY_SEAT) seats[place] = seat;
  }
  return seats;
}

function seated(audience: Uint32Array, { blocks, place_of }: Seating, room: Room): Uint32Array {
  const moved = new Uint32Array(room(blocks * WORDS_IN_BLOCK * 4));
  if (place_of === null) {
    moved.set(audience);
    return moved;
  }
  for (let word = 0; word < moved.length; word += 1) {
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

function byBlock(
  { place, kind, at }: PlacedRows,
  seats: Uint32Array | null,
  blocks: number,
  room: Room,
): BlockRows {
  const rows = place.length;
  const start = new Uint32Array(room((blocks + 1) * 4));
  const counts = new Uint32Array(blocks * PEOPLE_IN_BLOCK);
  const seat_of = seats === null ? place : place.map((own) => seats[own] ?? 0);
  let most = 0;
  for (let row = 0; row < rows; row += 1) {
    const seat = seat_of[row] ?? 0;
    const count = (counts[seat] ?? 0) + 1;
    counts[seat] = count;
    if (count > most) most = count;
    const after = Math.floor(seat / PEOPLE_IN_BLOCK) + 1;
    start[after] = (start[after] ?? 0) + 1;
  }
  for (let block = 0; block < blocks; block += 1)
    start[block + 1] = (start[block + 1] ?? 0) + (start[block] ?? 0);
  const sorted = {
    seat: new Uint16Array(room(rows * 2)),
    kind: new Uint16Array(room(rows * 2)),
    at: new Float64Array(room(rows * 8)),
  };
  const next = start.slice(0, blocks);
  for (const row of inOrderOfTime(at)) {
    const seat = seat_of[row] ?? 0;
    const block = Math.floor(seat / PEOPLE_IN_BLOCK);
    const to = next[block] ?? 0;
    next[block] = to + 1;
    sorted.seat[to] = seat % PEOPLE_IN_BLOCK;
    sorted.kind[to] = kind[row] ?? 0;
    sorted.at[to] = at[row] ?? 0;
  }
  return { start, ...sorted, most };
}

const DIGIT_BITS = 11;
const DIGIT = 2 ** DIGIT_BITS;
const PART_BITS = 2 * DIGIT_BITS;
const PART = 2 ** PART_BITS;

/** The rows by their time, digit by digit: millions are sorted in a few passes. */
function inOrderOfTime(at: Float64Array): Uint32Array {
  let earliest = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  for (const time of at) {
    if (time < earliest) earliest = time;
    if (time > latest) latest = time;
  }
  const span = latest - earliest;
  let rows = new Uint32Array(at.length);
  for (let row = 0; row < rows.length; row += 1) rows[row] = row;
  let sorted = new Uint32Array(at.length);
  /** Two digits of each row's time as a whole number, of which the processor takes digits in no time. */
  const part = new Uint32Array(at.length);
  for (let unit = 1; unit <= span; unit *= PART) {
    for (let row = 0; row < part.length; row += 1) {
      const units = Math.floor(((at[row] ?? 0) - earliest) / unit);
      part[row] = units - Math.floor(units / PART) * PART;
    }
    for (let shift = 0; shift < PART_BITS && unit * 2 ** shift <= span; shift += DIGIT_BITS) {
      byDigit(rows, sorted, part, shift);
      [rows, sorted] = [sorted, rows];
    }
  }
  return rows;
}

/** Puts rows in the order of one digit; those with the same one stay as they are. */
function byDigit(rows: Uint32Array, into: Uint32Array, part: Uint32Array, shift: number): void {
  const next = new Uint32Array(DIGIT + 1);
  for (let row = 0; row < part.length; row += 1) {
    const after = (((part[row] ?? 0) >>> shift) & (DIGIT - 1)) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let digit = 0; digit < DIGIT; digit += 1)
    next[digit + 1] = (next[digit + 1] ?? 0) + (next[digit] ?? 0);
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? 0;
    const digit = ((part[row] ?? 0) >>> shift) & (DIGIT - 1);
    const to = next[digit] ?? 0;
    next[digit] = to + 1;
    into[to] = row;
  }
}
