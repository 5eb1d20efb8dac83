import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aFolder } from '../support/a-folder.ts';
import { aPostgres, type PostgresServer } from '../support/a-postgres.ts';
import { aServer } from '../support/a-server.ts';
import { imported, named, read, TOKEN } from '../support/calls.ts';

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await aPostgres();
}, 60_000);
afterAll(() => postgres.stop());

/** A command of package.json, as its own process; what it said and its exit code. */
async function command(
  file: string,
  given: readonly string[],
  environment: { readonly [name: string]: string },
) {
  const path = fileURLToPath(new URL(`../../src/server/${file}.ts`, import.meta.url));
  const child = spawn(process.execPath, [path, ...given], {
    env: { PATH: process.env['PATH'], ...environment },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

const people = (count: number) =>
  `customer_id,tier\n${Array.from({ length: count }, (_, n) => `c-${n},gold`).join('\n')}\n`;

test('a backup of a running server is whole, and holds everything acknowledged before it began', async () => {
  const TACT_DATA = join(aFolder(), 'data');
  const { url } = await aServer({ TACT_DATA, TACT_TOKEN: TOKEN });
  await imported(url, people(300));
  for (let version = 0; version < 5; version += 1) await named(url, `Name ${version}`, version);
  let version = 5;
  const done = new AbortController();
  const writing = (async () => {
    while (!done.signal.aborted) {
      if ((await named(url, `Name ${version}`, version)).ok) version += 1;
    }
  })();
  const folder = join(aFolder(), 'backup');
  const { code, said } = await command('store-backup', [folder], { TACT_DATA });
  done.abort();
  await writing;
  expect({ code, said }).toEqual({
    code: 0,
    said: expect.stringMatching(/^Copied 300 customers\. All \d+ entries of the log hold\./),
  });
  expect(statSync(join(folder, 'state.sqlite')).mode & 0o077).toBe(0);

  const restored = join(aFolder(), 'restored');
  cpSync(folder, restored, { recursive: true });
  const again = await aServer({ TACT_DATA: restored, TACT_TOKEN: TOKEN });
  const settings = (await read(`${again.url}/api/settings`)) as { version: number };
  expect(settings.version).toBeGreaterThanOrEqual(5);
  expect(await read(`${again.url}/api/audit/verify`)).toMatchObject({ ok: true });
  expect(await read(`${again.url}/api/customers/c-7`)).toMatchObject({ masked_id: expect.any(String) });
  const refused = await command('store-backup', [folder], { TACT_DATA });
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('is not empty') });
});

test('everything moves to PostgreSQL with the same head, only into an empty database, and only when stopped', async () => {
  const TACT_DATA = join(aFolder(), 'data');
  const first = await aServer({ TACT_DATA, TACT_TOKEN: TOKEN });
  for (let version = 0; version < 12; version += 1) await named(first.url, `Größe ${version}`, version);
  const { head } = (await read(`${first.url}/api/audit/verify`)) as { head: string };
  const url = await postgres.database();
  const running = await command('store-move', [url], { TACT_DATA });
  expect(running).toMatchObject({
    code: 1,
    said: expect.stringContaining('another Tact is using the folder'),
  });
  await first.stop('SIGTERM');
  const moved = await command('store-move', [url], { TACT_DATA });
  expect(moved).toMatchObject({ code: 0, said: expect.stringContaining(`Head: ${head}`) });
  const second = await aServer({ TACT_DATA, TACT_TOKEN: TOKEN, TACT_DATABASE_URL: url });
  expect(await read(`${second.url}/api/settings`)).toMatchObject({ workspace: 'Größe 11', version: 12 });
  expect(await read(`${second.url}/api/audit/verify`)).toMatchObject({ ok: true, head, sealed: 12 });
  await second.stop('SIGTERM');
  const again = await command('store-move', [url], { TACT_DATA });
  expect(again).toMatchObject({
    code: 1,
    said: expect.stringContaining('something in this database already'),
  });
  const wrong = await command('store-move', ['localhost'], { TACT_DATA });
  expect(wrong).toMatchObject({ code: 1, said: expect.stringContaining('Say where to') });
});
