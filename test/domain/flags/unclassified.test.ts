import { expect, test } from 'vitest';
import { checkedShop, GOLD } from '../../support/checked-shop.ts';

const shop = await checkedShop();

test('what looks private and nobody has confirmed is for a manager', async () => {
  const married = {
    type: 'attribute',
    attribute: 'marital_status',
    operator: 'eq',
    value: 'married',
  } as const;
  const [flag] = await shop.flags('unclassified', { condition: married });
  expect(flag).toMatchObject({ severity: 'review', attributes: ['marital_status'] });
});

test('what is confirmed is fine', async () => {
  expect(await shop.flags('unclassified', { condition: GOLD })).toEqual([]);
});

test('data that is gone blocks the rule, which stays readable', async () => {
  const gone = { type: 'attribute', attribute: 'shoe_size', operator: 'gte', value: 40 } as const;
  const [flag] = await shop.flags('unclassified', { condition: gone });
  expect(flag).toMatchObject({ severity: 'block', customers_affected: null });
  expect(flag?.explanation).toContain('no longer in the data');
});

test('a derived attribute with a missing input says which', async () => {
  const derived = await checkedShop({
    fields: [{ id: 'taste', type: 'enum' }],
    notes: [{ id: 'taste', confirmed_category: null, source: 'inferred', derived_from: ['tier', 'clicks'] }],
    row: () => ({ taste: 'x' }),
  });
  const condition = { type: 'attribute', attribute: 'taste', operator: 'eq', value: 'x' } as const;
  const [flag] = await derived.flags('unclassified', { condition });
  expect(flag).toMatchObject({ severity: 'review', customers_affected: 100 });
  expect(flag?.explanation).toContain('made from clicks');
});
