/** What is held in memory gives way to others, and to what becomes of the data. */
import { expect, onTestFinished, test } from 'vitest';
import type { Field } from '../../src/domain/data/schema.ts';
import { keepUpTo } from '../../src/engines/duckdb/bits/keep.ts';
import { openLeafCache } from '../../src/engines/duckdb/bits/leaf-cache.ts';
import { columnKey } from '../../src/engines/duckdb/bits/number-column.ts';
import { sizeOfStatements } from '../../src/engines/duckdb/bits/statements.ts';
import { erasePerson } from '../../src/engines/duckdb/erase.ts';
import { openBeside, type Beside } from '../../src/engines/duckdb/held/beside.ts';
import { holdCustomers } from '../../src/engines/duckdb/held/held-customers.ts';
import { holdRows } from '../../src/engines/duckdb/held/held-rows.ts';
import { chunksOfRows } from '../../src/engines/duckdb/held/read-rows.ts';
import { sendsWanted } from '../../src/engines/duckdb/held/rows-wanted.ts';
import { aDuckDbShop, type DuckDbShop } from '../support/a-duckdb-shop.ts';

const SEND = {
  customer_id: 'ann',
  rule_id: 'welcome',
  channel: 'email',
  purpose: 'marketing',
  sent_at: new Date(Date.UTC(2026, 2, 12)).toISOString(),
  status: 'sent',
} as const;

/** Reads beside the questions of a shop, and says what was begun. */
function aBeside({ database }: DuckDbShop): { readonly beside: Beside; readonly begun: string[] } {
  const { connect, disconnect, state, settled } = database;
  const opened = openBeside({ connect, disconnect, state, settled });
  onTestFinished(() => opened.close());
  const begun: string[] = [];
  const start: Beside['start'] = (key, quick, read) => {
    begun.push(key);
    return opened.start(key, quick, read);
  };
  return { beside: { ...opened, start }, begun };
}

test('what had to give way although it was wanted lately is not read again until customers are loaded', async () => {
  const shop = await aDuckDbShop();
  const tiers: readonly Field[] = [
    { id: 'tier', type: 'enum' },
    { id: 'city', type: 'text' },
  ];
  const people = [
    { customer_id: 'ann', tier: 'gold', city: 'Ulm' },
    { customer_id: 'bob', tier: 'blue', city: 'Bonn' },
  ];
  await shop.load('customers', 'replace', people, tiers);
  const { state } = shop.database;
  const { beside, begun } = aBeside(shop);
  const leaves = openLeafCache();
  // Of each there is room for one.
  const coded: typeof leaves.coded = keepUpTo(4, (attribute) => attribute?.codes.byteLength ?? 0);
  const statements = keepUpTo(20, sizeOfStatements);
  const held = holdCustomers(beside, { ...leaves, coded, statements }, state);
  const topics = ['email', 'sms'].map((channel) => ({ purpose: 'marketing', channel }));
  const bring = () => held.bring(state(), tiers, topics);
  const ALL = [
    'ids',
    'attribute tier',
    'attribute city',
    'said ["marketing","email"]',
    'said ["marketing","sms"]',
  ];
  for (let time = 0; time < 6; time += 1) await bring();
  expect(begun).toEqual(ALL);
  expect(tiers.filter((field) => held.attribute(state(), field) !== null)).toHaveLength(1);
  expect(topics.filter((topic) => held.said(state(), topic) !== null)).toHaveLength(1);

  await shop.load('customers', 'replace', people, tiers);
  held.settle();
  for (let time = 0; time < 3; time += 1) await bring();
  expect(begun).toEqual([...ALL, ...ALL]);
});

