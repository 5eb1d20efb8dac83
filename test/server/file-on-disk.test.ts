import { randomBytes } from 'node:crypto';
import { openSync, closeSync, ftruncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileOnDisk } from '../../src/server/file-on-disk.ts';
import { aFolder } from '../support/a-folder.ts';

test('a file on disk is read as a file in memory is, whole and in slices of slices', async () => {
  const path = join(aFolder(), 'file.bin');
  const bytes = new Uint8Array(randomBytes(150_000));
  writeFileSync(path, bytes);
  const here = new File([bytes], 'file.bin');
  const there = await fileOnDisk(path, 'file.bin');
  expect([there.name, there.size, there instanceof File]).toEqual(['file.bin', 150_000, true]);
  const whole = await new Response(there.stream()).bytes();
  expect(Buffer.compare(whole, bytes)).toBe(0);
  const place = fc.option(fc.integer({ min: -160_000, max: 160_000 }), { nil: undefined });
  await fc.assert(
    fc.asyncProperty(place, place, place, place, async (a, b, c, d) => {
      const [one, other] = [here.slice(a, b).slice(c, d), there.slice(a, b).slice(c, d)];
      expect(other.size).toBe(one.size);
      expect(Buffer.compare(await other.bytes(), await one.bytes())).toBe(0);
      expect(Buffer.compare(await new Response(other.stream()).bytes(), await one.bytes())).toBe(0);
    }),
    { numRuns: 40, seed: 20_261_126 },
  );
});

test('a file of five gigabytes has that size, and its end can be read', async () => {
  const path = join(aFolder(), 'large.bin');
  const size = 5_000_000_000;
  const file = openSync(path, 'w');
  // Nothing but the end takes room on the disk.
  ftruncateSync(file, size);
  writeSync(file, 'the end', size - 7);
  closeSync(file);
  const there = await fileOnDisk(path, 'large.bin');
  expect(there.size).toBe(size);
  expect(await there.slice(size - 7).text()).toBe('the end');
  expect(
    await there
      .slice(size - 7, size)
      .slice(4)
      .text(),
  ).toBe('end');
});
