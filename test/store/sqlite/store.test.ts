import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { COLLECTION_KEYS } from '../../../src/service/ports.ts';
import { createSqliteStore } from '../../../src/store/sqlite/store.ts';
import { aFolder } from '../../support/a-folder.ts';
import { aRule } from '../../support/a-rule.ts';
import { holdsStoreContract } from '../contract.ts';
import { holdsReviewJourney } from '../review-journey.ts';

const aStore = () => createSqliteStore({ path: join(aFolder(), 'state.sqlite') });

describe('the store in SQLite', () => {
  holdsStoreContract(aStore);
  holdsReviewJourney(aStore);
});

test('what was committed is there after closing and opening, which migrates only once', async () => {
  const path = join(aFolder(), 'state.sqlite');
  const first = await createSqliteStore({ path });
  await first.transaction((view) => view.rules.insert(aRule()));
  await first.close();
  const second = await createSqliteStore({ path });
  expect(await second.view.rules.get('skincare')).toEqual(aRule());
  await second.close();
});

test('every collection has a table with its key columns', async () => {
  const path = join(aFolder(), 'state.sqlite');
  const store = await createSqliteStore({ path });
  const database = new DatabaseSync(path, { readOnly: true });
  for (const [name, keys] of Object.entries(COLLECTION_KEYS)) {
    const columns = database.prepare(`select name from pragma_table_info('${name}')`).all();
    expect(columns.map((column) => column['name'])).toEqual(['id', 'version', 'body', ...Object.keys(keys)]);
  }
  database.close();
  await store.close();
});

test('the database itself refuses to change or remove an entry of the log', async () => {
  const path = join(aFolder(), 'state.sqlite');
  const store = await createSqliteStore({ path });
  const database = new DatabaseSync(path);
  database.exec("insert into audit values (1, '{}', 'h', 'a', 'b', 'c')");
  expect(() => database.exec("update audit set entry = 'x'")).toThrow('only grows');
  expect(() => database.exec('delete from audit')).toThrow('only grows');
  database.close();
  await store.close();
});

test('a commit waits for the disk', async () => {
  const path = join(aFolder(), 'state.sqlite');
  const store = await createSqliteStore({ path });
  const database = new DatabaseSync(path, { readOnly: true });
  expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
  database.close();
  await store.close();
});

test('a full disk is said in words, loses nothing, and the store goes on when there is room again', async () => {
  const path = join(aFolder(), 'state.sqlite');
  const store = await createSqliteStore({ path, limit_pages: 120 });
  const saved: string[] = [];
  const fill = async () => {
    for (const id of 'abcdefghijklmnop') {
      await store.transaction((view) => view.rules.insert(big(id)));
      saved.push(id);
    }
  };
  await expect(fill()).rejects.toMatchObject({ kind: 'disk_full' });
  expect((await store.view.rules.list()).items.map(({ id }) => id)).toEqual(saved);
  for (const id of ['a', 'b']) await store.transaction((view) => view.rules.delete(id, 1));
  await store.transaction((view) => view.rules.insert(big('z')));
  expect(await store.view.rules.count()).toBe(saved.length - 1);
  await store.close();
});

function big(id: string) {
  return aRule({ id, message: 'x'.repeat(50_000) });
}
