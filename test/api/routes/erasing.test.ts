import { expect, test } from 'vitest';
import { maskId } from '../../../src/domain/preview/mask.ts';
import { aFile } from '../../support/a-file.ts';
import { aPublishedRule, aShop, GOLD, WORLD, type Shop } from '../../support/a-shop.ts';

const ID = WORLD.customers[0]!.customer_id;
const REASON = { reason: 'Asked for by letter on 20 November' };
const PICKED = {
  id: 'picked',
  name: 'Picked',
  condition: { type: 'people', customer_ids: [ID, WORLD.customers[1]!.customer_id] },
};

const erase = (shop: Shop, who: Parameters<Shop['ask']>[0], id = ID, body: object = REASON) =>
  shop.ask(who, 'POST', `/customers/${encodeURIComponent(id)}/erase`, body);

/** Everything that the store and the log hold, as text. */
async function everythingKept(shop: Shop): Promise<string> {
  const { view } = shop.ports.store;
  const { audit, ...collections } = view;
  const kept = await Promise.all(Object.values(collections).map((collection) => collection.list()));
  return JSON.stringify([kept, await Array.fromAsync(audit.read())]);
}

/** Throws at a text that holds half a character: it has no UTF-8, so it can't be hashed. */
function wellFormedOnly(key: string, value: unknown): unknown {
  if (![key, value].every((text) => typeof text !== 'string' || text.isWellFormed()))
    throw new Error(`Half a character: ${JSON.stringify([key, value])}`);
  return value;
}

