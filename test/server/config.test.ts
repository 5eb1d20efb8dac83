import { expect, test } from 'vitest';
import { readConfig } from '../../src/server/config.ts';
import { hostNames } from '../../src/server/hosts.ts';

test('an empty environment starts on this machine alone, in ./data', () => {
  expect(readConfig({})).toEqual({
    port: 4400,
    host: '127.0.0.1',
    data_folder: `${process.cwd()}/data`,
    token: undefined,
    demo: false,
    public_url: undefined,
    proxies: [],
    openid: undefined,
  });
  expect(readConfig({ TACT_PORT: '', TACT_TOKEN: ' ' })).toEqual(readConfig({}));
});

test('each variable is taken', () => {
  expect(
    readConfig({
      TACT_PORT: '8080',
      TACT_HOST: '0.0.0.0',
      TACT_DATA: '/srv/tact',
      TACT_TOKEN: 'x'.repeat(32),
      TACT_DEMO: '1',
      TACT_DATABASE_URL: 'postgres://tact:secret@db.example.org:5433/tact?sslmode=verify-full',
      TACT_PUBLIC_URL: 'https://tact.example.org/',
      TACT_TRUSTED_PROXIES: '10.0.0.1, 10.1.0.0/16',
      TACT_THREADS: '3',
    }),
  ).toEqual({
    port: 8080,
    host: '0.0.0.0',
    data_folder: '/srv/tact',
    token: 'x'.repeat(32),
    demo: true,
    database_url: 'postgres://tact:secret@db.example.org:5433/tact?sslmode=verify-full',
    public_url: 'https://tact.example.org',
    proxies: ['10.0.0.1', '10.1.0.0/16'],
    openid: undefined,
    threads: 3,
  });
});

test.each([
  ['TACT_PORT', '80a'],
  ['TACT_PORT', '65536'],
  ['TACT_PORT', '-1'],
  ['TACT_HOST', 'http://x'],
  ['TACT_TOKEN', 'x'.repeat(31)],
  ['TACT_TOKEN', `${'x'.repeat(32)} y`],
  ['TACT_DEMO', 'yes'],
  ['TACT_THREADS', '0'],
  ['TACT_THREADS', 'all'],
  ['TACT_TRUSTED_PROXIES', 'proxy.example.org'],
  ['TACT_TRUSTED_PROXIES', '10.0.0.0/33'],
  ['TACT_PUBLIC_URL', 'tact.example.org'],
  ['TACT_PUBLIC_URL', 'https://example.org/tact'],
  ['TACT_DATABASE_URL', 'mysql://localhost/tact'],
  ['TACT_DATABASE_URL', 'localhost/tact'],
  ['TACT_DATABASE_URL', 'postgres://localhost'],
  ['TACT_CLICKHOUSE_URL', 'http://localhost:8123'],
])('%s=%s stops the start with one line that names it', (name, value) => {
  const start = () => readConfig({ [name]: value });
  expect(start).toThrow(new RegExp(`^${name}[^\\n]*$`));
});

test('a secret is never shown', () => {
  expect(() => readConfig({ TACT_TOKEN: 'short-secret' })).not.toThrow(/short-secret/);
  expect(() => readConfig({ TACT_DATABASE_URL: 'http://tact:short-secret@db/tact' })).not.toThrow(
    /short-secret/,
  );
});

test('a server answers to its own names only', () => {
  expect(hostNames({ host: '127.0.0.1', public_url: undefined })).toEqual(['127.0.0.1', 'localhost', '::1']);
  expect(hostNames({ host: 'box.lan', public_url: 'https://Tact.example.org' })).toEqual([
    '127.0.0.1',
    'localhost',
    '::1',
    'box.lan',
    'tact.example.org',
  ]);
});
