import { expect, test } from 'vitest';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import type { Role } from '../../../src/service/ports.ts';
import { aShop, GOLD, type Shop } from '../../support/a-shop.ts';

const AT_HER_DESK = { screen: 'desk-screen' };
const ON_HER_PHONE = { screen: 'phone-screen' };

async function aShopWithARule(): Promise<{ readonly shop: Shop; readonly rule: Rule }> {
  const shop = await aShop();
  return { shop, rule: await shop.post<Rule>('marketer', '/rules', GOLD) };
}

function enter(shop: Shop, who: Role, rule: string, screen: object): Promise<{ items: readonly object[] }> {
  return shop.post(who, `/rules/${rule}/presence`, screen);
}

/** The line on which a screen hears of changes; ends when it is hung up. */
async function listen(shop: Shop, who: Role, { screen }: { readonly screen: string }) {
  const gone = new AbortController();
  const response = await shop.app.request(`http://127.0.0.1:4400/api/stream?screen=${screen}`, {
    headers: { cookie: await shop.cookieOf(who), 'sec-fetch-site': 'same-origin' },
    signal: gone.signal,
  });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  await reader.read();
  return { next: async () => (await reader.read()).value ?? '', hangUp: () => void reader.cancel() };
}

test('whoever opens a rule sees who else has it open, each person once', async () => {
  const { shop, rule } = await aShopWithARule();
  expect(await enter(shop, 'marketer', rule.id, AT_HER_DESK)).toEqual({
    items: [{ id: 'marketer', name: expect.any(String) }],
  });
  await enter(shop, 'marketer', rule.id, ON_HER_PHONE);
  expect(await enter(shop, 'reviewer', rule.id, { screen: 'another-screen' })).toMatchObject({
    items: [{ id: 'marketer' }, { id: 'reviewer' }],
  });
});

test('who comes and who goes is told to other screens; the same again is not', async () => {
  const { shop, rule } = await aShopWithARule();
  const line = await listen(shop, 'viewer', { screen: 'viewers-screen' });
  const heard = `event: change\ndata: {"kind":"presence","id":"${rule.id}","version":0}\n\n`;
  await enter(shop, 'marketer', rule.id, AT_HER_DESK);
  await enter(shop, 'marketer', rule.id, AT_HER_DESK);
  expect(await line.next()).toBe(heard);
  await enter(shop, 'marketer', rule.id, { ...AT_HER_DESK, leaving: true });
  expect(await line.next()).toBe(heard);
  expect(shop.ports.presence.of(rule.id)).toEqual([]);
});

test('a screen whose line ends is gone from the rule; one that moved on to another rule is there', async () => {
  const { shop, rule } = await aShopWithARule();
  const other = await shop.post<Rule>('marketer', '/rules', { ...GOLD, name: 'Silver thanks' });
  const line = await listen(shop, 'marketer', AT_HER_DESK);
  await enter(shop, 'marketer', rule.id, AT_HER_DESK);
  await enter(shop, 'marketer', other.id, AT_HER_DESK);
  // The page of the first rule says good-bye after that of the second has come.
  await enter(shop, 'marketer', rule.id, { ...AT_HER_DESK, leaving: true });
  expect(shop.ports.presence.of(rule.id)).toEqual([]);
  expect(shop.ports.presence.of(other.id)).toMatchObject([{ id: 'marketer' }]);
  shop.clock.pass(3_600_000);
  expect(shop.ports.presence.of(other.id)).toMatchObject([{ id: 'marketer' }]);
  line.hangUp();
  await expect.poll(() => shop.ports.presence.of(other.id)).toEqual([]);
});

test('a screen that has no line is forgotten after a moment', async () => {
  const { shop, rule } = await aShopWithARule();
  await enter(shop, 'marketer', rule.id, AT_HER_DESK);
  shop.clock.pass(60_000);
  expect(shop.ports.presence.of(rule.id)).toEqual([]);
});

test('a rule that is not there, and a screen without a name, are refused', async () => {
  const { shop, rule } = await aShopWithARule();
  expect((await shop.ask('viewer', 'POST', '/rules/nope/presence', AT_HER_DESK)).status).toBe(404);
  expect((await shop.ask('viewer', 'POST', `/rules/${rule.id}/presence`, { screen: '' })).status).toBe(422);
});
