/** Steps on the calendar (SEMANTICS §2): months and years clamp to the month's last day; a day of an instant is 24 hours. */
import { Temporal } from 'temporal-polyfill';
import type { Unit } from '../segments/condition.ts';
import { wallClock } from './zone.ts';

const FIXED: { readonly [unit in Exclude<Unit, 'month' | 'year'>]: number } = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};
/** Days beyond these aren't representable in an ISO calendar with four digits. */
const FIRST_DAY = Temporal.PlainDate.from('0001-01-01');
const LAST_DAY = Temporal.PlainDate.from('9999-12-31');

/** The instant `n` units later, in milliseconds; months and years are calendar steps in UTC. */
export function plus(ms: number, n: number, unit: Unit): number {
  if (unit !== 'month' && unit !== 'year') return ms + n * FIXED[unit];
  const at = new Date(ms);
  const months = unit === 'month' ? n : n * 12;
  const first = Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months + 1, 0)).getUTCDate();
  const day = Math.min(at.getUTCDate(), last);
  return first + (day - 1) * FIXED.day + (((ms % FIXED.day) + FIXED.day) % FIXED.day);
}

/** The instant `n` units earlier, in milliseconds. */
export function minus(ms: number, n: number, unit: Unit): number {
  return plus(ms, -n, unit);
}

/** The day, `YYYY-MM-DD`, that an instant falls on in a zone. */
export function dayOf(ms: number, zone: string): string {
  const { year, month, day } = wallClock(ms, zone);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The day `n` units later (earlier when negative), held between year 1 and 9999. */
export function addToDay(day: string, n: number, unit: 'day' | 'week' | 'month' | 'year'): string {
  const from = Temporal.PlainDate.from(day);
  const limit = n < 0 ? FIRST_DAY : LAST_DAY;
  try {
    const to = from.add({ [`${unit}s`]: n });
    const beyond =
      n < 0 ? Temporal.PlainDate.compare(to, FIRST_DAY) < 0 : Temporal.PlainDate.compare(to, LAST_DAY) > 0;
    return (beyond ? limit : to).toString();
  } catch (error) {
    if (error instanceof RangeError) return limit.toString();
    throw error;
  }
}

/** Whole years completed by today; someone born on 29 February completes a year on 1 March in other years (§2). */
export function yearsOld(birth_day: string, today: string): number {
  // Month and day compare as texts: both are written with two digits.
  const before = today.slice(5) < birth_day.slice(5);
  return Number(today.slice(0, 4)) - Number(birth_day.slice(0, 4)) - (before ? 1 : 0);
}

/**
 * The days of the year that come round within [today, today + n days), each as month · 100 + day.
 * 29 February counts as 1 March in other years (§2).
 */
export function monthDaysIn(today: string, n: number): ReadonlySet<number> {
  const found = new Set<number>();
  let day = Temporal.PlainDate.from(today);
  for (let left = Math.min(n, 366); left > 0; left--) {
    found.add(day.month * 100 + day.day);
    if (day.month === 3 && day.day === 1 && !day.inLeapYear) found.add(229);
    day = day.add({ days: 1 });
  }
  if (n >= 366) found.add(229);
  return found;
}

/** Whether this is a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
