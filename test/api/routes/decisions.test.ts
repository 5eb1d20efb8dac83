import { expect, test } from 'vitest';
import { OUTCOMES } from '../../../src/domain/preview/outcome.ts';
import type { PeopleAnswer } from '../../../src/service/preview-people.ts';
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

/** An offer to everyone. */
const OFFER = {
  ...GOLD,
  name: 'Offer',
  segment: null,
  condition: { type: 'all', conditions: [] },
  purpose: 'marketing',
};

test('an offer to someone who never said yes is held where a yes is needed', async () => {
  const shop = await aShop({ consents: [] });
  const { id: rule } = await aPublishedRule(shop, OFFER);
  const ask = { rule, customer_id: 'eva', at: WORLD.as_of };
  expect(await shop.post('marketer', '/decisions', ask)).toEqual({ decision: 'hold', reason: 'no_consent' });
});

test.each([
  ['with what people said', WORLD.consents],
  ['when nobody said anything', []],
])('the reason for each person is how they end in the preview of the rule, %s', async (_when, consents) => {
  const shop = await aShop({ consents });
  const rule = await aPublishedRule(shop, OFFER);
  const { id, name, purpose, channel, condition } = rule;
  const people = WORLD.customers.map(({ customer_id }) => customer_id);
  const ends: string[] = [];
  for (const one of people) {
    const conditions = [condition, { type: 'people', customer_ids: [one] }];
    const alone = { id, name, purpose, channel, condition: { type: 'all', conditions } };
    const outcomes = OUTCOMES.filter((outcome) => outcome !== 'not_matched');
    const question = { rule: alone, as_of: WORLD.as_of, outcomes };
    const { items } = await shop.post<PeopleAnswer>('reviewer', '/rules/preview/people', question);
    ends.push(items.map(({ outcome }) => outcome).join(' and ') || 'not_matched');
  }
  const asked = people.map((customer_id) => ({ rule: id, customer_id, at: WORLD.as_of }));
  const { items } = await shop.post<{ items: { decision: string; reason: string }[] }>(
    'marketer',
    '/decisions',
    { items: asked },
  );
  expect(items.map(({ reason }) => reason)).toEqual(ends);
  expect(new Set(ends).size).toBeGreaterThan(3);
  for (const { decision, reason } of items) expect(decision).toBe(reason === 'reached' ? 'send' : 'hold');
});

test('ten thousand are answered at once, in their order; one more is refused as a whole', async () => {
  const shop = await aShop();
  const { id: rule } = await aPublishedRule(shop);
  const items = Array.from({ length: 10_001 }, (_, n) => ({
    rule,
    customer_id: n === 9_999 ? 'ada' : `c-${n}`,
    at: WORLD.as_of,
  }));
  const most = { items: items.slice(0, 10_000) };
  const answer = await shop.post<{ items: { reason: string }[] }>('marketer', '/decisions', most);
  expect(answer.items).toHaveLength(10_000);
  expect(answer.items.map(({ reason }) => reason).indexOf('reached')).toBe(9_999);
  const refused = await shop.ask('marketer', 'POST', '/decisions', { items });
  expect(refused.status).toBe(413);
  expect(await refused.json()).toMatchObject({ detail: 'Ask about at most 10000 messages at once.' });
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
