import { expect, test } from 'vitest';
import { asks, refusalOf } from '../../../support/operators.ts';

test('the last 7 days begin after their start and end with now', () => {
  const instants = [
    '2026-03-08T12:00:00.000Z',
    '2026-03-08T12:00:00.001Z',
    '2026-03-15T12:00:00.000Z',
    '2026-03-15T12:00:00.001Z',
  ];
  const inLast = asks('datetime', 'in_last', { last: 7, unit: 'day' });
  expect(instants.map(inLast)).toEqual([false, true, true, false]);
});

test('the next hour begins now and ends before its end', () => {
  const instants = [
    '2026-03-15T11:59:59.999Z',
    '2026-03-15T12:00:00.000Z',
    '2026-03-15T12:59:59.999Z',
    '2026-03-15T13:00:00.000Z',
  ];
  expect(instants.map(asks('datetime', 'in_next', { next: 1, unit: 'hour' }))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('a day of an instant is 24 hours, also where the clocks change', () => {
  const day = asks(
    'datetime',
    'in_last',
    { last: 1, unit: 'day' },
    '2026-03-29T12:00:00.000Z',
    'Europe/Berlin',
  );
  expect(['2026-03-28T12:00:00.000Z', '2026-03-28T12:00:00.001Z'].map(day)).toEqual([false, true]);
});

test('a month is a step of the UTC calendar that clamps', () => {
  const month = asks('datetime', 'in_last', { last: 1, unit: 'month' }, '2024-03-31T12:00:00.000Z');
  expect(['2024-02-29T12:00:00.000Z', '2024-02-29T12:00:00.001Z'].map(month)).toEqual([false, true]);
});

test('an offset in the value is read', () => {
  expect(asks('datetime', 'before', '2026-03-15T13:00:00+02:00')('2026-03-15T10:59:59.999Z')).toBe(true);
  expect(asks('datetime', 'before', '2026-03-15T13:00:00+02:00')('2026-03-15T11:00:00.000Z')).toBe(false);
});

test('a window that reaches beyond the years of the calendar still holds', () => {
  const future = asks('datetime', 'in_next', { next: 1000, unit: 'year' }, '9990-01-01T00:00:00.000Z');
  expect(future('9999-12-31T23:59:59.999Z')).toBe(true);
  const past = asks('datetime', 'in_last', { last: 1000, unit: 'year' }, '0100-01-01T00:00:00.000Z');
  expect(past('0001-01-01T00:00:00.000Z')).toBe(true);
});

test('a day, and an instant without its offset, is refused', () => {
  for (const value of ['2026-03-15', '2026-03-15T12:00:00', 'now', 0])
    expect(refusalOf('datetime', 'after', value)).toMatch(/^Give an instant/);
});
