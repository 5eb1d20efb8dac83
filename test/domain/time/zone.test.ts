import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import {
  clockChanges,
  instantsOf,
  isZone,
  meantBy,
  nextTransition,
  offsetAt,
  startOf,
  wallClock,
  zoneOr,
} from '../../../src/domain/time/zone.ts';

/** Half hours, 45 minutes, midnights that don't exist, a day that never was, a clock change of half an hour. */
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Havana',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Africa/Casablanca',
  '+05:30',
] as const;
const zone = fc.constantFrom(...ZONES);
const instant = fc.integer({ min: Date.UTC(2005, 0), max: Date.UTC(2032, 0) });
/** Within two days of a clock change, where there is one. */
const nearChange = fc
  .tuple(instant, zone, fc.integer({ min: -172_800_000, max: 172_800_000 }))
  .map(([ms, name, near]) => ({ name, ms: (nextTransition(ms, name) ?? ms) + near }));
const anywhere = fc.oneof(nearChange, fc.record({ name: zone, ms: instant }));
const there = (ms: number, name: string) =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(name);

test('the wall clock is that of the zone', () => {
  fc.assert(
    fc.property(anywhere, ({ ms, name }) => {
      const { year, month, day, hour, minute, dayOfWeek, offsetNanoseconds } = there(ms, name);
      expect(wallClock(ms, name)).toEqual({ year, month, day, hour, minute, weekday: dayOfWeek });
      expect(offsetAt(ms, name)).toBe(offsetNanoseconds / 1e6);
    }),
    { seed: 4, numRuns: 500 },
  );
});

test('§4 a day, week and month begin when the calendar of the zone says, also where there is no midnight', () => {
  fc.assert(
    fc.property(anywhere, ({ ms, name }) => {
      const now = there(ms, name);
      const starts = (days: number) =>
        now.toPlainDate().subtract({ days }).toZonedDateTime(name).epochMilliseconds;
      expect(startOf(ms, 'day', name)).toBe(starts(0));
      expect(startOf(ms, 'week', name)).toBe(starts(now.dayOfWeek - 1));
      expect(startOf(ms, 'week', name, 'sunday')).toBe(starts(now.dayOfWeek % 7));
      expect(startOf(ms, 'month', name)).toBe(starts(now.day - 1));
    }),
    { seed: 5, numRuns: 500 },
  );
});

test('a local time has no instant in a gap and two in an overlap', () => {
  const local = (text: string) =>
    instantsOf(Date.parse(`${text}Z`), 'Europe/Berlin').map((ms) => new Date(ms).toISOString());
  expect(local('2026-03-29T02:30:00')).toEqual([]);
  expect(local('2026-10-25T02:30:00')).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']);
  expect(local('2026-06-01T12:00:00')).toEqual(['2026-06-01T10:00:00.000Z']);
});

test('only a zone is a zone', () => {
  const texts = [
    'Europe/Berlin',
    'UTC',
    'Etc/GMT+5',
    'America/Argentina/Buenos_Aires',
    '+05:30',
    '',
    'Mars/Base',
    '2026-03-15T12:00Z',
    '2026-03-15T12:00+01:00[Europe/Berlin]',
  ];
  expect(texts.filter(isZone)).toEqual(texts.slice(0, 5));
});

test('§4 without a zone of their own, people have the workspace’s', () => {
  expect(zoneOr('Asia/Tokyo', 'Europe/Berlin')).toBe('Asia/Tokyo');
  expect(['', 'nowhere', null, 7].map((cell) => zoneOr(cell, 'Europe/Berlin'))).toEqual(
    Array.from({ length: 4 }, () => 'Europe/Berlin'),
  );
});

test('the changes of a clock hold exactly the local times that it never showed, or showed twice', () => {
  fc.assert(
    fc.property(anywhere, ({ ms, name }) => {
      const kinds = clockChanges(name, ms, ms).map(({ kind }) => kind);
      const shown = instantsOf(ms, name).length;
      expect(kinds).toEqual(shown === 0 ? ['skipped'] : shown === 2 ? ['twice'] : []);
    }),
    { numRuns: 1_000 },
  );
});

test('a local time means what the calendar takes it for: the earlier of two, moved on in a gap', () => {
  fc.assert(
    fc.property(anywhere, ({ ms, name }) => {
      const local = ms + offsetAt(ms, name);
      const clock = Temporal.Instant.fromEpochMilliseconds(local).toZonedDateTimeISO('UTC').toPlainDateTime();
      const [meant, later] = (['compatible', 'later'] as const).map(
        (disambiguation) => clock.toZonedDateTime(name, { disambiguation }).epochMilliseconds,
      );
      expect(meantBy(local, name)).toEqual({ meant, later: later === meant ? null : later, skipped: false });
    }),
    { seed: 8, numRuns: 500 },
  );
  fc.assert(
    fc.property(instant, zone, fc.double({ min: 0, max: 0.99, noNaN: true }), (from, name, share) => {
      const gap = clockChanges(name, from, from + 400 * 86_400_000).find(({ kind }) => kind === 'skipped');
      if (gap === undefined) return;
      const local = gap.from + Math.floor((gap.upto - gap.from) * share);
      const clock = Temporal.Instant.fromEpochMilliseconds(local).toZonedDateTimeISO('UTC').toPlainDateTime();
      const meant = clock.toZonedDateTime(name, { disambiguation: 'compatible' }).epochMilliseconds;
      expect(meantBy(local, name)).toEqual({ meant, later: null, skipped: true });
    }),
    { seed: 9, numRuns: 300 },
  );
});
