/** What is held in memory is as it was loaded, and follows what becomes of the data. */
import { expect, test } from 'vitest';
import type { Field } from '../../src/domain/data/schema.ts';
import { erasePerson } from '../../src/engines/duckdb/erase.ts';
import { findFacts } from '../../src/engines/duckdb/facts/find-facts.ts';
import type { Reading } from '../../src/engines/duckdb/asking.ts';
import { readTexts, textAt } from '../../src/engines/duckdb/held/packed-texts.ts';
import { sendsWanted, type RowsWanted } from '../../src/engines/duckdb/held/rows-wanted.ts';
import type { Facts } from '../../src/service/ports.ts';
import { aDuckDbShop, type DuckDbShop } from '../support/a-duckdb-shop.ts';

interface Shop extends DuckDbShop {
  facts(): Promise<Facts>;
}

const AS_OF = Date.UTC(2026, 2, 31);
const at = (day: number) => new Date(Date.UTC(2026, 2, day)).toISOString();
const FIELDS: readonly Field[] = [
  { id: 'amount', type: 'number' },
  { id: 'category', type: 'text' },
  { id: 'due', type: 'date' },
  { id: 'seen_at', type: 'datetime' },
  { id: 'tags', type: 'list' },
  { id: 'gift', type: 'boolean' },
];
const PROPERTIES = FIELDS.map(({ id }) => id);
const BOUGHT: RowsWanted = {
  dataset: 'events',
  event: 'purchase',
  after: Date.UTC(2026, 2, 2),
  columns: PROPERTIES,
};

async function aShop(): Promise<Shop> {
  const shop = await aDuckDbShop();
  return {
    ...shop,
    facts: () =>
      findFacts(shop.database, ['ann', 'bob', 'nobody'], {
        as_of: AS_OF,
        attributes: ['tier', 'likes'],
        events: [{ event: 'purchase', properties: PROPERTIES, after: Date.UTC(2026, 2, 2), latest: null }],
        consents: [{ purpose: 'marketing', channel: 'email' }],
        sends_after: Date.UTC(2026, 2, 10),
      }),
  };
}

/** Ann and Bob, and what Ann bought and was sent, which is in memory. */
async function aHeldShop(): Promise<Shop> {
  const shop = await aShop();
  await shop.load('customers', 'replace', [{ customer_id: 'ann' }, { customer_id: 'bob' }]);
  await shop.load('events', 'replace', [PURCHASE], FIELDS);
  await shop.load('sends', 'replace', [SEND]);
  for (let time = 0; time < 2; time += 1) await shop.facts();
  return shop;
}

const PURCHASE = {
  customer_id: 'ann',
  event: 'purchase',
  occurred_at: at(3),
  amount: 12.5,
  category: 'Shoes',
  due: '1969-12-31',
  seen_at: '2026-03-01T10:00:00.123Z',
  tags: ['a', 'b'],
  gift: false,
};
const SEND = {
  customer_id: 'ann',
  rule_id: 'welcome',
  channel: 'email',
  purpose: 'marketing',
  sent_at: at(12),
  status: 'sent',
} as const;

test('every type of attribute and property comes from memory as it was loaded, what is unset too', async () => {
  const shop = await aShop();
  const attributes: readonly Field[] = [
    { id: 'tier', type: 'enum' },
    { id: 'likes', type: 'list' },
  ];
  await shop.load(
    'customers',
    'replace',
    [
      { customer_id: 'ann', tier: 'gold', likes: ['x', 'y'] },
      { customer_id: 'bob', tier: null, likes: null },
    ],
    attributes,
  );
  const bare = { customer_id: 'bob', event: 'purchase', occurred_at: at(4) };
  await shop.load('events', 'replace', [PURCHASE, bare], FIELDS);
  await shop.load('suppressions', 'replace', [
    { customer_id: 'bob', channel: '*', reason: 'complaint', since: at(1) },
  ]);
  for (let time = 0; time < 3; time += 1) {
    const facts = await shop.facts();
    expect(facts.get('ann')).toEqual({
      customer: { customer_id: 'ann', tier: 'gold', likes: ['x', 'y'] },
      events: [PURCHASE],
      consents: [],
      sends: [],
      suppressions: [],
    });
    const unset = Object.fromEntries(PROPERTIES.map((id) => [id, null]));
    expect(facts.get('bob')).toEqual({
      customer: { customer_id: 'bob', tier: null, likes: null },
      events: [{ ...bare, ...unset }],
      consents: [],
      sends: [],
      suppressions: [{ customer_id: 'bob', channel: '*', reason: 'complaint', since: at(1) }],
    });
    expect([...facts.keys()]).toEqual(['ann', 'bob']);
  }
  expect(shop.database.rows.find(shop.database.state(), BOUGHT)).not.toBeNull();
  expect(shop.database.customers.ids(shop.database.state())).not.toBeNull();
});

