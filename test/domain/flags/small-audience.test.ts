import { expect, test } from 'vitest';
import { holdCheckOfRules } from '../../support/hold-check-of-rules.ts';
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

test('a postcode that picks a few is asked less finely, which costs nobody', async () => {
  const post = await checkedShop({
    fields: [{ id: 'zip_code', type: 'text' }],
    notes: [{ id: 'zip_code', confirmed_category: 'place', notice: 'v1' }],
    row: (n) => ({ zip_code: n < 10 ? '80331' : n < 40 ? '80995' : '10115' }),
  });
  const condition = { type: 'attribute', attribute: 'zip_code', operator: 'eq', value: '80331' } as const;
  const { flags } = await post.check({ condition }, true);
  const flag = flags.find(({ check }) => check === 'small_audience');
  expect(flag?.fixes[0]).toMatchObject({
    title: 'Ask Zip code less finely',
    reach_before: 10,
    reach_after: 40,
  });
});

test('a birthday becomes ten years, and a narrow age likewise', async () => {
  const born = await checkedShop({
    fields: [{ id: 'birth_date', type: 'date' }],
    notes: [{ id: 'birth_date', confirmed_category: 'protected', notice: 'v1' }],
    row: (n) => ({ birth_date: `198${n % 10}-05-05` }),
  });
  const fixOf = async (operator: string, value: string | number) => {
    const condition = { type: 'attribute', attribute: 'birth_date', operator, value } as const;
    const { flags } = await born.check({ condition }, true);
    return flags
      .find(({ check }) => check === 'small_audience')
      ?.fixes.find(({ id }) => id.includes('widen-value'));
  };
  expect(await fixOf('on', '1984-05-05')).toMatchObject({ reach_before: 10, reach_after: 100 });
  expect((await fixOf('age_lte', 36))?.content.condition).toMatchObject({ operator: 'age_lt', value: 40 });
});

test('it is found in a segment, and whom an exclusion leaves out makes an audience small', async () => {
  const some = await checkedShop({ segments: { few: picked(19), gold: GOLD, most: picked(95) } });
  expect(await some.flags('small_audience', { condition: null, segment: 'few' })).toHaveLength(1);
  expect(await some.flags('small_audience', { exclude: ['most'] })).toMatchObject([
    { customers_affected: 5 },
  ]);
  expect(await some.flags('small_audience', { exclude: ['gold'] })).toEqual([]);
});

holdCheckOfRules({
  check: 'small_audience',
  more: { policy: { minimum_audience: 70 } },
  audience: GOLD,
  severity: 'review',
  by_regime: { eu: 30, us: 20 },
  fine: { condition: { type: 'all', conditions: [] } },
  of_people: false,
});
