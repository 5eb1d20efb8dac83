import { expect, test } from 'vitest';
import { repairRule } from '../../src/service/repair-rule.ts';
import type { Condition } from '../../src/domain/segments/condition.ts';
import { aRuleContent } from '../support/a-rule.ts';
import { checkedShop, DIAGNOSED, GOLD } from '../support/checked-shop.ts';

const shop = await checkedShop();
const PASSPORT: Condition = { type: 'attribute', attribute: 'passport_number', operator: 'is_set' };
const repair = (condition: Condition) => repairRule(shop.ports, aRuleContent({ condition }), 'rule');

test('one block is cleared by the one fix that moves the reach least', async () => {
  const found = await repair({ type: 'any', conditions: [DIAGNOSED, GOLD] });
  expect(found.clears).toBe(true);
  expect(found.steps.map(({ title }) => title)).toEqual(['Require their consent']);
  expect(found).toMatchObject({ reach_before: 100, reach_after: 85 });
});

test('blocks of two kinds take two fixes, and nothing blocks after them', async () => {
  const found = await repair({ type: 'any', conditions: [DIAGNOSED, PASSPORT, GOLD] });
  expect(found.steps).toHaveLength(2);
  const { flags } = await shop.check(found.content);
  expect(flags.filter(({ severity }) => severity === 'block')).toEqual([]);
});

test('a rule that nothing blocks needs no repair', async () => {
  expect(await repair(GOLD)).toMatchObject({ steps: [], clears: true });
});

test('what can’t be mended is left as it is', async () => {
  const vanished = { type: 'attribute', attribute: 'gone', operator: 'is_set' } as const;
  const found = await repair(vanished);
  expect(found).toMatchObject({ steps: [], clears: false, content: { condition: vanished } });
});
