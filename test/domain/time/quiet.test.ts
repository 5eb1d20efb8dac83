import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { isQuiet, type QuietInterval, quietUntil } from '../../../src/domain/time/quiet.ts';
import { nextTransition } from '../../../src/domain/time/zone.ts';

const MINUTE = 60_000;
const NIGHT: QuietInterval = { start: '21:00', end: '08:00' };
const at = (text: string) => Date.parse(text);

/** What a clock on the wall shows, read as text. */
function shown(ms: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(ms)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString()
    .slice(0, 5);
}

/** Quiet, by comparing what the clock shows; the first minute that isn't, by trying them one after another. */
function reference(ms: number, { start, end }: QuietInterval, zone: string): number {
  const quiet = (now: string) => (start <= end ? now >= start && now < end : now >= start || now < end);
  let minute = Math.ceil(ms / MINUTE) * MINUTE;
  while (quiet(shown(minute, zone))) minute += MINUTE;
  return minute;
}

test('§4 the start is in, the end is out, and the night crosses midnight', () => {
  const quiet = (time: string) => isQuiet(at(`2026-03-15T${time}Z`), NIGHT, 'UTC');
  expect(['20:59:59.999', '08:00:00.000', '12:00:00.000'].map(quiet)).toEqual([false, false, false]);
  expect(['21:00:00.000', '00:00:00.000', '07:59:59.999'].map(quiet)).toEqual([true, true, true]);
});

test('an interval that ends as it starts is empty', () => {
  expect(isQuiet(at('2026-03-15T08:00:00Z'), { start: '08:00', end: '08:00' }, 'UTC')).toBe(false);
});

test('§4 quiet lasts until the first whole minute that isn’t', () => {
  expect(quietUntil(at('2026-03-15T22:10:20Z'), NIGHT, 'UTC')).toBe(at('2026-03-16T08:00:00Z'));
  expect(quietUntil(at('2026-03-15T07:59:30Z'), NIGHT, 'UTC')).toBe(at('2026-03-15T08:00:00Z'));
  expect(quietUntil(at('2026-03-15T12:00:00Z'), NIGHT, 'UTC')).toBe(at('2026-03-15T12:00:00Z'));
});

test('where the end falls in the gap of the clock, quiet ends with the gap', () => {
  const until = quietUntil(at('2026-03-29T00:00:00Z'), { start: '23:00', end: '02:30' }, 'Europe/Berlin');
  expect(until).toBe(at('2026-03-29T01:00:00Z'));
});

test('where the gap ends in the quiet of the next night, quiet lasts another day', () => {
  const nearlyAlways = { start: '02:45', end: '02:30' };
  const until = quietUntil(at('2026-03-28T03:00:00Z'), nearlyAlways, 'Europe/Berlin');
  expect(until).toBe(at('2026-03-30T00:30:00Z'));
});

test('quiet is left at the same minute as by trying them all', { timeout: 60_000 }, () => {
  const time = fc
    .tuple(fc.nat({ max: 23 }), fc.constantFrom(0, 15, 30, 45, 59))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const zone = fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'America/Havana',
    'Pacific/Apia',
  );
  const near = fc.integer({ min: -40 * 60, max: 10 * 60 }).map((minutes) => minutes * MINUTE + 17_000);
  fc.assert(
    fc.property(
      time,
      time,
      zone,
      fc.integer({ min: 2008, max: 2030 }),
      near,
      (start, end, name, year, offset) => {
        const change = nextTransition(Date.UTC(year, 1, 1), name) ?? Date.UTC(year, 1, 1);
        const interval = { start, end };
        expect(quietUntil(change + offset, interval, name)).toBe(reference(change + offset, interval, name));
      },
    ),
    { seed: 6, numRuns: 400 },
  );
});
