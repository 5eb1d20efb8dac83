/** Waivers end: with notice before, and then the rule is reviewed again. */
import { expect, test } from 'vitest';
import type { Notification, Recheck } from '../../../src/service/ports.ts';
import type { WaiverItem } from '../../../src/service/list-waivers.ts';
import { aShop, GOLD, type Shop, WORLD } from '../../support/a-shop.ts';

const FLAG = 'small_audience-audience';
const REASON = 'These are our test accounts, nobody else.';
const DAY = 86_400_000;

/** A published rule on whose small audience there is a waiver until 1 December. */
async function waived(shop: Shop): Promise<string> {
  const { id } = await shop.post<{ id: string }>('marketer', '/rules', GOLD);
  await shop.move('marketer', id, 'submit');
  const waiver = { flag: FLAG, reason: REASON, until: '2026-12-01' };
  expect((await shop.move('reviewer', id, 'waive', waiver)).status).toBe(200);
  await shop.move('reviewer', id, 'approve');
  expect((await shop.move('marketer', id, 'publish')).status).toBe(200);
  return id;
}
const waivers = async (shop: Shop) =>
  (await shop.get<{ items: readonly WaiverItem[] }>('viewer', '/waivers')).items;
async function recheck(shop: Shop): Promise<Recheck> {
  const { id } = await shop.post<Recheck>('marketer', '/rechecks', undefined);
  const last = async () =>
    (await shop.get<{ items: readonly Recheck[] }>('viewer', '/rechecks')).items.find((one) => one.id === id);
  await expect.poll(async () => (await last())?.status).not.toBe('running');
  return (await last()) as Recheck;
}
const told = async (shop: Shop, who: 'marketer' | 'reviewer') =>
  (await shop.get<{ items: readonly Notification[] }>(who, '/notifications')).items;

test('all waivers are listed with who gave them, until when, and what the flag asks', async () => {
  const shop = await aShop();
  const rule = await waived(shop);
  expect(await waivers(shop)).toMatchObject([
    { rule, rule_name: 'Gold thanks', flag: FLAG, by: 'reviewer', until: '2026-12-01', reason: REASON },
  ]);
  expect((await waivers(shop))[0]).toMatchObject({ state: 'ending', question: expect.any(String) });
});

test('a waiver that ends soon is announced once to the owner and the reviewers, and can be renewed', async () => {
  const shop = await aShop();
  const id = await waived(shop);
  await recheck(shop);
  await recheck(shop);
  for (const who of ['marketer', 'reviewer'] as const)
    expect((await told(shop, who)).filter(({ kind }) => kind === 'waiver_ending')).toHaveLength(1);
  const again = { flag: FLAG, reason: REASON, until: '2027-02-01' };
  expect((await shop.move('reviewer', id, 'waive', again)).status).toBe(200);
  expect(await waivers(shop)).toMatchObject([{ state: 'holding', until: '2027-02-01' }]);
});

test('a lapsed waiver sends the rule back to review once, and the live edition goes on', async () => {
  const shop = await aShop();
  const id = await waived(shop);
  await pass(shop, 9 * DAY);
  await recheck(shop);
  const rule = await shop.rule(id);
  expect(rule).toMatchObject({ status: 'in_review', edition: 2, live: { edition: 1 }, paused_reason: null });
  expect(rule.review?.decisions.at(-1)).toMatchObject({ verdict: 'reopen', by: 'system' });
  expect((await told(shop, 'marketer'))[0]?.kind).toMatch(/waiver_lapsed|reopened/);
  await shop.move('reviewer', id, 'approve');
  expect((await shop.move('marketer', id, 'publish')).status).toBe(200);
  await recheck(shop);
  expect(await shop.rule(id)).toMatchObject({ status: 'published', live: { edition: 2 } });
});

test('where the policy says so, a lapsed waiver pauses the rule', async () => {
  const shop = await aShop();
  const { version } = await shop.get<{ version: number }>('viewer', '/policy');
  const limits = { lapsed_waiver_pauses: true };
  await shop.ask('admin', 'PUT', '/policy', { ...WORLD.policy, limits }, { 'if-match': `"${version}"` });
  const id = await waived(shop);
  await pass(shop, 10 * DAY);
  await recheck(shop);
  expect(await shop.ports.store.view.rules.get(id)).toMatchObject({
    status: 'in_review',
    paused_reason: expect.stringContaining('A waiver ended on 1 Dec 2026'),
  });
});

/** Time passes, and everyone stays signed in. */
async function pass(shop: Shop, milliseconds: number): Promise<void> {
  shop.clock.pass(milliseconds);
  const now = new Date(shop.clock.now()).toISOString();
  const later = new Date(shop.clock.now() + DAY).toISOString();
  await shop.ports.store.transaction(async (view) => {
    for (const session of (await view.sessions.list()).items) {
      const { version } = session;
      await view.sessions.update({ ...session, last_used_at: now, expires_at: later, version: version + 1 });
    }
  });
}
