import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOfText, instantText } from '../../../src/domain/segments/instant-text.ts';

const FIRST = Date.parse('0001-01-01T00:00:00.000Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');
const instant = fc.integer({ min: FIRST, max: LAST });

test('an instant is read as it was written', () => {
  fc.assert(
    fc.property(instant, (ms) => {
      expect(instantOfText(instantText(ms))).toBe(ms);
    }),
    { seed: 1, numRuns: 1_000 },
  );
  for (const day of [
    '0001-01-01',
    '1600-02-29',
    '1900-03-01',
    '1970-01-01',
    '2000-02-29',
    '2100-02-28',
    '9999-12-31',
  ])
    expect(instantOfText(`${day}T23:59:59.999Z`)).toBe(Date.parse(`${day}T23:59:59.999Z`));
});

test('the order of the texts is the order of the instants, beyond all years too', () => {
  const any = fc.integer({ min: FIRST - 1e15, max: LAST + 1e15 });
  fc.assert(
    fc.property(instant, any, (cell, bound) => {
      expect(instantText(cell) < instantText(bound)).toBe(cell < bound);
      expect(instantText(cell) > instantText(bound)).toBe(cell > bound);
    }),
    { seed: 1, numRuns: 1_000 },
  );
});
