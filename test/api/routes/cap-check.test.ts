import { expect, test } from 'vitest';
import type { CapCheck } from '../../../src/service/check-caps.ts';
import { aCap } from '../../support/simulations.ts';
import { aPublishedRule, aShop, type Shop, WORLD } from '../../support/a-shop.ts';

const DAY = aCap({ id: 'day' });
const WEEK = aCap({ id: 'week', limit: 2, window: { kind: 'rolling', hours: 168 } });

const check = (shop: Shop, ...caps: readonly object[]) =>
  shop.post<CapCheck>('marketer', '/caps/check', { caps, quiet_hours: [] });

/** Every gold customer got so many messages of a newsletter in the last hours. */
async function sentAll(shop: Shop, rules: readonly string[]): Promise<void> {
  const sent_at = new Date(shop.clock.now() - 60_000 * 60).toISOString();
  const send = { channel: 'email', purpose: 'service', sent_at, status: 'sent' };
  const items = WORLD.customers.flatMap(({ customer_id }) =>
    rules.map((rule_id) => ({ ...send, customer_id, rule_id })),
  );
  await shop.post('marketer', '/sends', { items });
}

test('caps that hold nobody back are named, and what they make of each other is said', async () => {
  const shop = await aShop();
  await aPublishedRule(shop);
  expect(await check(shop, DAY, { ...DAY, id: 'twin' })).toMatchObject({
    overlaps: [{ kind: 'bind_together', caps: ['day', 'twin'] }],
    idle: ['day', 'twin'],
    rules: [{ name: 'Gold thanks', held_back: 0, by_cap: [], fails_two: [], lost_to: [] }],
  });
});

test('a rule that loses more than a tenth says by which cap, who fails two, and whose messages took the room', async () => {
  const shop = await aShop();
  const { id } = await aPublishedRule(shop);
  await sentAll(shop, ['newsletter', 'newsletter', 'birthday']);
  const { rules, idle } = await check(shop, DAY, WEEK);
  const [effect] = rules;
  expect(rules).toHaveLength(1);
  expect(effect?.rule).toBe(id);
  expect(effect?.held_back).toBe(effect?.asked);
  expect(effect?.by_cap).toEqual([{ cap: 'day', people: effect?.held_back }]);
  expect(effect?.fails_two).toEqual([{ caps: ['day', 'week'], people: effect?.held_back }]);
  expect(effect?.lost_to.map(({ rule }) => rule)).toEqual(['newsletter', 'birthday']);
  expect(effect?.lost_to.map(({ share }) => share)).toEqual([expect.closeTo(2 / 3), expect.closeTo(1 / 3)]);
  expect(effect?.looked_at).toBe(effect?.held_back);
  expect(idle).toEqual(['week']);
});

test('caps that can’t hold are refused at their place, and nothing is kept by asking', async () => {
  const shop = await aShop();
  const wrong = await shop.ask('marketer', 'POST', '/caps/check', {
    caps: [{ ...DAY, limit: -1 }],
    quiet_hours: [],
  });
  expect(await wrong.json()).toMatchObject({ status: 422, errors: [{ path: 'caps[0].limit' }] });
  await check(shop, DAY);
  expect(await shop.get('viewer', '/caps')).toMatchObject({ caps: [], version: 0 });
});

test('a single cap is added, read, changed and taken out, over the version of the list', async () => {
  const shop = await aShop();
  const { id: _, ...unnamed } = { ...DAY, name: 'One a day' };
  const added = await shop.ask('marketer', 'POST', '/caps', unnamed);
  expect([added.status, added.headers.get('etag')]).toEqual([201, '"1"']);
  expect(await added.json()).toEqual({ ...unnamed, id: 'one-a-day', version: 1 });
  expect((await shop.ask('marketer', 'POST', '/caps', { ...unnamed, id: 'one-a-day' })).status).toBe(409);
  expect(await shop.get('viewer', '/caps')).toMatchObject({
    items: [{ id: 'one-a-day' }],
    next_cursor: null,
  });
  const change = (limit: number, version: number) =>
    shop.ask('marketer', 'PUT', '/caps/one-a-day', { ...unnamed, limit }, { 'if-match': `"${version}"` });
  expect(await (await change(3, 1)).json()).toMatchObject({ limit: 3, version: 2 });
  expect((await change(4, 1)).status).toBe(409);
  expect(await shop.get('viewer', '/caps/one-a-day')).toMatchObject({ limit: 3, version: 2 });
  const remove = (version: number) =>
    shop.ask('marketer', 'DELETE', '/caps/one-a-day', undefined, { 'if-match': `"${version}"` });
  expect([(await remove(1)).status, (await remove(2)).status]).toEqual([409, 204]);
  expect((await shop.ask('viewer', 'GET', '/caps/one-a-day')).status).toBe(404);
});
