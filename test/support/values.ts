/** Values that lie close to every edge, for random worlds and for the conditions asked of them. */
import * as fc from 'fast-check';
import { addToDay, plus } from '../../src/domain/time/calendar.ts';
import { formatInstant } from '../../src/domain/time/instant.ts';

export const PURPOSES = ['marketing', 'ads', 'service'] as const;
export const CHANNELS = ['email', 'sms', 'push'] as const;

/** Texts that meet when letter case is folded, and texts that must not; patterns of SQL among them. */
export const TEXTS = [
  'Ada',
  'ADA',
  'ada',
  'Straße',
  'STRASSE',
  'strasse',
  'ΟΔΟΣ',
  'οδος',
  'οδοσ',
  'İzmir',
  'izmir',
  'i̇zmir',
  'Ilgaz',
  'É',
  'é',
  'e\u0301',
  'a%b',
  '%',
  '_',
  '*',
  'a*b',
  "D'Arcy",
  '\\',
  '"',
  'ǅ',
  '𝒜',
  'Я',
  'я',
  'two words',
  '10',
  '9',
] as const;
/** Parts of those texts, at their ends and inside, in another case. */
export const PIECES = [
  'a',
  'AD',
  'ST',
  'ße',
  'SSE',
  'οδ',
  'Σ',
  'ς',
  'İ',
  'i',
  'É',
  'e',
  '\u0301',
  'two',
  'WORDS',
  ' ',
  'Я',
] as const;
export const CHOICES = ['gold', 'Gold', 'silver', 'DE', 'de', 'FR', 'US', 'BR'] as const;
export const NUMBERS = [0, 1, 2, 3, -1, 0.1, 0.2, 0.3, 99.99, -20.5, 500, 1_000_000, 0.000001] as const;

/** An instant at or around the ends of the windows that conditions ask about. */
export function arbitraryInstant(as_of: number): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(0, 1, 2, 3, 7, 14, 29, 30, 31, 60, 365),
      fc.constantFrom('minute', 'hour', 'day', 'month' as const),
      fc.constantFrom(-1, -1, -1, 1),
      fc.constantFrom(-1, 0, 0, 1),
    )
    .map(([n, unit, way, ms]) =>
      formatInstant(plus(as_of, unit === 'month' ? way * (n % 14) : way * n, unit) + ms),
    );
}

/** A day at or around the ends of windows, and days of leap years. */
export function arbitraryDay(as_of: number): fc.Arbitrary<string> {
  const today = formatInstant(as_of).slice(0, 10);
  const near = fc
    .tuple(
      fc.constantFrom(-366, -31, -30, -8, -7, -6, -1, 0, 1, 2, 6, 7, 8, 30, 365),
      fc.constantFrom(0, 0, -5, -16, -18),
    )
    .map(([days, years]) => addToDay(addToDay(today, years, 'year'), days, 'day'));
  return fc.oneof(
    near,
    fc.constantFrom('2024-02-29', '2000-02-29', '1988-02-29', '2008-02-29', '2008-03-01', '2010-02-28'),
  );
}
