import type { Unit } from '../../segments/condition.ts';
import { LONGEST } from '../../segments/operators/read.ts';
import { minus, plus } from '../../time/calendar.ts';
import { wholeBetween } from './round-number.ts';

export const DAY = 86_400_000;

/** The first instant that data can have, in milliseconds. */
export const FIRST = Date.parse('0001-01-01T00:00:00.000Z');

/** Lengths in minutes, roundest first: a year, 90, 30 and 7 days, one day, 6 hours, … */
const ROUND_MINUTES = [525_600, 129_600, 43_200, 10_080, 1_440, 360, 60, 10, 1];

/** The roundest number of minutes strictly between two; null where there is none. */
export function minutesBetween(low: number, high: number): number | null {
  for (const step of ROUND_MINUTES) {
    const [first, last] = [Math.floor(low / step) + 1, Math.ceil(high / step) - 1];
    if (first <= last) return Math.floor((first + last) / 2) * step;
  }
  return null;
}

/** How far from now, roundest first. What people ask for comes before what the calendar has. */
const AWAY: readonly (readonly [unit: Unit, times: number])[] = [
  ['year', 10],
  ['year', 1],
  ['day', 90],
  ['day', 30],
  ['month', 1],
  ['day', 7],
];
const BY_DAYS: typeof AWAY = [['day', 1]];
const WITHIN_A_DAY: typeof AWAY = [
  ['hour', 6],
  ['hour', 1],
  ['minute', 10],
  ['minute', 1],
];

/**
 * Tells the roundest place strictly between two, in milliseconds: the end and the beginning of now, so many years or days
 * before and after it, the start of a year or a month. `grain` is what lies between two places: a millisecond or a day,
 * `now` the instant or the day's beginning. “In the last 30 days” is from 30 days before the end of now.
 */
export function roundTime(now: number, grain: number): (low: number, high: number) => number | null {
  const end = now + grain;
  const away = (steps: typeof AWAY, low: number, high: number): number | null => {
    for (const [unit, times] of steps) {
      const most = Math.floor(LONGEST[unit] / times);
      const past = (n: number) => now - minus(now, n * times, unit);
      const future = (n: number) => plus(now, n * times, unit) - now;
      const back = stepBetween(end - high, end - low, past, most);
      if (back !== null) return end - past(back);
      const ahead = stepBetween(low - now, high - now, future, most);
      if (ahead !== null) return now + future(ahead);
    }
    return null;
  };
  return (low, high) => {
    const own = [end, now].find((at) => at > low && at < high);
    if (own !== undefined) return own;
    const round = away(AWAY, low, high) ?? startBetween(low, high) ?? away(BY_DAYS, low, high);
    if (round !== null || grain === DAY) return round;
    return away(WITHIN_A_DAY, low, high) ?? momentBetween(low, high, end);
  };
}

/** The roundest number of steps, one at least, after which the way lies strictly between two lengths. */
function stepBetween(
  least: number,
  longest: number,
  way: (steps: number) => number,
  most: number,
): number | null {
  if (longest <= 0) return null;
  const first = firstBeyond(Math.max(least, 0), way, most);
  if (longest === Number.POSITIVE_INFINITY) {
    const steps = first > most ? null : wholeBetween(first - 1, longest);
    return steps === null || steps > most ? null : steps;
  }
  return wholeBetween(first - 1, firstBeyond(longest - 1, way, most));
}

/** The first number of steps after which the way is longer. */
function firstBeyond(length: number, way: (steps: number) => number, most: number): number {
  const one = way(1);
  let steps = Math.min(most + 1, Math.max(1, Math.floor(length / one)));
  while (steps <= most && way(steps) <= length) steps += 1;
  while (steps > 1 && way(steps - 1) > length) steps -= 1;
  return steps;
}

/** The start of the roundest year, or of a month in the middle. */
function startBetween(low: number, high: number): number | null {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  const [from, to] = [new Date(low), new Date(high - 1)];
  const year = wholeBetween(from.getUTCFullYear(), to.getUTCFullYear() + 1);
  if (year !== null) return Date.UTC(year, 0, 1);
  const monthOf = (at: Date) => at.getUTCFullYear() * 12 + at.getUTCMonth();
  const [first, last] = [monthOf(from), monthOf(to) + 1];
  const month = last - first > 1 ? Math.floor((first + last) / 2) : null;
  return month === null ? null : Date.UTC(Math.floor(month / 12), month % 12, 1);
}

/** The moment that is the roundest number of milliseconds before an end. */
function momentBetween(low: number, high: number, end: number): number | null {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  const back = wholeBetween(end - high, end - low);
  return back === null ? null : end - back;
}
