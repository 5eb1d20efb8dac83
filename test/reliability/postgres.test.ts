import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPostgresStore } from '../../src/store/postgres/store.ts';
import { aFolder } from '../support/a-folder.ts';
import { aPostgres, type PostgresServer } from '../support/a-postgres.ts';
import { aRule } from '../support/a-rule.ts';
import { aFailedStart, aServer } from '../support/a-server.ts';

const TOKEN = 'a-token-of-at-least-32-characters!';
const WITH_TOKEN = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };

let server: PostgresServer;
beforeAll(async () => {
  server = await aPostgres();
});
afterAll(() => server.stop());

describe('a start with PostgreSQL', () => {
  test('that can’t be stops with one line that names the variable and shows no password', async () => {
    const url = new URL(await server.database());
    url.password = 'very-secret';
    const nowhere = new URL(url);
    nowhere.port = '1';
    const nothing = new URL(url);
    nothing.pathname = '/nothing';
    for (const [wrong, words] of [
      [nowhere, 'doesn’t answer'],
      [nothing, 'has no database of this name'],
    ] as const) {
      const { code, said } = await aFailedStart({ TACT_DATA: aFolder(), TACT_DATABASE_URL: wrong.href });
      expect(code).toBe(1);
      expect(said).toMatch(new RegExp(`^TACT_DATABASE_URL: [^\\n]*${words}[^\\n]*\\n$`));
      expect(said).not.toContain('very-secret');
    }
  });

  test('keeps everything there, whatever the data folder', async () => {
    const environment = {
      TACT_DATA: aFolder(),
      TACT_DATABASE_URL: await server.database(),
      TACT_TOKEN: TOKEN,
    };
    const first = await aServer(environment);
    const settings = { workspace: 'Shared', time_zone: 'Europe/Berlin', time_zone_attribute: null };
    const put = await fetch(`${first.url}/api/settings`, {
      method: 'PUT',
      headers: { ...WITH_TOKEN, 'if-match': '"0"' },
      body: JSON.stringify(settings),
    });
    expect(put.status).toBe(200);
    await first.stop('SIGKILL');
    const second = await aServer({ ...environment, TACT_DATA: aFolder() });
    const read = await fetch(`${second.url}/api/settings`, { headers: WITH_TOKEN });
    expect(await read.json()).toMatchObject({ workspace: 'Shared', version: 1 });
    const log = await fetch(`${second.url}/api/audit/verify`, { headers: WITH_TOKEN });
    expect(await log.json()).toMatchObject({ ok: true, entries: 1 });
    await second.stop('SIGTERM');
  });
});

test('a second server on the same database is refused with one line, until the first is stopped or killed', async () => {
  const TACT_DATABASE_URL = await server.database();
  const first = await aServer({ TACT_DATA: aFolder(), TACT_DATABASE_URL });
  const { code, said } = await aFailedStart({ TACT_DATA: aFolder(), TACT_DATABASE_URL });
  expect(code).toBe(1);
  expect(said).toMatch(
    /^TACT_DATABASE_URL: Another Tact is using this PostgreSQL database\. Stop it[^\n]*\n$/,
  );
  for (const [running, signal] of [
    [first, 'SIGKILL'],
    [null, 'SIGTERM'],
  ] as const) {
    await running?.stop(signal);
    const next = await aServer({ TACT_DATA: aFolder(), TACT_DATABASE_URL });
    await next.stop('SIGTERM');
  }
});

test('a database that goes away is said in words, and the same store goes on when it is back', async () => {
  const store = await createPostgresStore({ url: await server.database() });
  await store.transaction((view) => view.rules.insert(aRule()));
  await server.kill();
  await expect(store.view.rules.count()).rejects.toMatchObject({ kind: 'unavailable' });
  await expect(store.transaction((view) => view.rules.insert(aRule({ id: 'lost' })))).rejects.toMatchObject({
    kind: 'unavailable',
  });
  await server.start();
  expect((await store.view.rules.list()).items).toEqual([aRule()]);
  await store.transaction((view) => view.rules.insert(aRule({ id: 'next' })));
  expect(await store.view.rules.count()).toBe(2);
  await store.close();
});

test('writers of several processes make one chain', async () => {
  const url = await server.database();
  const stores = await Promise.all([1, 2, 3].map(() => createPostgresStore({ url })));
  const ids = Array.from({ length: 30 }, (_, index) => `rule-${index}`);
  let highest = 0;
  await Promise.all(
    ids.map((id, index) =>
      stores[index % 3]!.transaction(async (view) => {
        const count = await view.rules.count();
        await view.rules.insert(aRule({ id, priority: count }));
        highest = Math.max(highest, count);
      }),
    ),
  );
  const { items } = await stores[0]!.view.rules.list();
  expect(new Set(items.map(({ priority }) => priority)).size).toBe(30);
  expect(highest).toBe(29);
  for (const store of stores) await store.close();
});
