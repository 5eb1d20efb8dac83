import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Unit } from '../../../src/domain/segments/condition.ts';
import {
  addToDay,
  dayOf,
  isDay,
  minus,
  monthDaysIn,
  plus,
  yearsOld,
} from '../../../src/domain/time/calendar.ts';

const instant = fc.integer({ min: Date.UTC(1950, 0), max: Date.UTC(2080, 0) });
const day = instant.map((ms) => dayOf(ms, 'UTC'));
const at = (text: string) => Date.parse(text);

test('§2 a month before 31 March is the last day of February', () => {
  expect(minus(at('2026-03-31T10:15:00.123Z'), 1, 'month')).toBe(at('2026-02-28T10:15:00.123Z'));
  expect(minus(at('2024-03-31T10:15:00.123Z'), 1, 'month')).toBe(at('2024-02-29T10:15:00.123Z'));
  expect(addToDay('2024-03-31', -1, 'month')).toBe('2024-02-29');
});

test('§2 a day of an instant is 24 hours, whatever the clocks do', () => {
  expect(plus(at('2026-03-28T12:00:00Z'), 2, 'day')).toBe(at('2026-03-30T12:00:00Z'));
});

test('steps of an instant are those of the UTC calendar', () => {
  const unit = fc.constantFrom<Unit>('minute', 'hour', 'day', 'week', 'month', 'year');
  fc.assert(
    fc.property(instant, fc.integer({ min: -700, max: 700 }), unit, (ms, n, step) => {
      const there = Temporal.Instant.fromEpochMilliseconds(ms)
        .toZonedDateTimeISO('UTC')
        .add({ [`${step}s`]: n });
      expect(plus(ms, n, step)).toBe(there.epochMilliseconds);
      expect(minus(ms, -n, step)).toBe(there.epochMilliseconds);
    }),
    { seed: 2 },
  );
});

test('a day stays between the years 1 and 9999', () => {
  expect(addToDay('2026-03-15', -3000, 'year')).toBe('0001-01-01');
  expect(addToDay('2026-03-15', 9_000_000, 'week')).toBe('9999-12-31');
});

test('the day of an instant is that of the zone', () => {
  expect(dayOf(at('2026-03-15T11:30:00Z'), 'Pacific/Auckland')).toBe('2026-03-16');
  expect(dayOf(at('2026-03-15T06:30:00Z'), 'America/Los_Angeles')).toBe('2026-03-14');
});

test('§2 someone born on 29 February completes a year on 1 March in other years', () => {
  expect(yearsOld('2008-02-29', '2026-02-28')).toBe(17);
  expect(yearsOld('2008-02-29', '2026-03-01')).toBe(18);
  expect(yearsOld('2008-02-29', '2024-02-29')).toBe(16);
});

test('younger than n years is the same as born after the day n years ago', () => {
  fc.assert(
    fc.property(day, day, fc.integer({ min: 1, max: 99 }), (birth, today, years) => {
      expect(yearsOld(birth, today) < years).toBe(birth > addToDay(today, -years, 'year'));
    }),
    { seed: 3 },
  );
});

test('§2 29 February comes round on 1 March in other years', () => {
  expect([...monthDaysIn('2026-02-27', 3)]).toEqual([227, 228, 301, 229]);
  expect([...monthDaysIn('2024-02-28', 2)]).toEqual([228, 229]);
  expect(monthDaysIn('2026-03-15', 0).size).toBe(0);
  expect(monthDaysIn('2026-03-15', 365).size).toBe(366);
});

test('a day is one of the calendar', () => {
  const days = ['2024-02-29', '2026-02-29', '2026-13-01', '0000-01-01', '2026-3-1', '2026-03-01T00:00'];
  expect(days.filter(isDay)).toEqual(['2024-02-29']);
});
