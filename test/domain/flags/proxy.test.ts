import { expect, test } from 'vitest';
import { checkedShop, GOLD } from '../../support/checked-shop.ts';
import { holdCheckOfUses } from '../../support/hold-check-of-uses.ts';

holdCheckOfUses({
  check: 'proxy',
  attribute: 'zip_code',
  notes: { notice: 'v1' },
  severity: 'advice',
});

/** 300 people: shoe size goes with faith, tier doesn’t; the region tells nothing of either. */
const large = await checkedShop({
  people: 300,
  fields: [
    { id: 'shoe', type: 'enum' },
    { id: 'faith', type: 'enum' },
    { id: 'zip_code', type: 'text' },
    { id: 'region', type: 'enum' },
  ],
  notes: [
    { id: 'shoe', confirmed_category: null },
    { id: 'faith', confirmed_category: 'religion', notice: 'v1' },
    { id: 'zip_code', confirmed_category: 'place', notice: 'v1' },
    { id: 'region', confirmed_category: 'place', notice: 'v1' },
  ],
  row: (n) => ({
    shoe: n % 4 < 2 ? 'small' : 'large',
    faith: n % 4 < 2 === n % 20 < 17 ? 'one' : 'other',
    zip_code: n < 150 ? '80331' : '10115',
    region: n < 150 ? 'Bavaria' : 'Berlin',
  }),
});
const shoes = { type: 'attribute', attribute: 'shoe', operator: 'is_set' } as const;

test('what goes with a sensitive attribute in our own customers is for a manager', async () => {
  const [flag] = await large.flags('proxy', { condition: shoes });
  expect(flag).toMatchObject({ severity: 'review', attributes: ['shoe'] });
  expect(flag?.explanation).toMatch(/goes with Faith \(Cramér’s V 0\.\d\d\)/);
  expect(await large.flags('proxy', { condition: GOLD })).toEqual([]);
});

test('among fewer than 200 people it is chance', async () => {
  const few = { type: 'people', customer_ids: Array.from({ length: 150 }, (_, n) => `p${n}`) } as const;
  expect(await large.flags('proxy', { condition: { type: 'all', conditions: [shoes, few] } })).toEqual([]);
});

test('a coarser place where the same people live is offered in its place', async () => {
  const condition = { type: 'attribute', attribute: 'zip_code', operator: 'eq', value: '80331' } as const;
  const { flags } = await large.check({ condition }, true);
  const flag = flags.find(({ check }) => check === 'proxy');
  expect(flag?.fixes[0]).toMatchObject({
    title: 'Use Region instead',
    reach_before: 150,
    reach_after: 150,
    content: { condition: { attribute: 'region', value: ['Bavaria'] } },
  });
});
