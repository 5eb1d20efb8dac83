import { expect, test } from 'vitest';
import { changeAttribute } from '../../src/service/change-attribute.ts';
import { keepRechecking, nightlyDue } from '../../src/service/keep-rechecking.ts';
import { listNotifications } from '../../src/service/list-notifications.ts';
import type { Recheck } from '../../src/service/ports.ts';
import { startRecheck } from '../../src/service/start-recheck.ts';
import { stopRecheck } from '../../src/service/stop-recheck.ts';
import { aRule, aRuleContent } from '../support/a-rule.ts';
import { anAccount } from '../support/an-account.ts';
import { checkedShop, DIAGNOSED, GOLD, type Shop } from '../support/checked-shop.ts';
import { SOMEONE } from '../support/some-ports.ts';

const FIRST = { edition: 1, published_at: '2026-11-01T00:00:00.000Z' };

async function withLive(content: ReturnType<typeof aRuleContent>): Promise<Shop> {
  const shop = await checkedShop();
  await shop.ports.store.transaction(async (view) => {
    await view.accounts.insert(anAccount());
    await view.rules.insert(aRule({ ...content, status: 'published', live: { ...FIRST, content } }));
  });
  return shop;
}
async function recheck(shop: Shop): Promise<Recheck> {
  return (await startRecheck(shop.ports, SOMEONE, 'asked')).finished;
}
const statusOf = async (shop: Shop) => (await shop.ports.store.view.rules.get('skincare'))?.status;
const toldOf = async (shop: Shop) =>
  (await listNotifications(shop.ports, SOMEONE)).items.map(({ kind }) => kind);

test('a block that is new pauses the rule, with the reason, in the log, and its owner is told', async () => {
  const shop = await withLive(aRuleContent({ condition: DIAGNOSED }));
  expect(await recheck(shop)).toMatchObject({
    status: 'done',
    done: 1,
    of: 1,
    findings: [{ rule: 'skincare', paused: true }],
  });
  const rule = await shop.ports.store.view.rules.get('skincare');
  expect(rule?.status).toBe('paused');
  expect(rule?.paused_reason).toContain('have not agreed to offers based on it');
  expect(await toldOf(shop)).toContain('paused');
  expect((await recheck(shop)).findings).toEqual([]);
});

test('a rule that nothing blocks goes on, and its reach is kept', async () => {
  const shop = await withLive(aRuleContent({ condition: GOLD }));
  await recheck(shop);
  expect(await statusOf(shop)).toBe('published');
  expect(await shop.ports.store.view.live_checks.get('skincare')).toMatchObject({ edition: 1, reach: 50 });
});

test('a flag that the check before didn’t find is a finding once, and its owner is told once', async () => {
  const shop = await withLive(aRuleContent({ condition: GOLD }));
  await recheck(shop);
  await changeAttribute(shop.ports, SOMEONE, 'tier', { category: 'religion' }, 1);
  const { findings } = await recheck(shop);
  expect(findings[0]?.new_flags.length).toBeGreaterThan(0);
  const told = await toldOf(shop);
  expect((await recheck(shop)).findings).toEqual([]);
  expect(await toldOf(shop)).toEqual(told);
});

test('a segment that was changed after publishing is not what is live', async () => {
  const shop = await withLive(aRuleContent({ condition: null, segment: 'diagnosed' }));
  await shop.ports.store.transaction((view) =>
    view.rule_editions.insert({
      id: 'skincare@1',
      rule: 'skincare',
      edition: 1,
      content: aRuleContent({ condition: null, segment: 'diagnosed' }),
      segments: { diagnosed: GOLD },
      created_at: FIRST.published_at,
      created_by: 'ada',
      version: 1,
    }),
  );
  expect((await recheck(shop)).findings.filter(({ paused }) => paused)).toEqual([]);
});

test('a round can be stopped between two rules, and only one is under way at a time', async () => {
  const content = aRuleContent({ condition: GOLD });
  const shop = await withLive(content);
  await shop.ports.store.transaction((view) =>
    view.rules.insert(aRule({ id: 'second', status: 'published', live: { ...FIRST, content } })),
  );
  const { round, finished } = await startRecheck(shop.ports, SOMEONE, 'asked');
  await expect(startRecheck(shop.ports, SOMEONE, 'asked')).rejects.toThrow('being checked already');
  await stopRecheck(shop.ports, SOMEONE, round.id);
  expect(await finished).toMatchObject({ status: 'stopped', of: 2 });
  expect((await finished).done).toBeLessThan(2);
});

test('before each rule others get their turn, and see how far the round is', async () => {
  const content = aRuleContent({ condition: GOLD });
  const shop = await withLive(content);
  await shop.ports.store.transaction((view) =>
    view.rules.insert(aRule({ id: 'second', status: 'published', live: { ...FIRST, content } })),
  );
  const seen: number[] = [];
  const rest = async () => {
    const [round] = (await shop.ports.store.view.rechecks.list()).items;
    seen.push(round?.done ?? -1);
  };
  const { finished } = await startRecheck({ ...shop.ports, rest }, SOMEONE, 'asked');
  expect(await finished).toMatchObject({ status: 'done', done: 2 });
  expect(seen).toEqual([0, 1]);
});

test('a change of what is said of the data sets it off; after stopping nothing does', async () => {
  const shop = await withLive(aRuleContent({ condition: GOLD }));
  const failures: unknown[] = [];
  const rechecking = keepRechecking(shop.ports, (error) => failures.push(error));
  await changeAttribute(shop.ports, SOMEONE, 'tier', { category: 'government_id' }, 1);
  await expect.poll(() => statusOf(shop)).toBe('paused');
  await rechecking.stop();
  expect(failures).toEqual([]);
});

test('the nightly round is due once after three in the morning of the workspace’s zone', async () => {
  const shop = await withLive(aRuleContent({ condition: GOLD }));
  expect(await nightlyDue(shop.ports)).toBe(true);
  const rechecking = keepRechecking(shop.ports, () => {});
  await rechecking.tick();
  expect(await nightlyDue(shop.ports)).toBe(false);
  await rechecking.stop();
});