async function importCustomers(shop: Shop, file: string | File) {
  const form = new FormData();
  form.set('dataset', 'customers');
  form.set('file', typeof file === 'string' ? aFile(file, 'customers.csv') : file);
  form.set('options', JSON.stringify({ mode: 'append' }));
  const { import_id } = await (await shop.ask('marketer', 'POST', '/imports', form)).json();
  for (;;) {
    const record = await shop.get<{ status: string }>('viewer', `/imports/${import_id}`);
    if (record.status !== 'running') return record;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

test('an erased person is in no data, list or answer any more, and the log holds and does not name them', async () => {
  const shop = await aShop();
  await shop.post('marketer', '/segments', PICKED);
  const answer = await erase(shop, 'privacy_reviewer');
  expect(answer.status).toBe(200);
  const erasure = await answer.json();
  expect(erasure).toMatchObject({ rows: { customers: 1 }, mentions: 1 });
  expect((await shop.ask('marketer', 'GET', `/customers/${ID}`)).status).toBe(404);
  const everyone = { condition: { type: 'all', conditions: [] }, limit: 500 };
  const members = await shop.post<{ items: object[] }>('reviewer', '/audience/members', everyone);
  expect(members.items).toHaveLength(WORLD.customers.length - 1);
  expect(JSON.stringify(members)).not.toContain(`"${ID}"`);
  expect(await everythingKept(shop)).not.toContain(`"${ID}"`);
  const log = await shop.get<{ items: { action: string; subject: string }[] }>('viewer', '/audit?limit=500');
  expect(log.items.filter(({ subject }) => subject === `person:${erasure.handle}`)).toMatchObject([
    { action: 'person.erased', facts: { customers: 1, mentions: 1 } },
    { action: 'person.erase', reason: REASON.reason },
  ]);
  expect(await shop.get('viewer', '/audit/verify')).toMatchObject({ ok: true });
});

test('an erased person is neither in a published rule’s audience nor in what was kept of its checks', async () => {
  const shop = await aShop();
  const content = {
    ...GOLD,
    segment: null,
    condition: {
      type: 'all',
      conditions: [{ type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' }, PICKED.condition],
    },
  };
  const { id, version } = await aPublishedRule(shop, content);
  const draft = { ...content, purpose: 'marketing' };
  const saved = await shop.ask('marketer', 'PUT', `/rules/${id}`, draft, { 'if-match': `"${version}"` });
  expect(saved.status).toBe(200);
  const audience = async () => {
    const file = await shop.ask('reviewer', 'GET', `/rules/${id}/audience.csv`);
    return (await file.text()).trim().split('\r\n').slice(1);
  };
  const people = async () =>
    shop.post<{ total: number; items: { masked_id: string }[] }>('reviewer', '/rules/preview/people', {
      rule: { ...content, condition: (await shop.rule(id)).condition },
      outcomes: ['reached'],
    });
  const flags = async () => JSON.stringify(await shop.get('reviewer', `/rules/${id}/flags`));
  expect(await flags()).toContain(`"${ID}"`);
  expect(JSON.stringify(await shop.ports.store.view.rule_flags.get(id))).toContain(`"${ID}"`);
  expect(await audience()).toEqual([ID]);
  expect(await people()).toMatchObject({ total: 1, items: [{ masked_id: maskId(ID) }] });
  expect((await erase(shop, 'privacy_reviewer')).status).toBe(200);
  expect(await everythingKept(shop)).not.toContain(`"${ID}"`);
  expect(await audience()).toEqual([]);
  expect(await people()).toMatchObject({ total: 0, items: [] });
  expect(await flags()).not.toContain(`"${ID}"`);
});

test('whoever was erased does not come back with the next file, until they are let in again', async () => {
  const shop = await aShop();
  await erase(shop, 'admin');
  expect(await importCustomers(shop, `customer_id\n${ID}\nnew-one\n`)).toMatchObject({
    rows_loaded: 1,
    problems: [{ line: 2, value: '', reason: 'is a row of someone who was erased' }],
  });
  const sent = { customer_id: ID, rule_id: 'r', channel: 'email', purpose: 'service', status: 'sent' };
  const sends = [{ ...sent, sent_at: '2026-11-23T08:00:00.000Z' }];
  await shop.ask('marketer', 'POST', '/sends', sends);
  expect((await shop.ports.engine.datasets()).find(({ dataset }) => dataset === 'sends')?.rows ?? 0).toBe(
    (WORLD.sends ?? []).filter(({ customer_id }) => customer_id !== ID).length,
  );
  expect((await shop.ask('admin', 'POST', `/customers/${ID}/readmit`, REASON)).status).toBe(204);
  expect(await importCustomers(shop, `customer_id\n${ID}\n`)).toMatchObject({ rows_loaded: 1 });
});

test('set-aside rows of the person are blanked', async () => {
  const shop = await aShop();
  await importCustomers(shop, `customer_id,note\n${ID},x\nfine,y\n`);
  expect(await everythingKept(shop)).toContain(`"${ID}"`);
  await erase(shop, 'admin');
  expect(await everythingKept(shop)).not.toContain(`"${ID}"`);
});

test('a cut through a character in what an import left behind keeps nobody from being erased', async () => {
  const shop = await aShop();
  const long = `${'x'.repeat(199)}🎉`;
  const lines = `{"customer_id":"${long}\\ud83d","note\\ud83d":"\\ud83d"}\n{"customer_id":"fine","note\\ud83d":"y"}\n`;
  await importCustomers(shop, aFile(lines, `${'x'.repeat(199)}🎉.jsonl`));
  expect(JSON.parse(await everythingKept(shop), wellFormedOnly)).toBeTruthy();
  expect((await erase(shop, 'admin')).status).toBe(200);
});

test('erasing needs a reason, the right, and someone to erase; a second time changes nothing', async () => {
  const shop = await aShop();
  expect((await erase(shop, 'admin', ID, { reason: 'no' })).status).toBe(422);
  for (const who of ['viewer', 'marketer', 'reviewer'] as const)
    expect((await erase(shop, who)).status).toBe(403);
  expect((await erase(shop, 'admin', 'nobody')).status).toBe(404);
  expect((await shop.ask('marketer', 'GET', `/customers/${ID}`)).status).toBe(200);
  expect((await erase(shop, 'admin')).status).toBe(200);
  expect(await (await erase(shop, 'admin')).json()).toMatchObject({ rows: { customers: 0 }, mentions: 0 });
});
