import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPostgresStore } from '../../../src/store/postgres/store.ts';
import { aPostgres, type PostgresServer } from '../../support/a-postgres.ts';
import { aRule } from '../../support/a-rule.ts';
import { holdsStoreContract } from '../contract.ts';
import { holdsReviewJourney } from '../review-journey.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await aPostgres();
});
afterAll(() => server.stop());

const aStore = async () => createPostgresStore({ url: await server.database() });

describe('the store in PostgreSQL', () => {
  holdsStoreContract(aStore);
  holdsReviewJourney(aStore);
});

test('what was committed is there after closing and opening, which migrates only once', async () => {
  const url = await server.database();
  const first = await createPostgresStore({ url });
  await first.transaction((view) => view.rules.insert(aRule()));
  await first.close();
  const second = await createPostgresStore({ url });
  expect(await second.view.rules.get('skincare')).toEqual(aRule());
  await second.close();
});

test('the database itself refuses to change, remove or empty the log', async () => {
  const url = await server.database();
  const store = await createPostgresStore({ url });
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query("insert into audit values (1, '{}', 'h', 'a', 'b', 'c')");
  for (const statement of ["update audit set entry = 'x'", 'delete from audit', 'truncate audit']) {
    await expect(client.query(statement)).rejects.toThrow('only grows');
  }
  await client.end();
  await store.close();
});

test('who opens it alone has it alone, until it is closed', async () => {
  const url = await server.database();
  const first = await createPostgresStore({ url, alone: true });
  await expect(createPostgresStore({ url, alone: true })).rejects.toMatchObject({
    kind: 'unavailable',
    message: expect.stringMatching(/^Another Tact is using this PostgreSQL database\. Stop it, or/),
  });
  await first.transaction((view) => view.rules.insert(aRule()));
  await first.close();
  const second = await createPostgresStore({ url, alone: true });
  expect(await second.view.rules.count()).toBe(1);
  await second.close();
});

test('who lost the connection and finds another there changes nothing, and goes on when the other is gone', async () => {
  const url = await server.database();
  const first = await createPostgresStore({ url, alone: true });
  const admin = new Client({ connectionString: url });
  await admin.connect();
  const cut = () =>
    admin.query(
      'select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
  await cut();
  const second = await createPostgresStore({ url, alone: true });
  const change = (id: string) => first.transaction((view) => view.rules.insert(aRule({ id })));
  for (const id of ['one', 'two'])
    await expect(change(id)).rejects.toMatchObject({ message: expect.stringContaining('Another Tact') });
  await second.close();
  await change('three');
  await cut();
  // The first change may find the connection that was cut.
  await change('four').catch(() => change('four'));
  await expect(createPostgresStore({ url, alone: true })).rejects.toMatchObject({ kind: 'unavailable' });
  expect((await first.view.rules.list()).items.map(({ id }) => id)).toEqual(['four', 'three']);
  await first.close();
  await admin.end();
});

test('servers that start at once on an empty database migrate it once', async () => {
  const url = await server.database();
  const stores = await Promise.all([1, 2, 3].map(() => createPostgresStore({ url })));
  expect(await Promise.all(stores.map(({ view }) => view.rules.count()))).toEqual([0, 0, 0]);
  for (const store of stores) await store.close();
});
