import { expect, test } from 'vitest';
import { holdCheckOfRules } from '../../support/hold-check-of-rules.ts';
import { checkedShop, GOLD } from '../../support/checked-shop.ts';

/** The first of each ten is a child of 11; the next two don't say. */
const shop = (children = 10) =>
  checkedShop({
    fields: [
      { id: 'birth_date', type: 'date' },
      { id: 'kids_ages', type: 'enum' },
    ],
    notes: [
      { id: 'birth_date', confirmed_category: null, notice: 'v1' },
      { id: 'kids_ages', confirmed_category: 'children', notice: 'v1' },
    ],
    row: (n) => ({
      birth_date: n % children === 0 ? '2015-01-01' : n % 10 < 3 ? null : '1980-01-01',
      kids_ages: 'x',
    }),
  });
const kids = { type: 'attribute', attribute: 'kids_ages', operator: 'eq', value: 'x' } as const;

test('children in the audience are for a manager, in ads they block', async () => {
  const [flag] = await (await shop()).flags('minors', {});
  expect(flag).toMatchObject({ severity: 'review', by_regime: { eu: 6, us: 4 }, customers_affected: 10 });
  expect(await (await shop()).flags('minors', { purpose: 'ads' })).toMatchObject([{ severity: 'block' }]);
});

test('a few in a large audience are advice, and unless they are in it nothing is', async () => {
  expect(await (await shop(100)).flags('minors', {})).toMatchObject([{ severity: 'advice' }]);
  expect(await (await shop()).flags('minors', { condition: { type: 'not', condition: GOLD } })).toEqual([]);
});

test('asking for adults clears it and keeps those who say nothing', async () => {
  const { flags } = await (await shop()).check({}, true);
  const flag = flags.find(({ check }) => check === 'minors');
  expect(flag?.fixes[0]).toMatchObject({ reach_before: 90, reach_after: 90 });
});

test('where data is about children, too many unknown ages are for a manager', async () => {
  const found = await (await shop()).flags('minors', { condition: kids });
  expect(found.map(({ id }) => id)).toContain('minors-unknown-age');
  const few = await checkedShop({
    fields: [
      { id: 'birth_date', type: 'date' },
      { id: 'kids_ages', type: 'enum' },
    ],
    notes: [{ id: 'kids_ages', confirmed_category: 'children', notice: 'v1' }],
    row: (n) => ({ birth_date: n < 5 ? null : '1980-01-01', kids_ages: 'x' }),
  });
  expect(await few.flags('minors', { condition: kids })).toEqual([]);
});

holdCheckOfRules({
  check: 'minors',
  more: {
    fields: [{ id: 'birth_date', type: 'date' }],
    notes: [{ id: 'birth_date', confirmed_category: null, notice: 'v1' }],
    row: (n) => ({ birth_date: n % 10 === 0 ? '2015-01-01' : '1980-01-01' }),
  },
  severity: 'review',
  by_regime: { eu: 6, us: 4 },
  fine: { condition: { type: 'attribute', attribute: 'birth_date', operator: 'age_gte', value: 18 } },
});

test('the law’s age stands behind it', async () => {
  const [flag] = await (await shop()).flags('minors', {});
  expect(flag?.legal_basis).toContainEqual(expect.objectContaining({ provision: 'GDPR Art. 8(1)' }));
});

test('asking for a known age clears unknown ages, and says whom that costs', async () => {
  const { flags } = await (await shop()).check({ condition: kids }, true);
  const flag = flags.find(({ id }) => id === 'minors-unknown-age');
  expect(flag?.fixes[0]).toMatchObject({
    title: 'Only people whose age is known',
    reach_before: 90,
    reach_after: 70,
  });
});
