/** Quiet hours by the clock on the wall (SEMANTICS §4). */
import { instantsOf, nextTransition, wallClock } from './zone.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

export interface QuietInterval {
  /** `HH:MM`, in. */
  readonly start: string;
  /** `HH:MM`, out; may lie past midnight. The same as `start`: never quiet. */
  readonly end: string;
}

/** Whether it is quiet at this instant in this zone. */
export function isQuiet(ms: number, { start, end }: QuietInterval, zone: string): boolean {
  const { hour, minute } = wallClock(ms, zone);
  const now = hour * 60 + minute;
  const from = minutesOf(start);
  const to = minutesOf(end);
  return from <= to ? now >= from && now < to : now >= from || now < to;
}

/** The first whole minute, at or after this instant, that is not quiet. A clock change can end the quiet early. */
export function quietUntil(ms: number, interval: QuietInterval, zone: string): number {
  const minute = Math.ceil(ms / MINUTE) * MINUTE;
  if (!isQuiet(minute, interval, zone)) return minute;
  const { year, month, day } = wallClock(minute, zone);
  const today = Date.UTC(year, month - 1, day) + minutesOf(interval.end) * MINUTE;
  // The end of a day can fall into a gap of the clock; then the next day's counts.
  const ends = [today - DAY, today, today + DAY, today + 2 * DAY].flatMap((local) => instantsOf(local, zone));
  const change = nextTransition(minute, zone);
  const candidates = [...ends, ...(change === null ? [] : [change])]
    .filter((candidate) => candidate >= minute && !isQuiet(candidate, interval, zone))
    .toSorted((a, b) => a - b);
  return candidates[0] ?? minute;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
