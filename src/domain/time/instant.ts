import { Temporal } from 'temporal-polyfill';

/** Milliseconds since 1970 UTC of an ISO 8601 instant with `Z` or an offset; null when it isn't one. */
export function parseInstant(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text)) return null;
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return null;
  }
}

const DAY = 86_400_000;
/** The days that were written last: instants come many of a day, and writing one anew takes ten times as long. */
const MOST_DAYS = 65_536;
const days = new Map<number, string>();
const TWO_DIGITS = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, '0'));
const THREE_DIGITS = Array.from({ length: 1_000 }, (_, n) => String(n).padStart(3, '0'));

/** ISO 8601 text in UTC with milliseconds: `2026-03-15T12:00:00.000Z`. Throws a RangeError on a day that can’t be dated. */
export function formatInstant(ms: number): string {
  const whole = Math.trunc(ms);
  const day = Math.floor(whole / DAY);
  const left = whole - day * DAY;
  const date = utcDay(ms);
  const hour = TWO_DIGITS[Math.floor(left / 3_600_000)];
  const minute = TWO_DIGITS[Math.floor(left / 60_000) % 60];
  const second = TWO_DIGITS[Math.floor(left / 1_000) % 60];
  return `${date}T${hour}:${minute}:${second}.${THREE_DIGITS[left % 1_000]}Z`;
}

/** The day in UTC, `YYYY-MM-DD`. Throws a RangeError where it can’t be dated. */
export function utcDay(ms: number): string {
  const day = Math.floor(Math.trunc(ms) / DAY);
  const known = days.get(day);
  if (known !== undefined) return known;
  const [text = ''] = new Date(day * DAY).toISOString().split('T');
  if (days.size === MOST_DAYS) days.clear();
  days.set(day, text);
  return text;
}
