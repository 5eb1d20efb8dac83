import { expect, test } from 'vitest';
import { yearsOld } from '../../../../src/domain/time/calendar.ts';
import { asks, refusalOf } from '../../../support/operators.ts';

test('the last 7 days are today and the six before', () => {
  const days = ['2026-03-08', '2026-03-09', '2026-03-15', '2026-03-16'];
  expect(days.map(asks('date', 'in_last', { last: 7, unit: 'day' }))).toEqual([false, true, true, false]);
});

test('the next 7 days are today and the six after', () => {
  const days = ['2026-03-14', '2026-03-15', '2026-03-21', '2026-03-22'];
  expect(days.map(asks('date', 'in_next', { next: 7, unit: 'day' }))).toEqual([false, true, true, false]);
});

test('a month clamps to its last day', () => {
  const inMonth = asks('date', 'in_last', { last: 1, unit: 'month' }, '2026-03-31T12:00:00.000Z');
  expect(['2026-02-28', '2026-03-01'].map(inMonth)).toEqual([false, true]);
});

test('today is the day of the moment in the workspace’s zone', () => {
  const today = { last: 1, unit: 'day' };
  expect(asks('date', 'in_last', today, undefined, 'Pacific/Auckland')('2026-03-16')).toBe(true);
  expect(asks('date', 'in_last', today, undefined, 'Pacific/Auckland')('2026-03-15')).toBe(false);
});

test('before and after leave out the day itself, between has both in', () => {
  const days = ['2026-03-14', '2026-03-15', '2026-03-16'];
  expect(days.map(asks('date', 'before', '2026-03-15'))).toEqual([true, false, false]);
  expect(days.map(asks('date', 'after', '2026-03-15'))).toEqual([false, false, true]);
  expect(days.map(asks('date', 'on', '2026-03-15'))).toEqual([false, true, false]);
  expect(days.map(asks('date', 'between', ['2026-03-14', '2026-03-15']))).toEqual([true, true, false]);
});

test('an anniversary turns with the year, and 29 February counts as 1 March in other years', () => {
  const newYear = asks('date', 'anniversary_in_next', { days: 3 }, '2026-12-31T12:00:00.000Z');
  expect(['1990-12-30', '1990-12-31', '1990-01-02', '1990-01-03'].map(newYear)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  const march = asks('date', 'anniversary_in_next', { days: 1 }, '2026-03-01T12:00:00.000Z');
  expect(march('1988-02-29')).toBe(true);
  const leapMarch = asks('date', 'anniversary_in_next', { days: 1 }, '2028-03-01T12:00:00.000Z');
  expect(leapMarch('1988-02-29')).toBe(false);
});

test.each(['2026-02-28', '2026-03-01', '2024-02-29', '2026-12-31', '2025-01-01'])(
  'an age as of %s is the years completed',
  (today) => {
    const born = [
      '1988-02-29',
      '2008-02-28',
      '2008-02-29',
      '2008-03-01',
      '2007-12-31',
      '2030-01-01',
      '2006-02-28',
    ];
    for (const day of born) {
      const age = yearsOld(day, today);
      for (const years of [-1, 0, 16, 17, 18, 19, 38, 17.5]) {
        const asked = ['age_lt', 'age_lte', 'age_gt', 'age_gte'].map((name) =>
          asks('date', name, years, `${today}T12:00:00.000Z`)(day),
        );
        expect(asked).toEqual([age < years, age <= years, age > years, age >= years]);
      }
    }
  },
);

test.each(['0001-01-01', '0126-03-15', '1026-03-16', '3000-06-01', '9999-12-31'])(
  'an age is counted over the whole calendar: someone born on %s',
  (day) => {
    const age = yearsOld(day, '2026-03-15');
    for (const years of [age - 1, age, age + 1, 2_025, 2_026, -7_973, -7_974, 1e9, -1e9]) {
      const asked = ['age_lt', 'age_lte', 'age_gt', 'age_gte'].map((name) => asks('date', name, years)(day));
      expect(asked).toEqual([age < years, age <= years, age > years, age >= years]);
    }
  },
);

test('nobody is two thousand years old', () => {
  expect(asks('date', 'age_gte', 2_000)('1988-02-29')).toBe(false);
  expect(asks('date', 'age_lt', 2_000)('1988-02-29')).toBe(true);
});

test('days that are none, hours, and windows that are not whole are refused', () => {
  for (const day of ['2026-02-29', '2026-3-1', '15.03.2026', '2026-03-15T00:00:00Z', 20260315])
    expect(refusalOf('date', 'on', day)).toBe('Give a day as YYYY-MM-DD.');
  expect(refusalOf('date', 'in_last', { last: 2, unit: 'hour' })).toBe(
    'A date has no hours: use day, week, month or year.',
  );
  for (const last of [0, -1, 1.5, '7', 365_001])
    expect(refusalOf('date', 'in_last', { last, unit: 'day' })).toBe('Give a whole number from 1 to 365000.');
  expect(refusalOf('date', 'in_last', { next: 7, unit: 'day' })).not.toBeNull();
  expect(refusalOf('date', 'in_last', { last: 7, unit: 'fortnight' })).not.toBeNull();
  expect(refusalOf('date', 'anniversary_in_next', { days: 0 })).not.toBeNull();
});