test('batches that are appended are added to what is in memory, those without a column or with new values too', async () => {
  const shop = await aHeldShop();
  const { database } = shop;
  const sends = database.rows.find(database.state(), sendsWanted(Date.UTC(2026, 2, 10)));
  expect(sends?.rows.length()).toBe(1);

  await Promise.all([
    shop.load('sends', 'append', [{ ...SEND, rule_id: 'other', sent_at: at(14) }]),
    shop.load('events', 'append', [{ customer_id: 'ann', event: 'purchase', occurred_at: at(2) }]),
    shop.load(
      'events',
      'append',
      [
        { ...PURCHASE, customer_id: 'bob', category: 'Toys', occurred_at: at(5) },
        { customer_id: 'bob', event: 'visit', occurred_at: at(5) },
      ],
      FIELDS,
    ),
    shop.load('sends', 'append', [{ ...SEND, customer_id: 'stranger', sent_at: at(15) }]),
    shop.load('sends', 'append', [{ ...SEND, sent_at: at(1) }]),
  ]);
  expect(database.rows.find(database.state(), BOUGHT)?.rows.length()).toBe(3);
  expect(sends?.rows.length()).toBe(3);
  expect(database.rows.find(database.state(), sendsWanted(Date.UTC(2026, 2, 10)))?.rows).toBe(sends?.rows);
  const facts = await shop.facts();
  expect(facts.get('ann')?.sends).toEqual([SEND, { ...SEND, rule_id: 'other', sent_at: at(14) }]);
  expect(facts.get('ann')?.events).toEqual([PURCHASE]);
  expect(facts.get('bob')?.events).toEqual([
    { ...PURCHASE, customer_id: 'bob', category: 'Toys', occurred_at: at(5) },
  ]);
});

test('who is erased is in no memory afterwards, and what is replaced is forgotten at once', async () => {
  const shop = await aHeldShop();
  const { database } = shop;
  const before = database.state();
  await shop.load('events', 'replace', [{ ...PURCHASE, customer_id: 'bob' }], FIELDS);
  expect(database.rows.find(before, BOUGHT)).toBeNull();
  expect(database.rows.find(before, sendsWanted(Date.UTC(2026, 2, 10)))).not.toBeNull();
  expect((await shop.facts()).get('bob')?.events).toHaveLength(1);
  expect((await shop.facts()).get('ann')?.events).toEqual([]);

  const replaced = database.state();
  await erasePerson(database, 'ann');
  expect(database.rows.find(replaced, BOUGHT)).toBeNull();
  expect(database.rows.find(replaced, sendsWanted(Date.UTC(2026, 2, 10)))).toBeNull();
  expect(database.customers.ids(replaced)).toBeNull();
  for (let time = 0; time < 2; time += 1) expect([...(await shop.facts()).keys()]).toEqual(['bob']);
});

test('what is wanted from earlier, or with more of it, is read again', async () => {
  const shop = await aShop();
  await shop.load('customers', 'replace', [{ customer_id: 'ann' }]);
  await shop.load('events', 'replace', [PURCHASE, { ...PURCHASE, occurred_at: at(1) }], FIELDS);
  const { rows, state } = shop.database;
  const narrow: RowsWanted = { ...BOUGHT, columns: ['amount'] };
  for (let time = 0; time < 2; time += 1) await rows.bring(state(), [narrow]);
  expect(rows.find(state(), narrow)?.rows.length()).toBe(1);
  expect(rows.find(state(), BOUGHT)).toBeNull();
  await rows.bring(state(), [BOUGHT]);
  expect(rows.find(state(), BOUGHT)).not.toBeNull();
  expect(rows.find(state(), { ...narrow, after: null })).toBeNull();
  await rows.bring(state(), [{ ...narrow, after: null }]);
  expect(rows.find(state(), { ...BOUGHT, after: null })).not.toBeNull();
});

