/** What came of traffic: totals by rule and cap, people by messages in a week, and who was planned most. */

/** Figures per lane, cap, week and number of messages; those of parts of the people add up to those of all. */
export interface Pressure {
  /** Messages by lane. */
  readonly planned: Float64Array;
  /** By lane, then cap in the listed order; the last of a lane is quiet hours. */
  readonly held: Float64Array;
  /** Messages that fail two caps or more, where asked for. */
  readonly failing_twice: Float64Array;
  /** Messages that waited, by quiet hours. */
  readonly waited: Float64Array;
  /** By week, then number of messages, 0 to `MOST_IN_WEEK` or more: people by what was planned for the week. */
  readonly before: Float64Array;
  /** The same, by what was sent in the week. */
  readonly after: Float64Array;
  /** Those with most planned messages, most first. */
  readonly most: readonly Contacted[];
}

export interface Contacted {
  readonly seat: number;
  readonly planned: number;
  readonly sent: number;
}

/** More messages than this to one person in a week are counted as this many. */
export const MOST_IN_WEEK = 63;
export const BARS = MOST_IN_WEEK + 1;
export const MOST_CONTACTED = 8;

/** Nothing planned for anybody. */
export function noPressure(size: {
  readonly lanes: number;
  readonly caps: number;
  readonly quiet_hours: number;
  readonly weeks: number;
}): Pressure {
  return {
    planned: new Float64Array(size.lanes),
    held: new Float64Array(size.lanes * (size.caps + 1)),
    failing_twice: new Float64Array(1),
    waited: new Float64Array(size.quiet_hours),
    before: new Float64Array(size.weeks * BARS),
    after: new Float64Array(size.weeks * BARS),
    most: [],
  };
}

/** The pressure of two parts of the people together, whichever comes first. */
export function together(a: Pressure, b: Pressure): Pressure {
  return {
    planned: sum(a.planned, b.planned),
    held: sum(a.held, b.held),
    failing_twice: sum(a.failing_twice, b.failing_twice),
    waited: sum(a.waited, b.waited),
    before: sum(a.before, b.before),
    after: sum(a.after, b.after),
    most: [...a.most, ...b.most].toSorted(moreContacted).slice(0, MOST_CONTACTED),
  };
}

/** Most planned first; among equals an order that says nothing of who they are, and is the same at each run. */
export function moreContacted(a: Contacted, b: Contacted): number {
  return b.planned - a.planned || b.sent - a.sent || stirred(a.seat) - stirred(b.seat) || a.seat - b.seat;
}

function sum(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, index) => value + (b[index] ?? 0));
}

/** A number's bits well stirred. */
function stirred(seat: number): number {
  let bits = Math.imul(seat ^ 0x9e3779b9, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