test('what gave way when nobody had wanted it for long is read again', async () => {
  const shop = await aDuckDbShop();
  const fields: readonly Field[] = [
    { id: 'tier', type: 'enum' },
    { id: 'city', type: 'text' },
  ];
  const [tier, city] = fields;
  if (tier === undefined || city === undefined) throw new Error('no fields');
  await shop.load('customers', 'replace', [{ customer_id: 'ann', tier: 'gold', city: 'Ulm' }], fields);
  const { state } = shop.database;
  const { beside, begun } = aBeside(shop);
  const leaves = openLeafCache();
  const coded: typeof leaves.coded = keepUpTo(2, (attribute) => attribute?.codes.byteLength ?? 0);
  const held = holdCustomers(beside, { ...leaves, coded }, state);
  for (let time = 0; time < 2; time += 1) await held.bring(state(), [tier], []);
  expect(held.attribute(state(), tier)?.(0)).toBe('gold');
  for (let time = 0; time < 1_000; time += 1) await held.bring(state(), [city], []);
  expect(held.attribute(state(), tier)).toBeNull();
  await held.bring(state(), [tier], []);
  expect(held.attribute(state(), tier)?.(0)).toBe('gold');
  expect(begun.filter((key) => key === 'attribute tier')).toHaveLength(2);
});

test('nothing of customers who were replaced or erased stays in memory, nor comes into it from a reading under way', async () => {
  const shop = await aDuckDbShop();
  const fields: readonly Field[] = [
    { id: 'email', type: 'text' },
    { id: 'born', type: 'date' },
  ];
  const someone = (id: string) => ({ customer_id: id, email: `${id}@example.com`, born: '1990-05-01' });
  const people = ['ann', 'bob', 'cleo', 'dan', 'eve'].map(someone);
  await shop.load('customers', 'replace', people, fields);
  const { leaves, customers, state } = shop.database;
  const topic = { purpose: 'marketing', channel: 'email' };
  const bring = () => customers.bring(state(), fields, [topic]);
  const keptOf = (about: ReturnType<typeof state>) => [
    leaves.coded.get(columnKey(leaves, about, 'email')),
    leaves.columns.get(columnKey(leaves, about, 'born')),
    customers.ids(about) ?? undefined,
  ];
  const NOTHING = [undefined, undefined, undefined];
  const texts = { bytes: new Uint8Array(9), ends: Uint32Array.of(9), set: Uint8Array.of(1) };
  for (const id of ['ann', 'bob', 'cleo']) {
    for (let time = 0; time < 2; time += 1) await bring();
    leaves.texts.put('letters', texts);
    const before = state();
    expect(keptOf(before)).not.toContain(undefined);
    expect(customers.said(before, topic)).not.toBeNull();
    await erasePerson(shop.database, id);
    expect(keptOf(before)).toEqual(NOTHING);
    expect(customers.said(before, topic)).toBeNull();
    expect(leaves.texts.get('letters')).toBeUndefined();
    const erased = state();
    const reading = bring();
    await Promise.all([shop.load('customers', 'append', [someone(`${id}-2`)], fields), reading]);
    expect(keptOf(erased)).toEqual(NOTHING);
  }
});

test('what is read to take the place of what is held needs no room beside it', async () => {
  const shop = await aDuckDbShop();
  const many = 1_000;
  await shop.load('customers', 'replace', [{ customer_id: 'ann' }]);
  await shop.load(
    'sends',
    'replace',
    Array.from({ length: many }, (_, index) => ({
      ...SEND,
      sent_at: new Date(Date.UTC(2026, 2, 1) + index * 60_000).toISOString(),
    })),
  );
  const { state } = shop.database;
  const { beside } = aBeside(shop);
  const late = sendsWanted(Date.UTC(2026, 2, 20));
  const early = sendsWanted(Date.UTC(2026, 1, 1));
  // Room for either, not for both.
  const rows = holdRows(beside, state, 30_000);
  for (let time = 0; time < 2; time += 1) await rows.bring(state(), [late]);
  expect(rows.find(state(), late)?.rows.bytes()).toBeGreaterThan(15_000);
  await rows.bring(state(), [early]);
  expect(rows.find(state(), early)?.rows.length()).toBe(many);
});

test('rows that are no longer wanted are not read on', async () => {
  const shop = await aDuckDbShop();
  await shop.load('sends', 'replace', [SEND]);
  const wanted = sendsWanted(0);
  const from = { table: 'main."sends"', has: () => true };
  await shop.database.use(undefined, async (connection) => {
    const reader = { connection, signal: AbortSignal.abort() };
    const read = Array.fromAsync(chunksOfRows(reader, wanted, [], [], from));
    await expect(read).rejects.toMatchObject({ kind: 'cancelled' });
  });
});
