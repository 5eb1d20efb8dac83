import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { takeDataFolder } from '../../src/server/data-folder.ts';
import { aFolder } from '../support/a-folder.ts';

test('a missing folder is made, for the account that runs Tact alone', () => {
  const path = join(aFolder(), 'deep', 'data');
  const folder = takeDataFolder(path);
  onTestFinished(() => folder.release());
  expect(statSync(path).mode & 0o777).toBe(0o700);
});

test('an open folder is closed to others', () => {
  const path = join(aFolder(), 'data');
  mkdirSync(path, { mode: 0o755 });
  const folder = takeDataFolder(path);
  onTestFinished(() => folder.release());
  expect(statSync(path).mode & 0o777).toBe(0o700);
});

test('a second taker is refused with one line, until the first lets go', () => {
  const path = aFolder();
  const folder = takeDataFolder(path);
  expect(() => takeDataFolder(path)).toThrow(/^TACT_DATA: another Tact is using the folder [^\n]*$/);
  folder.release();
  takeDataFolder(path).release();
});

test('a process that was killed leaves no lock behind', () => {
  const path = aFolder();
  const module = new URL('../../src/server/data-folder.ts', import.meta.url).href;
  const script = `const { takeDataFolder } = await import('${module}'); takeDataFolder('${path}'); process.kill(process.pid, 'SIGKILL');`;
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script]);
  expect(signal).toBe('SIGKILL');
  takeDataFolder(path).release();
});

test('a path that is no folder is refused with one line', () => {
  const path = join(aFolder(), 'file');
  writeFileSync(path, '');
  expect(() => takeDataFolder(path)).toThrow(/^TACT_DATA: [^\n]*$/);
});
