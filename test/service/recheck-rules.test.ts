import { expect, test } from 'vitest';
import { keepRechecking, recheckRules } from '../../src/service/recheck-rules.ts';
import { changeAttribute } from '../../src/service/change-attribute.ts';
import { aRule, aRuleContent } from '../support/a-rule.ts';
import { checkedShop, DIAGNOSED, GOLD, type Shop } from '../support/checked-shop.ts';
import { SOMEONE } from '../support/some-ports.ts';

const FIRST = { edition: 1, published_at: '2026-11-01T00:00:00.000Z' };

async function withLive(content: ReturnType<typeof aRuleContent>): Promise<Shop> {
  const shop = await checkedShop();
  await shop.ports.store.transaction((view) =>
    view.rules.insert(aRule({ ...content, status: 'published', live: { ...FIRST, content } })),
  );
  return shop;
}
const statusOf = async (shop: Shop) => (await shop.ports.store.view.rules.get('skincare'))?.status;

test('a block that is new pauses the rule, with the reason and in the log', async () => {
  const shop = await withLive(aRuleContent({ condition: DIAGNOSED }));
  expect(await recheckRules(shop.ports)).toEqual(['skincare']);
  const rule = await shop.ports.store.view.rules.get('skincare');
  expect(rule?.status).toBe('paused');
  expect(rule?.paused_reason).toContain('have not agreed to offers based on it');
  expect(await recheckRules(shop.ports)).toEqual([]);
});

test('a rule that nothing blocks goes on', async () => {
  const shop = await withLive(aRuleContent({ condition: GOLD }));
  expect(await recheckRules(shop.ports)).toEqual([]);
  expect(await statusOf(shop)).toBe('published');
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
  expect(await recheckRules(shop.ports)).toEqual([]);
});

test('a change of what is said of the data sets it off; after stopping nothing does', async () => {
  const shop = await withLive(aRuleContent({ condition: GOLD }));
  const failures: unknown[] = [];
  const stop = keepRechecking(shop.ports, (error) => failures.push(error));
  await changeAttribute(shop.ports, SOMEONE, 'tier', { category: 'government_id' }, 1);
  await expect.poll(() => statusOf(shop)).toBe('paused');
  await stop();
  expect(failures).toEqual([]);
});
