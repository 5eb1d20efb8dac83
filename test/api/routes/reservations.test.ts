import { expect, test } from 'vitest';
import { RESERVED_FOR } from '../../../src/domain/caps/reservation.ts';
import type { SendDecision } from '../../../src/service/decide-sends.ts';
import { createMemoryStore } from '../../../src/store/memory/store.ts';
import { anApp } from '../../support/an-app.ts';
import { aPublishedRule, aShop, GOLD, type Shop } from '../../support/a-shop.ts';

const CAP = {
  id: 'daily',
  name: 'One a day',
  scope: {},
  limit: 1,
  window: { kind: 'rolling', hours: 24 },
  counts: 'sent',
  exempt_purposes: [],
};
const CAPPED = { decision: 'hold', reason: 'capped', cap: 'daily' };
const SENT = { rule_id: 'gold-thanks', channel: 'email', purpose: 'service', status: 'sent' };

async function aShopWithCap(
  caps: readonly object[] = [CAP],
  quiet_hours: readonly object[] = [],
): Promise<Shop> {
  const shop = await aShop();
  await aPublishedRule(shop, { ...GOLD, id: 'gold-thanks' });
  await shop.ask('marketer', 'PUT', '/caps', { caps, quiet_hours });
  return shop;
}

const ask = (shop: Shop, customer_id = 'ada', rule = 'gold-thanks') =>
  shop.post<SendDecision>('marketer', '/decisions', { rule, customer_id });
const record = (shop: Shop, changes: object = {}) =>
  shop.post('marketer', '/sends', {
    ...SENT,
    customer_id: 'ada',
    sent_at: new Date(shop.clock.now()).toISOString(),
    ...changes,
  });

test('of fifty who ask at the same moment one gets the last room under a cap', async () => {
  const shop = await aShopWithCap();
  const answers = await Promise.all(Array.from({ length: 50 }, () => ask(shop)));
  expect(answers.filter(({ decision }) => decision === 'send')).toEqual([
    { decision: 'send', reason: 'reached', reserved_until: '2026-11-23T09:10:00.000Z' },
  ]);
  expect(answers.filter(({ decision }) => decision === 'hold')).toEqual(
    Array.from({ length: 49 }, () => CAPPED),
  );
});

test('a granted message keeps its room until it is on record, and then counts once', async () => {
  const shop = await aShopWithCap([{ ...CAP, limit: 2 }]);
  expect(await ask(shop)).toMatchObject({ decision: 'send' });
  shop.clock.pass(1_000);
  await record(shop);
  expect(await ask(shop)).toMatchObject({ decision: 'send' });
  expect(await ask(shop)).toEqual(CAPPED);
  shop.clock.pass(RESERVED_FOR);
  expect(await ask(shop)).toMatchObject({ decision: 'send' });
});

test('a message that failed gives its room back', async () => {
  const shop = await aShopWithCap();
  expect(await ask(shop)).toMatchObject({ decision: 'send' });
  expect(await ask(shop)).toEqual(CAPPED);
  await record(shop, { status: 'failed' });
  expect(await ask(shop)).toMatchObject({ decision: 'send' });
});

test('room is given back when its time has passed, also when another message was granted meanwhile', async () => {
  const shop = await aShopWithCap([{ ...CAP, limit: 2 }]);
  await ask(shop);
  shop.clock.pass(RESERVED_FOR / 2);
  await ask(shop);
  await record(shop);
  shop.clock.pass(RESERVED_FOR / 2);
  // The first is on record and the second still has half of its time.
  expect(await ask(shop)).toEqual(CAPPED);
  shop.clock.pass(RESERVED_FOR / 2);
  expect(await ask(shop)).toMatchObject({ decision: 'send' });
});

test('what was granted is known after a restart', async () => {
  const shop = await aShopWithCap();
  expect(await ask(shop)).toMatchObject({ decision: 'send' });
  const store = createMemoryStore((shop.ports.store as ReturnType<typeof createMemoryStore>).snapshot());
  const again = await anApp({ engine: shop.ports.engine, store });
  const token = await shop.cookieOf('marketer');
  const answer = await again.ask(
    null,
    'POST',
    '/decisions',
    { rule: 'gold-thanks', customer_id: 'ada' },
    {
      cookie: token,
    },
  );
  expect(await answer.json()).toEqual(CAPPED);
});

test('many are answered in their order, each granted one counting for the next', async () => {
  const shop = await aShopWithCap();
  const items = ['ben', 'ada', 'nobody', 'ada'].map((customer_id) => ({ rule: 'gold-thanks', customer_id }));
  const { items: answers } = await shop.post<{ items: readonly SendDecision[] }>('marketer', '/decisions', {
    items,
  });
  expect(answers).toMatchObject([
    { decision: 'hold', reason: 'not_matched' },
    { decision: 'send', reason: 'reached' },
    { decision: 'hold', reason: 'unknown_customer' },
    CAPPED,
  ]);
});

test('§4 of several at the same moment the rule with the higher priority goes first, wherever it stands', async () => {
  const shop = await aShopWithCap();
  await aPublishedRule(shop, { ...GOLD, id: 'first', name: 'First', priority: 9 });
  const items = ['gold-thanks', 'first'].map((rule) => ({ rule, customer_id: 'ada' }));
  const { items: answers } = await shop.post<{ items: readonly SendDecision[] }>('marketer', '/decisions', {
    items,
  });
  expect(answers).toMatchObject([CAPPED, { decision: 'send' }]);
});

test('quiet hours that make a message wait hold it, and say until when', async () => {
  const quiet = { start: '09:30', end: '11:00', time_zone: 'workspace', action: 'defer' };
  const shop = await aShopWithCap([], [quiet]);
  expect(await ask(shop)).toMatchObject({ decision: 'send' });
  shop.clock.pass(30 * 60_000);
  expect(await ask(shop)).toEqual({
    decision: 'hold',
    reason: 'quiet_hours',
    until: '2026-11-23T11:00:00.000Z',
  });
});

test('a rule that is not there, or too many messages: nothing is granted', async () => {
  const shop = await aShopWithCap();
  const item = { rule: 'gold-thanks', customer_id: 'ada' };
  const wrong = await shop.ask('marketer', 'POST', '/decisions', {
    items: [item, { ...item, rule: 'none' }],
  });
  expect(await wrong.json()).toMatchObject({ status: 422, errors: [{ path: 'items[1].rule' }] });
  const many = await shop.ask('marketer', 'POST', '/decisions', {
    items: Array.from({ length: 10_001 }, () => item),
  });
  expect(many.status).toBe(413);
  expect(await ask(shop)).toMatchObject({ decision: 'send' });
});
