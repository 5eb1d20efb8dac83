import { expect, test } from 'vitest';
import { clockName, writtenDay, writtenInstant } from '../../../src/domain/time/written.ts';

const at = (text: string) => Date.parse(text);

test('people read the time as far as it is needed, by the clock of the zone, which is named', () => {
  expect(writtenInstant(at('2026-03-15T12:00:00.000Z'), 'UTC')).toBe('15 Mar 2026, 12:00 UTC');
  expect(writtenInstant(at('2026-03-15T12:00:07.000Z'), 'UTC')).toBe('15 Mar 2026, 12:00:07 UTC');
  expect(writtenInstant(at('2026-03-15T12:00:00.001Z'), 'UTC')).toBe('15 Mar 2026, 12:00:00.001 UTC');
  expect(writtenInstant(at('2026-03-14T23:30:00.000Z'), 'Europe/Amsterdam')).toBe('15 Mar 2026, 00:30 CET');
  expect(writtenInstant(at('2026-03-14T23:30:00.000Z'), 'Asia/Kolkata')).toBe('15 Mar 2026, 05:00 GMT+5:30');
  expect(writtenInstant(at('2026-01-01T02:00:00.000Z'), '-03:00')).toBe('31 Dec 2025, 23:00 GMT-3');
});

test('of two instants that a clock shows alike, each is said otherwise', () => {
  const [first, second] = [at('2026-10-25T00:30:00.000Z'), at('2026-10-25T01:30:00.000Z')];
  expect(writtenInstant(first, 'Europe/Amsterdam')).toBe('25 Oct 2026, 02:30 CEST');
  expect(writtenInstant(second, 'Europe/Amsterdam')).toBe('25 Oct 2026, 02:30 CET');
  expect([clockName(first, 'Europe/London'), clockName(second, 'Europe/London')]).toEqual(['BST', 'GMT']);
});

test('a day needs no zone', () => {
  expect(writtenDay('2026-11-03')).toBe('3 Nov 2026');
  expect(writtenDay('0001-01-31')).toBe('31 Jan 0001');
});
