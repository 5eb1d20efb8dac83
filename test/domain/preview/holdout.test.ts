import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdoutBucket, isHeldOut } from '../../../src/domain/preview/holdout.ts';

const people = Array.from({ length: 20_000 }, (_, index) => `C-${index}`);
const heldOut = (rule: string, percent: number) =>
  people.filter((id) => isHeldOut(holdoutBucket(rule, id), percent));

test('the bucket is the upper half of the MD5 of rule and person, modulo 10,000', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: 'grapheme' }), (rule, id) => {
      const upper = createHash('md5').update(`${rule} ${id}`.toWellFormed()).digest().readBigUInt64BE(0);
      expect(holdoutBucket(rule, id)).toBe(Number(upper % 10_000n));
    }),
    { seed: 7 },
  );
});

test('§5 a holdout is the same people at each run, and of the size asked for', () => {
  expect(heldOut('welcome', 10)).toEqual(heldOut('welcome', 10));
  for (const percent of [0.5, 10, 50]) {
    const expected = people.length * (percent / 100);
    const reach = 4 * Math.sqrt(expected * (1 - percent / 100));
    expect(Math.abs(heldOut('welcome', percent).length - expected)).toBeLessThan(reach);
  }
  expect([heldOut('welcome', 0).length, heldOut('welcome', 100).length]).toEqual([0, people.length]);
});

test('a larger holdout keeps the people of a smaller one', () => {
  const larger = new Set(heldOut('welcome', 12.5));
  expect(heldOut('welcome', 12.49).every((id) => larger.has(id))).toBe(true);
});

test('rules hold out different people', () => {
  const other = new Set(heldOut('offers', 10));
  const both = heldOut('welcome', 10).filter((id) => other.has(id)).length;
  expect(Math.abs(both - 200)).toBeLessThan(60);
});
