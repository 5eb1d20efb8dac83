import { expect, test } from 'vitest';
import type { Schedule } from '../../../src/domain/rules/rule.ts';
import { PLAIN_NAMES } from '../../../src/domain/segments/phrase.ts';
import { scheduleIssues, schedulePhrase } from '../../../src/domain/rules/schedule.ts';

const SCHEMA = { attributes: [], events: [{ id: 'purchase', properties: [] }] };
const paths = (schedule: Schedule) => scheduleIssues(schedule, SCHEMA).map((issue) => issue.path);

test('a schedule of each kind is checked and said in words', () => {
  expect(paths({ kind: 'manual' })).toEqual([]);
  expect(paths({ kind: 'once', at: '2026-11-27T08:00:00.000Z' })).toEqual([]);
  expect(paths({ kind: 'once', at: 'tomorrow' })).toEqual(['schedule.at']);
  expect(paths({ kind: 'daily', time: '24:00' })).toEqual(['schedule.time']);
  expect(paths({ kind: 'weekly', days: [1, 8], time: '09:00' })).toEqual(['schedule.days']);
  expect(paths({ kind: 'weekly', days: [2, 2], time: '09:00' })).toEqual(['schedule.days']);
  expect(paths({ kind: 'weekly', days: [], time: '09:00' })).toEqual(['schedule.days']);
  expect(paths({ kind: 'monthly', day: 32, time: '09:00' })).toEqual(['schedule.day']);
  expect(paths({ kind: 'event', event: 'purchase' })).toEqual([]);
  expect(paths({ kind: 'event', event: 'refund' })).toEqual(['schedule.event']);
  const said = (schedule: Schedule) =>
    schedulePhrase(schedule, { event: PLAIN_NAMES.event, zone: 'Europe/Amsterdam' });
  expect(said({ kind: 'weekly', days: [1, 4], time: '09:00' })).toBe('every Monday, Thursday at 09:00');
  expect(said({ kind: 'once', at: '2026-11-27T08:00:00.000Z' })).toBe('once, on 27 Nov 2026, 09:00 CET');
  expect(said({ kind: 'event', event: 'cart_add' })).toBe('whenever Cart add happens');
});
