/** Wall clocks. Offsets are kept per zone between its transitions, so that asking in a loop is plain arithmetic. */
import { Temporal } from 'temporal-polyfill';

export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** ISO weekday, 1 = Monday. */
  readonly weekday: number;
}

interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

const DAY = 86_400_000;
/** A zone without transitions holds its offset for all that can be dated. */
const FOREVER = 8.64e15;
/** Temporal also takes a whole date with a zone for a zone. */
const ZONE = /^(?:[A-Za-z][\w+-]*(?:\/[\w+-]+)*|[+-]\d\d:\d\d)$/;
/** Cells hold anything; what was asked about them must not fill the memory. */
const MOST_CHECKED = 10_000;
const stretches = new Map<string, Stretch[]>();
const checked = new Map<string, boolean>();

/** Whether this is an IANA time zone, or a fixed offset such as `+02:00`. */
export function isZone(text: string): boolean {
  if (!ZONE.test(text)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text);
    return true;
  } catch {
    return false;
  }
}

/** What is to be added to UTC, in milliseconds, at this instant in this zone. */
export function offsetAt(ms: number, zone: string): number {
  if (zone === 'UTC') return 0;
  return stretchAt(ms, zone).offset;
}

/** The clock on the wall of a zone at an instant. */
export function wallClock(ms: number, zone: string): WallClock {
  const shifted = new Date(ms + offsetAt(ms, zone));
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    weekday: shifted.getUTCDay() === 0 ? 7 : shifted.getUTCDay(),
  };
}

/** The instants at which the wall of a zone shows this clock: none in a gap, two in an overlap. */
export function instantsOf(local_ms: number, zone: string): readonly number[] {
  const offsets = new Set([offsetAt(local_ms - DAY, zone), offsetAt(local_ms + DAY, zone)]);
  return [...offsets]
    .map((offset) => local_ms - offset)
    .filter((ms) => ms + offsetAt(ms, zone) === local_ms)
    .toSorted((a, b) => a - b);
}

/** The instants that a local time of a zone can mean, in milliseconds. */
export interface MeantBy {
  /** The earlier of two in an overlap; a time that a gap skips is moved on by the gap. */
  readonly meant: number;
  /** The later one, where the clock showed the time twice. */
  readonly later: number | null;
  /** The clock never showed it. */
  readonly skipped: boolean;
}

/** What a local time of a zone means, in milliseconds as if it were UTC. */
export function meantBy(local_ms: number, zone: string): MeantBy {
  const [first, later = null] = instantsOf(local_ms, zone);
  return { meant: first ?? local_ms - offsetAt(local_ms - DAY, zone), later, skipped: first === undefined };
}

/** Local times that a zone's clock never showed, or showed twice: from one up to, not with, another. */
export interface ClockChange {
  readonly kind: 'skipped' | 'twice';
  readonly from: number;
  readonly upto: number;
}

/** The changes of a zone's clock between two local times, written as milliseconds as if they were UTC. */
export function clockChanges(zone: string, first: number, last: number): readonly ClockChange[] {
  const changes: ClockChange[] = [];
  let at = nextTransition(first - 2 * DAY, zone);
  while (at !== null && at <= last + 2 * DAY) {
    const [before, after] = [at + offsetAt(at - 1, zone), at + offsetAt(at, zone)];
    if (after > before) changes.push({ kind: 'skipped', from: before, upto: after });
    if (after < before) changes.push({ kind: 'twice', from: after, upto: before });
    at = nextTransition(at, zone);
  }
  return changes.filter(({ from, upto }) => upto > first && from <= last);
}

/** The first instant after this one at which the zone's offset changes; null when it never does. */
export function nextTransition(ms: number, zone: string): number | null {
  if (zone === 'UTC') return null;
  const { until } = stretchAt(ms, zone);
  return until === FOREVER ? null : until;
}

/** The instant, in milliseconds, at which the calendar day, week or month that holds `ms` begins in a zone (§4). */
export function startOf(
  ms: number,
  unit: 'day' | 'week' | 'month',
  zone: string,
  week_starts_on: 'monday' | 'sunday' = 'monday',
): number {
  const { year, month, day, weekday } = wallClock(ms, zone);
  const back =
    unit === 'month'
      ? day - 1
      : unit === 'week'
        ? week_starts_on === 'monday'
          ? weekday - 1
          : weekday % 7
        : 0;
  return firstInstantOf(Date.UTC(year, month - 1, day - back), zone);
}

/** The first instant of a local time; in a gap, the moment the gap ends. */
function firstInstantOf(local_ms: number, zone: string): number {
  const [first] = instantsOf(local_ms, zone);
  if (first !== undefined) return first;
  return nextTransition(local_ms - offsetAt(local_ms - DAY, zone) - DAY, zone) ?? local_ms;
}

function stretchAt(ms: number, zone: string): Stretch {
  const known = stretches.get(zone) ?? [];
  const found = known.find((stretch) => ms >= stretch.from && ms < stretch.until);
  if (found) return found;
  const at = Temporal.Instant.fromEpochMilliseconds(Math.floor(ms)).toZonedDateTimeISO(zone);
  const from = at.add({ nanoseconds: 1 }).getTimeZoneTransition('previous')?.epochMilliseconds ?? -FOREVER;
  const until = at.getTimeZoneTransition('next')?.epochMilliseconds ?? FOREVER;
  const stretch = { from, until, offset: at.offsetNanoseconds / 1e6 };
  stretches.set(zone, [stretch, ...known]);
  return stretch;
}

/** This zone when it is one, else the other: a customer without a zone of their own has the workspace's (§4). */
export function zoneOr(zone: unknown, otherwise: string): string {
  if (typeof zone !== 'string' || zone === '') return otherwise;
  const known = checked.get(zone) ?? isZone(zone);
  if (checked.size < MOST_CHECKED) checked.set(zone, known);
  return known ? zone : otherwise;
}
