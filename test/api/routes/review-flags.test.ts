/** The queue counts the flags of a rule as the rule's own page does, whatever changed since it was checked. */
import { expect, test } from 'vitest';
import { contentOf } from '../../../src/domain/rules/moves.ts';
import type { Flag } from '../../../src/domain/flags/flag.ts';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import { flagCounts } from '../../../src/service/flag-counts.ts';
import type { QueueItem } from '../../../src/service/review-queue.ts';
import { aShop, GOLD, type Shop, WORLD } from '../../support/a-shop.ts';
import { loadWorld } from '../../support/load-world.ts';
import { aCap } from '../../support/simulations.ts';

const TODAY = '2026-11-23';
const MANY = Array.from({ length: 200 }, (_, n) => `g${n}`);
const OFFERS = { ...GOLD, purpose: 'marketing' };

async function put(shop: Shop, path: string, body: object): Promise<void> {
  const { version } = await shop.get<{ version: number }>('viewer', path);
  const answer = await shop.ask('admin', 'PUT', path, body, { 'if-match': `"${version}"` });
  expect(answer.status).toBe(200);
}

async function submitted(shop: Shop, content: object = OFFERS): Promise<string> {
  const { id } = await shop.post<Rule>('marketer', '/rules', content);
  expect((await shop.move('marketer', id, 'submit')).status).toBe(200);
  return id;
}

async function queued(shop: Shop, id: string): Promise<QueueItem> {
  const { items } = await shop.get<{ items: readonly QueueItem[] }>('reviewer', '/review-queue');
  const item = items.find(({ rule }) => rule.id === id);
  if (item === undefined) throw new Error('It is not in the queue.');
  return item;
}

/** What the page of the rule shows: its flags as they are found now. */
async function onItsPage(shop: Shop, id: string): Promise<readonly Flag[]> {
  const rule = { id, ...contentOf(await shop.rule(id)) };
  return (await shop.post<{ flags: readonly Flag[] }>('reviewer', '/rules/preview', { rule, sample: false }))
    .flags;
}

async function holdToItsPage(shop: Shop, id: string): Promise<readonly string[]> {
  const flags = await onItsPage(shop, id);
  const { flag_counts, risk_parts, rule } = await queued(shop, id);
  expect(flag_counts).toEqual(flagCounts(flags, rule.waivers, TODAY));
  expect(risk_parts.map(({ flag }) => flag).toSorted()).toEqual(flags.map(({ id: flag }) => flag).toSorted());
  return flags.map(({ id: flag }) => flag).toSorted();
}

test.each<readonly [string, (shop: Shop) => Promise<unknown>]>([
  [
    'a segment',
    (shop) => put(shop, '/segments/gold', { name: 'Gold', condition: { type: 'all', conditions: [] } }),
  ],
  [
    'the policy',
    (shop) => put(shop, '/policy', { ...WORLD.policy, checks: { small_audience: { off: true } } }),
  ],
  [
    'caps',
    (shop) =>
      put(shop, '/caps', {
        caps: [aCap({ limit: 2, window: { kind: 'rolling', hours: 168 } })],
        quiet_hours: [],
      }),
  ],
  [
    'what is said of an attribute',
    (shop) =>
      shop.ask(
        'marketer',
        'PATCH',
        '/catalog/attributes/tier',
        { category: 'health' },
        { 'if-match': '"0"' },
      ),
  ],
  [
    'the data',
    (shop) =>
      loadWorld(shop.ports.engine, {
        ...WORLD,
        customers: MANY.map((customer_id) => ({ customer_id, tier: 'gold' })),
        consents: MANY.map((customer_id) => ({
          customer_id,
          purpose: 'marketing',
          channel: 'email',
          status: 'granted' as const,
          captured_at: '2026-11-01T00:00:00.000Z',
        })),
      }),
  ],
])('after a change of %s', async (_what, change) => {
  const shop = await aShop();
  const id = await submitted(shop);
  const before = await holdToItsPage(shop, id);
  await change(shop);
  expect(await holdToItsPage(shop, id)).not.toEqual(before);
});

test('a rule is checked anew for the queue only once something that its check stood on has changed', async () => {
  const shop = await aShop();
  const id = await submitted(shop);
  const kept = () => shop.ports.store.view.rule_flags.get(id);
  const first = await kept();
  await queued(shop, id);
  shop.clock.pass(10 * 60_000);
  await queued(shop, id);
  expect(await kept()).toEqual(first);
  await put(shop, '/segments/gold', { name: 'Gold', condition: { type: 'all', conditions: [] } });
  await queued(shop, id);
  const again = await kept();
  expect(again?.version).toBeGreaterThan(first?.version ?? 0);
  await queued(shop, id);
  expect(await kept()).toEqual(again);
});
