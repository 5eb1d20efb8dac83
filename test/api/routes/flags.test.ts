import { expect, test } from 'vitest';
import type { Policy } from '../../../src/domain/permission/policy.ts';
import type { FlagHistoryItem } from '../../../src/service/flag-history.ts';
import type { FlagList } from '../../../src/service/list-flags.ts';
import type { RuleOfPerson } from '../../../src/service/rules-of-person.ts';
import { startRecheck } from '../../../src/service/start-recheck.ts';
import { SOMEONE } from '../../support/some-ports.ts';
import { aPublishedRule, aShop, GOLD, type Shop } from '../../support/a-shop.ts';

const SMALL = 'small_audience-audience';

/** The same policy with other settings of its checks, as if its review were done. */
async function underChecks(shop: Shop, checks: Policy['checks']): Promise<void> {
  await shop.ports.store.transaction(async (view) => {
    const now = await view.policies.get('policy');
    if (now !== null) await view.policies.update({ ...now, checks, version: now.version + 1 });
  });
}

test('flags of all rules are listed gravest first, narrowed, and counted by what narrows them', async () => {
  const shop = await aShop();
  await shop.post('marketer', '/rules', { ...GOLD, id: 'one', name: 'One' });
  await shop.post('marketer', '/rules', { ...GOLD, id: 'two', name: 'Two' });
  const before = await shop.get<FlagList>('viewer', '/flags');
  expect(before).toMatchObject({ total: 0, unchecked: 2 });
  await shop.get('marketer', '/rules/one/flags');
  await shop.get('marketer', '/rules/two/flags');
  const all = await shop.get<FlagList>('viewer', '/flags');
  expect(all.unchecked).toBe(0);
  const order = all.items.map(({ flag }) => ['block', 'review', 'advice'].indexOf(flag.severity));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(all.counts.rule).toEqual({ one: all.total / 2, two: all.total / 2 });
  const narrow = await shop.get<FlagList>('viewer', '/flags?check=small_audience&rule=two');
  expect(narrow.items).toMatchObject([{ rule: { id: 'two', owner: 'marketer' }, flag: { id: SMALL } }]);
  // Each filter counts what its other values would show.
  expect(narrow.counts.rule).toEqual({ one: 1, two: 1 });
  const byAttribute = await shop.get<FlagList>('viewer', '/flags?attribute=tier');
  expect(byAttribute.items.map(({ flag }) => flag.check)).toContain('unclassified');
  const [provision, people] = Object.entries(all.counts.provision)[0] ?? ['', 0];
  const byLaw = await shop.get<FlagList>('viewer', `/flags?provision=${encodeURIComponent(provision)}`);
  expect(byLaw.total).toBe(people);
  for (const { flag } of byLaw.items)
    expect(flag.legal_basis).toContainEqual(expect.objectContaining({ provision }));
  const pages = await shop.get<FlagList>('viewer', `/flags?limit=1&cursor=flags:1`);
  expect(pages.items.map(({ flag }) => flag.id)).toEqual([all.items[1]?.flag.id]);
});

test('a waived flag leaves the open ones until its last day', async () => {
  const shop = await aShop();
  const { id } = await aPublishedRule(shop);
  const open = await shop.get<FlagList>('viewer', '/flags');
  const waived = await shop.get<FlagList>('viewer', '/flags?state=waived');
  const all = await shop.get<FlagList>('viewer', '/flags?state=all');
  expect(open.total + waived.total).toBe(all.total);
  expect(all.items.every(({ rule }) => rule.id === id)).toBe(true);
  expect(waived.items.every(({ waived_until }) => waived_until !== null)).toBe(true);
});

test('the history tells at which edition, policy and data a flag appeared and cleared', async () => {
  const shop = await aShop();
  const { id } = await aPublishedRule(shop);
  const history = async () =>
    (await shop.get<{ items: readonly FlagHistoryItem[] }>('viewer', `/rules/${id}/flags/history`)).items;
  const recheck = async () => (await startRecheck(shop.ports, SOMEONE, 'asked')).finished;
  const [first] = await history();
  expect(first).toMatchObject({ edition: 1, live: true, cleared: [] });
  expect(first?.appeared).toContain(SMALL);
  await underChecks(shop, { small_audience: { off: true } });
  await recheck();
  const [second, before] = await history();
  expect(before?.id).toBe(first?.id);
  expect(second?.policy_version).toBeGreaterThan(before?.policy_version ?? 0);
  expect(second?.cleared.map((flag) => flag.id)).toEqual([SMALL]);
  await underChecks(shop, {});
  await recheck();
  const [third] = await history();
  expect(third?.appeared).toEqual([SMALL]);
  await recheck();
  expect(await history()).toHaveLength(3);
});

test('from a person to the live rules that reach them', async () => {
  const shop = await aShop();
  const { id } = await aPublishedRule(shop);
  const found = await shop.get<{ items: readonly RuleOfPerson[] }>('marketer', '/customers/ada/rules');
  expect(found.items).toMatchObject([{ id, edition: 1 }]);
  expect(found.items[0]?.flags).not.toBeNull();
  expect((await shop.ask('viewer', 'GET', '/customers/ada/rules')).status).toBe(403);
  expect((await shop.ask('marketer', 'GET', '/customers/nobody/rules')).status).toBe(404);
});
