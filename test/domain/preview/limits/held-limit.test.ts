import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { heldLimit } from '../../../../src/domain/preview/limits/held-limit.ts';
import { type Limit, nextAbove, nextBelow } from '../../../../src/domain/preview/limits/limit.ts';
import { minutesBetween, roundTime } from '../../../../src/domain/preview/limits/round-time.ts';
import { roundestBetween, wholeBetween } from '../../../../src/domain/preview/limits/round-number.ts';
import { FEWEST_SHOWN } from '../../../../src/domain/preview/small-cells.ts';

const limitAt = (at: number): Limit => ({
  at,
  lowest: Number.NEGATIVE_INFINITY,
  highest: Number.POSITIVE_INFINITY,
  between: roundestBetween,
  attribute: null,
  fine: false,
});

/** Values close together, far apart and shared by many. */
const arbitraryValues = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.integer({ min: -3, max: 12 }),
        fc.integer({ min: 0, max: 90_000 }),
        fc.double({ min: 0, max: 2, noNaN: true }),
      ),
      fc.oneof(
        { weight: 5, arbitrary: fc.constant(1) },
        { weight: 1, arbitrary: fc.integer({ min: 2, max: 60 }) },
      ),
    ),
    { maxLength: 150 },
  )
  .map((lumps) => lumps.flatMap(([value, people]) => Array.from({ length: people }, () => value)));

test('wherever a limit is, it is held where twenty people or nobody lie between two answers, and few are between', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryValues, async (values) => {
      const count = async (at: number) => values.filter((value) => value >= at).length;
      const places = [...new Set(values)].flatMap((value) => [nextBelow(value), value, nextAbove(value)]);
      const answers = new Set<number>();
      for (const at of places) {
        const people = await count(await heldLimit(limitAt(at), count));
        expect(Math.abs((await count(at)) - people)).toBeLessThan(FEWEST_SHOWN);
        answers.add(people);
      }
      const sorted = [...answers].toSorted((a, b) => a - b);
      for (const [index, people] of sorted.entries())
        expect(people - (sorted[index - 1] ?? -FEWEST_SHOWN)).toBeGreaterThanOrEqual(FEWEST_SHOWN);
    }),
    { numRuns: 150 },
  );
});

test('a limit that was held stays there', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryValues, fc.integer({ min: 0, max: 90_000 }), async (values, at) => {
      const count = async (place: number) => values.filter((value) => value >= place).length;
      const held = await heldLimit(limitAt(at), count);
      expect(await heldLimit(limitAt(held), count)).toBe(held);
    }),
    { numRuns: 100 },
  );
});

test('a round limit is where it was asked for, as long as many lie on both sides', async () => {
  const values = Array.from({ length: 4_000 }, (_, n) => 20_000 + 11 * n);
  const count = async (at: number) => values.filter((value) => value >= at).length;
  for (const at of [25_000, 30_000, 37_000, 50_000, 60_000])
    expect(await heldLimit(limitAt(at), count)).toBe(at);
});

test('the roundest number between two is inside, and the middle one of the greatest step', () => {
  const between = [
    [0, 100, 50],
    [50, 100, 70],
    [10, 30, 20],
    [20, 30, 25],
    [-5, 3, 0],
    [-100, -20, -50],
    [3, 4, 3.5],
    [0.1, 0.3, 0.2],
    [7, Number.POSITIVE_INFINITY, 10],
    [0, Number.POSITIVE_INFINITY, 1],
    [Number.NEGATIVE_INFINITY, -1_000, -10_000],
    [1, nextAbove(1), null],
  ] as const;
  for (const [low, high, roundest] of between)
    expect([low, high, roundestBetween(low, high)]).toEqual([low, high, roundest]);
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      const found = roundestBetween(low, high);
      if (found !== null) expect(found > low && found < high).toBe(true);
      else if (high - low > 1 && Number.isFinite(high) && Number.isFinite(low))
        throw new Error('there is one');
    }),
  );
  expect(wholeBetween(3, 4)).toBe(null);
  expect(minutesBetween(0, 60 * 24 * 40)).toBe(43_200);
});

test('the roundest time between two is inside: now, years, days, starts of months, down to the millisecond', () => {
  const now = Date.parse('2026-11-26T21:43:00.000Z');
  const [day, year] = [86_400_000, 365 * 86_400_000];
  const instant = roundTime(now, 1);
  const ends = [
    [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, now + 1],
    [Number.NEGATIVE_INFINITY, now + 1, now],
    [now - 2 * year, now, now - year + 1],
    [now - year + 1, now, now - 180 * day + 1],
    [now - 31 * day, now - 29 * day, now - 30 * day + 1],
    [
      Date.parse('2026-10-31T01:00:00.000Z'),
      Date.parse('2026-11-01T02:00:00.000Z'),
      Date.parse('2026-11-01T00:00:00.000Z'),
    ],
  ] as const;
  for (const [low, high, roundest] of ends)
    expect([low, high, instant(low, high)]).toEqual([low, high, roundest]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 1, max: 4e11 }), (low, length) => {
      const found = instant(low, low + length);
      if (length === 1 || low > now) return;
      expect(found !== null && found > low && found < low + length).toBe(true);
    }),
  );
  const midnight = Date.parse('2026-11-26T00:00:00.000Z');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 2, max: 9_000 }), (low, days) => {
      const found = roundTime(midnight, day)(low * day, (low + days) * day);
      expect(found !== null && found > low * day && found < (low + days) * day && found % day === 0).toBe(
        true,
      );
    }),
  );
});
