import { expect, test } from 'vitest';
import {
  formatAge,
  formatChange,
  formatCount,
  formatDay,
  formatDuration,
  formatMoment,
  formatReachChange,
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

test('a duration is told in its two greatest units', () => {
  expect(formatDuration(8_400)).toBe('8 s');
  expect(formatDuration(80_000)).toBe('1 min 20 s');
  expect(formatDuration(3_900_000)).toBe('1 h 5 min');
});

test('one person is singular', () => {
  expect(people(1)).toBe('1 person');
  expect(people(2_040)).toBe('2,040 people');
});
