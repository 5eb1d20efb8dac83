import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KEPT_TABLES, rowCounts } from '../../src/store/kysely/copy.ts';
import { migrate } from '../../src/store/migrations/migrate.ts';
import { POSTGRES } from '../../src/store/postgres/dialect.ts';
import { openWriter } from '../../src/store/postgres/store.ts';
import { createSqliteStore, openReader } from '../../src/store/sqlite/store.ts';
import { aFolder } from '../support/a-folder.ts';
import { aPostgres, type PostgresServer } from '../support/a-postgres.ts';
import { aServer } from '../support/a-server.ts';
import { halfSent, imported, importOver, named, read, TOKEN } from '../support/calls.ts';
import { everyOtherStep } from '../support/every-change.ts';
import { THIS_MACHINE } from '../support/this-machine.ts';

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await aPostgres();
});
afterAll(() => postgres.stop());

/** A command of package.json, as its own process; what it said and its exit code. */
async function command(
  file: string,
  given: readonly string[],
  environment: { readonly [name: string]: string },
) {
  const path = fileURLToPath(new URL(`../../src/server/${file}.ts`, import.meta.url));
  const child = spawn(process.execPath, [path, ...given], {
    env: { ...THIS_MACHINE, ...environment },
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

test('a backup while a file comes in, and while it is imported, is whole, and the import succeeds', async () => {
  const TACT_DATA = join(aFolder(), 'data');
  const { url } = await aServer({ TACT_DATA, TACT_TOKEN: TOKEN });
  await imported(url, people(300));
  const rest = halfSent(url, people(40_000));
  const incoming = join(TACT_DATA, 'incoming');
  await expect.poll(() => existsSync(incoming) && readdirSync(incoming).length).toBe(1);
  const early = await command('store-backup', [join(aFolder(), 'early')], { TACT_DATA });
  expect(early).toMatchObject({ code: 0, said: expect.stringMatching(/^Copied 300 customers\./) });
  const { status, body } = await rest();
  expect(status).toBe(202);
  const [late] = await Promise.all([
    command('store-backup', [join(aFolder(), 'late')], { TACT_DATA }),
    importOver(url, body['import_id'] ?? ''),
  ]);
  expect(late).toMatchObject({ code: 0, said: expect.stringMatching(/^Copied (300|40000) customers\./) });
});

test('a backup only reads: what a killed server left is the same afterwards, to the byte', async () => {
  const TACT_DATA = join(aFolder(), 'data');
  const server = await aServer({ TACT_DATA, TACT_TOKEN: TOKEN });
  await imported(server.url, people(20));
  await named(server.url, 'Killed', 0);
  await server.stop('SIGKILL');
  const kept = () =>
    readdirSync(TACT_DATA)
      .filter((name) => /^(state|customers|audit|checkpoints)/.test(name) && !name.endsWith('-shm'))
      .map((name) => [name, readFileSync(join(TACT_DATA, name), 'base64')]);
  const before = kept();
  expect(before.map(([name]) => name)).toEqual(expect.arrayContaining(['state.sqlite', 'state.sqlite-wal']));
  const { code, said } = await command('store-backup', [join(aFolder(), 'backup')], { TACT_DATA });
  expect({ code, said }).toMatchObject({ code: 0, said: expect.stringMatching(/^Copied 20 customers\./) });
  expect(kept()).toEqual(before);
});

/** A data folder in which everything was done once that can be done, and no table is empty. */
async function everythingDone(): Promise<string> {
  const TACT_DATA = join(aFolder(), 'data');
  mkdirSync(TACT_DATA, { mode: 0o700 });
  const store = await createSqliteStore({ path: join(TACT_DATA, 'state.sqlite') });
  for (const { route, before, call } of await everyOtherStep(store)) {
    await before?.();
    const answer = await call();
    if (!answer.ok) throw new Error(`${route}: ${await answer.text()}`);
  }
  await store.close();
  fillEmptyTables(join(TACT_DATA, 'state.sqlite'));
  return TACT_DATA;
}

/** Puts a row where what was done leaves none, such as a code of which nobody made use. */
function fillEmptyTables(path: string): void {
  const database = new DatabaseSync(path);
  for (const { table } of KEPT_TABLES) {
    if (database.prepare(`select 1 from ${table}`).get() !== undefined) continue;
    const columns = database.prepare(`pragma table_info(${table})`).all();
    const row = columns.map(({ name }) =>
      name === 'version' ? 1 : JSON.stringify({ of: name, text: 'Größe' }),
    );
    database.prepare(`insert into ${table} values (${row.map(() => '?').join(', ')})`).run(...row);
  }
  database.close();
}

async function rowsIn(url: string) {
  const db = openWriter(url);
  await migrate(db, POSTGRES);
  const counts = await rowCounts(db);
  await db.destroy();
  return counts;
}

test('whatever was done moves to PostgreSQL, row by row; a log that does not hold moves nothing', async () => {
  const TACT_DATA = await everythingDone();
  const file = join(TACT_DATA, 'state.sqlite');
  const reader = openReader(file);
  const counts = await rowCounts(reader);
  await reader.destroy();
  const [moved, url] = [await postgres.database(), await postgres.database()];
  expect(await command('store-move', [moved], { TACT_DATA })).toMatchObject({ code: 0 });
  expect(await rowsIn(moved)).toEqual(counts);
  expect(Object.keys(counts).filter((table) => counts[table] === 0)).toEqual([]);

  const damaged = new DatabaseSync(file);
  damaged.exec('drop trigger audit_refuses_update');
  damaged.exec(`update audit set entry = replace(entry, '"actor"', '"author"') where seq = 7`);
  damaged.close();
  expect(await command('store-move', [url], { TACT_DATA })).toMatchObject({
    code: 1,
    said: expect.stringContaining('The log in the data folder does not hold at entry 7; nothing was moved.'),
  });
  expect(Object.values(await rowsIn(url)).filter((count) => count > 0)).toEqual([]);
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
