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
}, 60_000);
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

test('servers that start at once on an empty database migrate it once', async () => {
  const url = await server.database();
  const stores = await Promise.all([1, 2, 3].map(() => createPostgresStore({ url })));
  expect(await Promise.all(stores.map(({ view }) => view.rules.count()))).toEqual([0, 0, 0]);
  for (const store of stores) await store.close();
});