test('everyone is found by their id, however it is written, and nobody else', async () => {
  const shop = await aShop();
  const ids = ['', 'A', 'a', 'aa', 'ab', 'b', 'ä', 'é', 'ß', '日本', '😀', 'z'.repeat(400), '10', '9'];
  await shop.load(
    'customers',
    'replace',
    ids.map((customer_id) => ({ customer_id })),
  );
  const { customers, state } = shop.database;
  for (let time = 0; time < 2; time += 1) await customers.bring(state(), [], []);
  const known = customers.ids(state());
  const places = ids.map((id) => known?.placeOf(id));
  expect(places.toSorted((a, b) => Number(a) - Number(b))).toEqual(ids.map((_, place) => place));
  expect(['c', 'aaa', 'Ä', '日', '\u0000', 'z'.repeat(401)].map((id) => known?.placeOf(id))).toEqual(
    Array.from({ length: 6 }, () => -1),
  );
});

test('rows that are appended, and people who are erased, while rows are read are neither lost nor there twice', async () => {
  const shop = await aShop();
  const { rows, state } = shop.database;
  const ids = Array.from({ length: 100 }, (_, index) => `c-${index}`);
  await shop.load(
    'customers',
    'replace',
    ids.map((customer_id) => ({ customer_id })),
  );
  const sendsAt = (day: number, each = 1) =>
    Array.from({ length: ids.length * each }, (_, index) => ({
      ...SEND,
      customer_id: ids[index % ids.length] ?? '',
      sent_at: new Date(Date.UTC(2026, 2, day) + index).toISOString(),
    }));
  const wanted = sendsWanted(Date.UTC(2026, 2, 1));
  const append = (day: number) => shop.load('sends', 'append', sendsAt(day));
  await rows.bring(state(), [wanted]);
  for (let round = 0; round < 3; round += 1) {
    // As many as take a while, so that the others come in between.
    await shop.load('sends', 'replace', sendsAt(20, 300));
    const reading = rows.bring(state(), [wanted]);
    if (round === 2) await Promise.all([append(21), erasePerson(shop.database, 'c-1'), append(22)]);
    else await Promise.all([append(21), append(22)]);
    await reading;
    for (let time = 0; time < 2; time += 1) await rows.bring(state(), [wanted]);
    const [[kept] = []] = await shop.database.use(undefined, async (connection) =>
      (await connection.runAndReadAll('SELECT count(*) FROM sends')).getRows(),
    );
    expect(rows.find(state(), wanted)?.rows.length()).toBe(Number(kept));
  }
});

test('texts of more people than are read at once are each one’s own, unset ones too', async () => {
  const shop = await aShop();
  const many = 66_000;
  const emailOf = (index: number) => (index % 7 === 0 ? null : `${'ö'.repeat(index % 5)}${index}@x`);
  await shop.load(
    'customers',
    'replace',
    Array.from({ length: many }, (_, index) => ({ customer_id: `c-${index}`, email: emailOf(index) })),
    [{ id: 'email', type: 'text' }],
  );
  const { database } = shop;
  for (let time = 0; time < 2; time += 1) await database.customers.bring(database.state(), [], []);
  const ids = database.customers.ids(database.state());
  const texts = await database.use(undefined, (connection) => {
    const state = database.state();
    const run: Reading['run'] = async ({ text, values, types }) =>
      (await connection.runAndReadAll(text, values, types)).getRows();
    const reading = { state, connection, schema: 'main', size: many, signal: undefined, run } as const;
    return readTexts(reading, 'email', many * 100);
  });
  if (ids === null || texts === null) throw new Error('nothing was read');
  for (let index = 0; index < many; index += 13)
    expect(textAt(texts, ids.placeOf(`c-${index}`))).toBe(emailOf(index));
  expect(ids.placeOf(`c-${many}`)).toBe(-1);
});

test('a database that is closed while rows are read ends the reading, and nothing is held', async () => {
  const shop = await aShop();
  const { rows, state, customers } = shop.database;
  await shop.load('customers', 'replace', [{ customer_id: 'ann' }]);
  const sent = Array.from({ length: 30_000 }, (_, index) => ({
    ...SEND,
    sent_at: new Date(Date.UTC(2026, 2, 20) + index).toISOString(),
  }));
  await shop.load('sends', 'replace', sent);
  const wanted = sendsWanted(Date.UTC(2026, 2, 1));
  await Promise.all([rows.bring(state(), [wanted]), customers.bring(state(), [], [])]);
  const reading = Promise.all([rows.bring(state(), [wanted]), customers.bring(state(), [], [])]);
  await shop.database.close();
  await reading;
  expect(rows.find(state(), wanted)).toBeNull();
  expect(customers.ids(state())).toBeNull();
});
