import { expect, test } from 'vitest';
import { startOfDay, weekBefore, weekOf } from '../../../src/domain/time/week.ts';

const HOUR = 3_600_000;

test('a week goes from Monday to Sunday by the clock of the zone', () => {
  const week = weekOf(Date.parse('2026-11-22T23:30:00Z'), 'Europe/Berlin');
  expect(week).toEqual({
    monday: '2026-11-23',
    sunday: '2026-11-29',
    from: Date.parse('2026-11-22T23:00:00Z'),
    upto: Date.parse('2026-11-29T23:00:00Z'),
  });
});

test('the week in which clocks go back has an hour more, and weeks leave no gap', () => {
  const autumn = weekOf(Date.parse('2026-10-22T12:00:00Z'), 'Europe/Berlin');
  expect(autumn.upto - autumn.from).toBe((7 * 24 + 1) * HOUR);
  const before = weekBefore(autumn, 'Europe/Berlin');
  expect(before).toMatchObject({ monday: '2026-10-12', upto: autumn.from });
});

test.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu'])(
  'a day begins at midnight in %s',
  (zone) => {
    const start = startOfDay('2026-11-23', zone);
    expect(weekOf(start, zone).monday).toBe('2026-11-23');
    expect(weekOf(start - 1, zone).monday).toBe('2026-11-16');
  },
);
