import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { breachedPasswords } from '../../src/server/breached-passwords.ts';
import { aFolder } from '../support/a-folder.ts';

test('a list that could not be read is read by the next who asks, and then kept', async () => {
  const list = join(aFolder(), 'list.txt');
  const isBreached = breachedPasswords(12, () => list);
  await expect(isBreached('seven green apples')).rejects.toThrow('ENOENT');
  writeFileSync(list, 'short\nSeven Green Apples\n');
  expect(await isBreached('seven green apples')).toBe(true);
  rmSync(list);
  expect([await isBreached('Seven green apples'), await isBreached('short')]).toEqual([true, false]);
});
