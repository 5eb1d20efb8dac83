import { expect, test } from 'vitest';
import { aPublishedRule, aShop, GOLD, WORLD } from '../../support/a-shop.ts';

const CAP = {
  id: 'daily',
  name: 'One a day',
  scope: {},
  limit: 1,
  window: { kind: 'rolling', hours: 24 },
  counts: 'sent',
  exempt_purposes: [],
};

test('a sender is told to send or hold, and why', async () => {
  const shop = await aShop();
  const draft = await shop.post<{ id: string }>('marketer', '/rules', { ...GOLD, id: 'draft' });
  const { id } = await aPublishedRule(shop);
  const decide = (customer_id: string, rule = id) =>
    shop.post('marketer', '/decisions', { rule, customer_id, at: WORLD.as_of });
  expect(await decide('ada')).toMatchObject({ decision: 'send', reason: 'reached' });
  expect(await decide('ben')).toEqual({ decision: 'hold', reason: 'not_matched' });
  expect(await decide('nobody')).toEqual({ decision: 'hold', reason: 'unknown_customer' });
  expect(await decide('ada', draft.id)).toEqual({ decision: 'hold', reason: 'not_live' });
  expect(
    (await shop.ask('marketer', 'POST', '/decisions', { rule: 'none', customer_id: 'ada' })).status,
  ).toBe(404);
  await shop.move('marketer', id, 'pause', { reason: 'Stock' });
  expect(await decide('ada')).toEqual({ decision: 'hold', reason: 'not_live' });
});

test('a recorded send counts for the caps at once', async () => {
  const shop = await aShop();
  const { id } = await aPublishedRule(shop);
  await shop.ask('marketer', 'PUT', '/caps', { caps: [CAP], quiet_hours: [] });
  const ask = { rule: id, customer_id: 'ada', at: WORLD.as_of };
  expect(await shop.post('marketer', '/decisions', ask)).toMatchObject({ decision: 'send' });
  const send = {
    customer_id: 'ada',
    rule_id: id,
    channel: 'email',
    purpose: 'service',
    sent_at: '2026-03-15T12:00:00+01:00',
    status: 'sent',
  };
  const kept = await shop.ask('marketer', 'POST', '/sends', send);
  expect(kept.status).toBe(202);
  expect(await shop.post('marketer', '/decisions', ask)).toEqual({
    decision: 'hold',
    reason: 'capped',
    cap: 'daily',
  });
  const bad = await shop.ask('marketer', 'POST', '/sends', { items: [send, { ...send, sent_at: 'noon' }] });
  expect(await bad.json()).toMatchObject({ status: 422, errors: [{ path: 'items[1].sent_at' }] });
});

test('caps are set as a whole, at the version that was read', async () => {
  const shop = await aShop();
  const first = await shop.ask('marketer', 'GET', '/caps');
  expect(first.headers.get('etag')).toBe('"0"');
  expect(await first.json()).toEqual({ caps: [], quiet_hours: [], version: 0, items: [], next_cursor: null });
  const put = (body: object, version?: number) =>
    shop.ask('marketer', 'PUT', '/caps', body, version === undefined ? {} : { 'if-match': `"${version}"` });
  expect((await put({ caps: [CAP], quiet_hours: [] })).status).toBe(200);
  expect((await put({ caps: [], quiet_hours: [] })).status).toBe(428);
  expect(await (await put({ caps: [], quiet_hours: [] }, 0)).json()).toMatchObject({
    status: 409,
    current: { version: 1, caps: [CAP] },
  });
  const wrong = await put({ caps: [{ ...CAP, limit: -1 }], quiet_hours: [] }, 1);
  expect(await wrong.json()).toMatchObject({ status: 422, errors: [{ path: 'caps[0].limit' }] });
  expect((await shop.ask('viewer', 'PUT', '/caps', { caps: [], quiet_hours: [] })).status).toBe(403);
});
