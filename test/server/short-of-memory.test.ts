import { expect, test } from 'vitest';
import { type Memory, memoryWatch } from '../../src/server/short-of-memory.ts';

const MEGABYTE = 1_048_576;
const PLENTY: Memory = {
  heap_used: 100 * MEGABYTE,
  heap_limit: 1000 * MEGABYTE,
  available: 1000 * MEGABYTE,
};

test.each([
  ['there is plenty', {}, false],
  ['the heap is 85 % full', { heap_used: 850 * MEGABYTE }, false],
  ['the heap is fuller than that', { heap_used: 850 * MEGABYTE + 1 }, true],
  ['the system has 128 MB left', { available: 128 * MEGABYTE }, false],
  ['the system has less than that', { available: 128 * MEGABYTE - 1 }, true],
])('where %s, memory is short: %o is %s', (_when, changes, short) => {
  expect(
    memoryWatch(
      () => 0,
      () => ({ ...PLENTY, ...changes }),
    )(),
  ).toBe(short);
});

test('it looks four times a second at most, and says in between what it saw last', () => {
  let [now, looks, available] = [0, 0, 0];
  const isShort = memoryWatch(
    () => now,
    () => {
      looks += 1;
      return { ...PLENTY, available };
    },
  );
  expect([isShort(), looks]).toEqual([true, 1]);
  available = PLENTY.available;
  now = 249;
  expect([isShort(), looks]).toEqual([true, 1]);
  now = 250;
  expect([isShort(), looks]).toEqual([false, 2]);
});
