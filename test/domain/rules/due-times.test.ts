import { expect, test } from 'vitest';
import { dueTimes } from '../../../src/domain/rules/due-times.ts';
import type { Schedule } from '../../../src/domain/rules/rule.ts';

function due(schedule: Schedule, from: string, upto: string, zone = 'Europe/Berlin'): readonly string[] {
  return dueTimes(schedule, Date.parse(from), Date.parse(upto), zone).map((ms) => new Date(ms).toISOString());
}

test('once is due when its instant lies in the stretch, its end left out', () => {
  const once: Schedule = { kind: 'once', at: '2026-03-10T09:00:00.000Z' };
  expect(due(once, '2026-03-10T09:00:00Z', '2026-03-11T00:00:00Z')).toEqual(['2026-03-10T09:00:00.000Z']);
  expect(due(once, '2026-03-09T09:00:00Z', '2026-03-10T09:00:00Z')).toEqual([]);
});

test('every day is due once by the clock on the wall, over a change of the clock', () => {
  const daily: Schedule = { kind: 'daily', time: '08:30' };
  expect(due(daily, '2026-03-28T08:00:00Z', '2026-03-31T00:00:00Z')).toEqual([
    '2026-03-29T06:30:00.000Z',
    '2026-03-30T06:30:00.000Z',
  ]);
});

test('a time that the clock leaves out is due when the gap ends, one that comes twice the first time', () => {
  const spring: Schedule = { kind: 'daily', time: '02:30' };
  expect(due(spring, '2026-03-28T23:00:00Z', '2026-03-29T12:00:00Z')).toEqual(['2026-03-29T01:00:00.000Z']);
  expect(due(spring, '2026-10-24T22:00:00Z', '2026-10-25T12:00:00Z')).toEqual(['2026-10-25T00:30:00.000Z']);
});

test('days of the week are counted from Monday', () => {
  const weekly: Schedule = { kind: 'weekly', days: [1, 7], time: '10:00' };
  expect(due(weekly, '2026-11-26T00:00:00Z', '2026-12-07T23:00:00Z', 'UTC')).toEqual([
    '2026-11-29T10:00:00.000Z',
    '2026-11-30T10:00:00.000Z',
    '2026-12-06T10:00:00.000Z',
    '2026-12-07T10:00:00.000Z',
  ]);
});

test('a day that a month does not have is due on its last', () => {
  const monthly: Schedule = { kind: 'monthly', day: 31, time: '00:00' };
  expect(due(monthly, '2028-01-31T00:00:00Z', '2028-05-01T00:00:00Z', 'UTC')).toEqual([
    '2028-01-31T00:00:00.000Z',
    '2028-02-29T00:00:00.000Z',
    '2028-03-31T00:00:00.000Z',
    '2028-04-30T00:00:00.000Z',
  ]);
});

test('what someone sends, or an event sets off, has no times of its own', () => {
  expect(due({ kind: 'manual' }, '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z')).toEqual([]);
  expect(due({ kind: 'event', event: 'cart' }, '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z')).toEqual([]);
});
