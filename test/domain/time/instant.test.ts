import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatInstant, parseInstant, utcDay } from '../../../src/domain/time/instant.ts';

test('an instant has Z or an offset; anything else is none', () => {
  expect(parseInstant('2026-03-15T12:00:00Z')).toBe(Date.UTC(2026, 2, 15, 12));
  expect(parseInstant('2026-03-15T12:00:00.250+05:45')).toBe(Date.UTC(2026, 2, 15, 6, 15, 0, 250));
  expect(parseInstant('2026-03-15 12:00Z')).toBe(Date.UTC(2026, 2, 15, 12));
  const none = ['', 'yesterday', '2026-03-15', '2026-03-15T12:00', '2026-02-30T12:00:00Z', '1773576000000'];
  expect(none.map(parseInstant)).toEqual(none.map(() => null));
});

test('what is finer than a millisecond is left off', () => {
  expect(parseInstant('2026-03-15T12:00:00.1239999Z')).toBe(Date.UTC(2026, 2, 15, 12, 0, 0, 123));
});

test('an instant is written in UTC with milliseconds, and read back as the same', () => {
  expect(formatInstant(Date.UTC(2026, 2, 15, 12))).toBe('2026-03-15T12:00:00.000Z');
  const any = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2100, 0) });
  fc.assert(
    fc.property(any, (ms) => parseInstant(formatInstant(ms)) === ms),
    { seed: 1 },
  );
});

test('an instant of any year is written as the runtime writes it, and its day too', () => {
  const edge = 8.64e15;
  const any = fc.oneof(
    fc.integer({ min: -edge, max: edge }),
    fc.double({ min: -1e13, max: 1e13, noNaN: true }),
  );
  fc.assert(
    fc.property(any, (ms) => {
      const text = new Date(ms).toISOString();
      expect(formatInstant(ms)).toBe(text);
      expect(utcDay(ms)).toBe(text.split('T')[0]);
    }),
    { seed: 1, numRuns: 1_000 },
  );
  for (const none of [Number.NaN, edge + 86_400_000, Number.POSITIVE_INFINITY])
    expect(() => formatInstant(none)).toThrow(RangeError);
});
