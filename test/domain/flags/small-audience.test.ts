import { expect, test } from 'vitest';
import { checkedShop, GOLD } from '../../support/checked-shop.ts';

const shop = await checkedShop();
const picked = (count: number) =>
  ({ type: 'people', customer_ids: Array.from({ length: count }, (_, n) => `p${n}`) }) as const;

test('under the minimum someone could be singled out', async () => {
  const [flag] = await shop.flags('small_audience', { condition: picked(19) });
  expect(flag).toMatchObject({ severity: 'review', customers_affected: 19 });
});

test('the minimum itself is enough', async () => {
  expect(await shop.flags('small_audience', { condition: picked(20) })).toEqual([]);
});

test('nobody at all is said in words', async () => {
  const [flag] = await shop.flags('small_audience', { condition: { type: 'any', conditions: [] } });
  expect(flag?.explanation).toContain('Nobody would be reached');
});

test('doing without a condition is offered where that helps', async () => {
  const narrow = { type: 'attribute', attribute: 'passport_number', operator: 'is_set' } as const;
  const { flags } = await shop.check({ condition: { type: 'all', conditions: [GOLD, narrow] } }, true);
  const flag = flags.find(({ check }) => check === 'small_audience');
  expect(flag?.fixes.map(({ title, reach_after }) => [title, reach_after])).toEqual([
    ['Remove Passport number', 50],
  ]);
});
