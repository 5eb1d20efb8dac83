import { expect, test } from 'vitest';
import { holdCheckOfUses } from '../../support/hold-check-of-uses.ts';
import { checkedShop, DIAGNOSED, GOLD } from '../../support/checked-shop.ts';

const shop = await checkedShop();

test('leaving people out by a special category uses it, and counts who is left out', async () => {
  const [flag] = await shop.flags('special_exclusion', {
    condition: { type: 'all', conditions: [{ type: 'not', condition: DIAGNOSED }] },
  });
  expect(flag).toMatchObject({ severity: 'review', excludes: true, customers_affected: 30 });
  expect(flag?.explanation).toContain('Leaving people out still uses their data');
});

test('not not is no exclusion', async () => {
  const twice = { type: 'not', condition: { type: 'not', condition: DIAGNOSED } } as const;
  expect(await shop.flags('special_exclusion', { condition: twice })).toEqual([]);
});

test('leaving out by ordinary data is fine', async () => {
  expect(await shop.flags('special_exclusion', { condition: { type: 'not', condition: GOLD } })).toEqual([]);
});

test('an excluded segment is named, and taking it out is the fix', async () => {
  const { flags } = await shop.check({ exclude: ['diagnosed'] }, true);
  const flag = flags.find(({ check }) => check === 'special_exclusion');
  expect(flag?.condition_path).toBe('exclude[0]');
  expect(flag?.fixes[0]).toMatchObject({ reach_before: 50, reach_after: 100, content: { exclude: [] } });
});

holdCheckOfUses({
  check: 'special_exclusion',
  attribute: 'faith',
  notes: { confirmed_category: 'religion', notice: 'v1' },
  severity: 'review',
  by_regime: { eu: 30 },
  only_excluding: true,
});

test('who is left out for their own protection is advice', async () => {
  const kind = await checkedShop({
    fields: [{ id: 'bereaved', type: 'enum' }],
    notes: [{ id: 'bereaved', confirmed_category: 'vulnerability', notice: 'v1' }],
    row: (n) => ({ bereaved: n % 2 === 1 ? 'x' : null }),
  });
  const condition = { type: 'attribute', attribute: 'bereaved', operator: 'eq', value: 'x' } as const;
  expect(await kind.flags('special_exclusion', { condition: { type: 'not', condition } })).toMatchObject([
    { severity: 'advice', by_regime: { eu: 30 } },
  ]);
});
