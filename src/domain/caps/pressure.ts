/** What came of traffic under caps and quiet hours: totals by rule and cap, and people by messages in a week. */
import { BARS } from './planned.ts';

/** Figures per lane, cap, week and number of messages; those of parts of the people add up to those of all. */
export interface Pressure {
  /** Messages by lane. */
  readonly planned: Float64Array;
  /** By lane, then cap in the listed order; the last of a lane is quiet hours. */
  readonly held: Float64Array;
  /** Messages that fail two caps or more. */
  readonly failing_twice: Float64Array;
  /** Messages that waited, by quiet hours. */
  readonly waited: Float64Array;
  /** By week, then number of messages, 0 to `MOST_IN_WEEK` or more: people by what was sent in the week. */
  readonly after: Float64Array;
  /** What was sent to those who were asked about, in their order. */
  readonly sent: Float64Array;
}

/** Nothing planned for anybody. */
export function noPressure(size: {
  readonly lanes: number;
  readonly caps: number;
  readonly quiet_hours: number;
  readonly weeks: number;
  readonly seats: number;
}): Pressure {
  return {
    planned: new Float64Array(size.lanes),
    held: new Float64Array(size.lanes * (size.caps + 1)),
    failing_twice: new Float64Array(1),
    waited: new Float64Array(size.quiet_hours),
    after: new Float64Array(size.weeks * BARS),
    sent: new Float64Array(size.seats),
  };
}

/** The pressure of two parts of the people together, whichever comes first. */
export function together(a: Pressure, b: Pressure): Pressure {
  return {
    planned: sum(a.planned, b.planned),
    held: sum(a.held, b.held),
    failing_twice: sum(a.failing_twice, b.failing_twice),
    waited: sum(a.waited, b.waited),
    after: sum(a.after, b.after),
    sent: sum(a.sent, b.sent),
  };
}

function sum(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, index) => value + (b[index] ?? 0));
}
