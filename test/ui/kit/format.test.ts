import { expect, test } from 'vitest';
import {
  formatAge,
  formatAgo,
  formatChange,
  formatCount,
  formatDay,
  formatDuration,
  formatMoment,
  formatReachChange,
  formatDays,
  formatGrowth,
  formatMoney,
  formatPoints,
  formatShare,
  people,
} from '../../../src/ui/kit/format.ts';

const NOW = new Date('2026-11-23T12:00:00');

test('counts are whole, with separators; unknown is a dash and zero is 0', () => {
  expect(formatCount(27_408)).toBe('27,408');
  expect(formatCount(-3_016)).toBe('−3,016');
  expect(formatCount(0)).toBe('0');
  expect(formatCount(null)).toBe('–');
});

test('a change has its sign', () => {
  expect(formatChange(1_240)).toBe('+1,240');
  expect(formatChange(-3_016)).toBe('−3,016');
  expect(formatChange(0)).toBe('0');
});

test('a reach that stays as it is isn’t called 0', () => {
  expect(formatReachChange(-3_016)).toBe('−3,016 reach');
  expect(formatReachChange(0)).toBe('reach unchanged');
});

test('a share has one decimal; what is there but tiny is not 0', () => {
  expect(formatShare(27_408, 48_210)).toBe('56.9%');
  expect(formatShare(1, 48_210)).toBe('<0.1%');
  expect(formatShare(0, 48_210)).toBe('0.0%');
  expect(formatShare(5, 0)).toBe('–');
});

test('a moment of today is its clock, of another day also the day', () => {
  expect(formatMoment('2026-11-23T09:28:00', NOW)).toBe('09:28');
  expect(formatMoment('2026-11-22T09:28:00', NOW)).toBe('22 Nov 2026, 09:28');
  expect(formatDay('2026-11-22')).toBe('22 Nov 2026');
});

test('a zone that isn’t the reader’s is named, and decides what day it is', () => {
  const late = '2026-11-23T23:30:00Z';
  expect(formatMoment(late, new Date('2026-11-24T08:00:00Z'), 'Europe/Paris')).toBe('00:30 CET');
  expect(formatMoment(late, new Date('2026-11-24T08:00:00Z'), 'America/New_York')).toMatch(
    /^23 Nov 2026, 18:30/,
  );
});

test('an age is relative up to a week, then the day', () => {
  expect(formatAge('2026-11-23T11:59:40', NOW)).toBe('now');
  expect(formatAge('2026-11-23T11:48:00', NOW)).toBe('12 min');
  expect(formatAge('2026-11-23T09:00:00', NOW)).toBe('3 h');
  expect(formatAge('2026-11-20T12:00:00', NOW)).toBe('3 d');
  expect(formatAge('2026-11-02T12:00:00', NOW)).toBe('2 Nov 2026');
});

test('within a sentence an age says that it is ago', () => {
  expect(formatAgo('2026-11-23T11:59:40', NOW)).toBe('just now');
  expect(formatAgo('2026-11-23T11:48:00', NOW)).toBe('12 min ago');
  expect(formatAgo('2026-11-02T12:00:00', NOW)).toBe('2 Nov 2026');
});

test('a duration is told in its two greatest units', () => {
  expect(formatDuration(8_400)).toBe('8 s');
  expect(formatDuration(80_000)).toBe('1 min 20 s');
  expect(formatDuration(3_900_000)).toBe('1 h 5 min');
});

test('one person is singular', () => {
  expect(people(1)).toBe('1 person');
  expect(people(2_040)).toBe('2,040 people');
});

test('growth and points have a sign, and nothing to compare with says nothing', () => {
  expect(formatGrowth(1_021, 1_000)).toBe('+2.1%');
  expect(formatGrowth(961, 1_000)).toBe('−3.9%');
  expect(formatGrowth(1_000, 1_000)).toBe('0.0%');
  expect(formatGrowth(5, 0)).toBe('');
  expect(formatPoints(0.6)).toBe('+0.6 pts');
  expect(formatPoints(-0.04)).toBe('0.0 pts');
});

test('money has its sign first', () => {
  expect(formatMoney(1_490.4, 'EUR')).toBe('€1,490');
  expect(formatMoney(-1_026, 'EUR')).toBe('−€1,026');
  expect(formatMoney(-0.2, 'USD')).toBe('$0');
});

test('days of one month name it once', () => {
  expect(formatDays('2026-11-16', '2026-11-22')).toBe('16–22 Nov 2026');
  expect(formatDays('2026-11-30', '2026-12-06')).toBe('30 Nov – 6 Dec 2026');
  expect(formatDays('2026-12-28', '2027-01-03')).toBe('28 Dec 2026 – 3 Jan 2027');
});
