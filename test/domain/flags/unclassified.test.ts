import { expect, test } from 'vitest';
import { holdCheckOfUses } from '../../support/hold-check-of-uses.ts';
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

test('what looks ordinary and nobody has confirmed is one word of advice for the whole rule', async () => {
  const open = await checkedShop({
    fields: [
      { id: 'shelf', type: 'enum' },
      { id: 'basket_style', type: 'enum' },
    ],
    row: () => ({ shelf: 'x', basket_style: 'y' }),
  });
  const leaf = (attribute: string) => ({ type: 'attribute', attribute, operator: 'is_set' }) as const;
  const conditions = [leaf('shelf'), { type: 'not', condition: leaf('basket_style') } as const, GOLD];
  const flags = await open.flags('unclassified', { condition: { type: 'all', conditions } });
  expect(flags).toMatchObject([{ severity: 'advice', attributes: ['basket_style', 'shelf'] }]);
  expect(flags[0]?.explanation).toContain('what Basket style and Shelf are.');
});

test('NOT, an exclusion, a segment and what is made from it use unconfirmed private data too', async () => {
  const married = {
    type: 'attribute',
    attribute: 'marital_status',
    operator: 'eq',
    value: 'married',
  } as const;
  const made = { type: 'attribute', attribute: 'nest', operator: 'eq', value: 'x' } as const;
  const shops = await checkedShop({
    fields: [{ id: 'nest', type: 'enum' }],
    notes: [{ id: 'nest', source: 'inferred', derived_from: ['marital_status'] }],
    row: (n) => ({ nest: n % 3 === 0 ? 'x' : null }),
    segments: { married },
  });
  const of = (rule: Parameters<typeof shops.flags>[1]) => shops.flags('unclassified', rule);
  expect(await of({ condition: { type: 'not', condition: married } })).toMatchObject([{ excludes: true }]);
  expect(await of({ exclude: ['married'] })).toMatchObject([{ condition_path: 'exclude[0]' }]);
  const [through] = await of({ condition: null, segment: 'married' });
  expect(through).toMatchObject({ by_regime: { eu: 20, us: 14 } });
  expect(through?.lineage.map(({ id }) => id)).toEqual(['married', 'marital_status']);
  const [derived] = await of({ condition: made });
  expect(derived?.lineage.map(({ id }) => id)).toEqual(['nest', 'marital_status']);
  expect(await of({ condition: { ...married, value: 'nobody' } })).toEqual([]);
});

holdCheckOfUses({
  check: 'unclassified',
  attribute: 'religion',
  notes: null,
  severity: 'review',
});
