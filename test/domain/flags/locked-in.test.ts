import { expect, test } from 'vitest';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import type { RuleContent } from '../../../src/domain/rules/rule.ts';
import { aRule, aRuleContent } from '../../support/a-rule.ts';
import { holdCheckOfRules } from '../../support/hold-check-of-rules.ts';
import { checkedShop, DIAGNOSED, GOLD, type Shop } from '../../support/checked-shop.ts';

const HEALTH: Partial<RuleContent> = {
  condition: DIAGNOSED,
  schedule: { kind: 'weekly', days: [1, 3], time: '09:00' },
};
const EVERYONE: Condition = { type: 'all', conditions: [] };

/** The shop with these rules live beside the one that is checked. */
async function shopWith(others: readonly Partial<RuleContent>[]): Promise<Shop> {
  const shop = await checkedShop();
  await shop.ports.store.transaction(async (view) => {
    for (const [nth, other] of others.entries()) {
      const content = aRuleContent({ name: `Other ${nth}`, ...other });
      const published_at = '2026-01-01T00:00:00.000Z';
      await view.rules.insert(
        aRule({
          ...content,
          id: `other-${nth}`,
          status: 'published',
          live: { edition: 1, content, published_at },
        }),
      );
    }
  });
  return shop;
}
const weekly = (times: number): RuleContent['schedule'] => ({
  kind: 'weekly',
  days: Array.from({ length: times }, (_, day) => day + 1),
  time: '10:00',
});

test('people who hear of nothing else are counted by regime', async () => {
  const [flag] = await (await shopWith([])).flags('locked_in', HEALTH);
  expect(flag).toMatchObject({ severity: 'advice', category: 'health', by_regime: { eu: 30, us: 20 } });
});

test('other offers within four fifths open it, and only to those who hear them', async () => {
  const few = await shopWith([
    { condition: EVERYONE, schedule: { kind: 'once', at: '2026-12-01T09:00:00.000Z' } },
  ]);
  expect(await few.flags('locked_in', HEALTH)).toHaveLength(1);
  const enough = await shopWith([{ condition: EVERYONE, schedule: weekly(1) }]);
  expect(await enough.flags('locked_in', HEALTH)).toEqual([]);
  const germans = { type: 'attribute', attribute: 'country', operator: 'eq', value: 'DE' } as const;
  const some = await shopWith([{ condition: germans, schedule: weekly(1) }]);
  const [flag] = await some.flags('locked_in', HEALTH);
  expect(flag?.by_regime).toEqual({ us: 20 });
});

test('rules of the same kind of data add up', async () => {
  const once = { condition: DIAGNOSED, schedule: { kind: 'manual' } } as const;
  expect(await (await shopWith([])).flags('locked_in', once)).toEqual([]);
  const same = await shopWith([{ condition: DIAGNOSED, schedule: weekly(1) }]);
  expect(await same.flags('locked_in', once)).toHaveLength(1);
});

test('rules that are not live say nothing', async () => {
  const shop = await checkedShop();
  await shop.ports.store.transaction((view) =>
    view.rules.insert(aRule({ id: 'draft', condition: EVERYONE, schedule: weekly(7) })),
  );
  expect(await shop.flags('locked_in', HEALTH)).toHaveLength(1);
});

test('ordinary data, and data that leaves people out, lock nobody in', async () => {
  const shop = await shopWith([]);
  const { schedule } = HEALTH;
  expect(await shop.flags('locked_in', { condition: GOLD, ...(schedule && { schedule }) })).toEqual([]);
  const without = { type: 'not', condition: DIAGNOSED } as const;
  expect(await shop.flags('locked_in', { ...HEALTH, condition: without })).toEqual([]);
  expect(await shop.flags('locked_in', { ...HEALTH, condition: GOLD, exclude: ['diagnosed'] })).toEqual([]);
});

test('it is found through a segment and through an attribute made from the data', async () => {
  const shop = await shopWith([]);
  expect(await shop.flags('locked_in', { ...HEALTH, condition: null, segment: 'diagnosed' })).toHaveLength(1);
  const derived = await checkedShop({
    fields: [{ id: 'made', type: 'number' }],
    notes: [{ id: 'made', confirmed_category: 'health', source: 'inferred', derived_from: ['diagnosis'] }],
    row: (n) => ({ made: n % 2 }),
  });
  const condition = { type: 'attribute', attribute: 'made', operator: 'gte', value: 1 } as const;
  expect(await derived.flags('locked_in', { ...HEALTH, condition })).toHaveLength(1);
});

test('data that nobody has locks nobody in', async () => {
  const nobody = { type: 'attribute', attribute: 'diagnosis', operator: 'eq', value: 'none' } as const;
  expect(await (await shopWith([])).flags('locked_in', { ...HEALTH, condition: nobody })).toEqual([]);
});

holdCheckOfRules({
  check: 'locked_in',
  audience: DIAGNOSED,
  content: { schedule: { kind: 'daily', time: '09:00' } },
  severity: 'advice',
  by_regime: { eu: 30, us: 20 },
  fine: { condition: GOLD },
});
