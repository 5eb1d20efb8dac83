import { expect, test } from 'vitest';
import { checkedShop } from '../../support/checked-shop.ts';
import { holdCheckOfUses } from '../../support/hold-check-of-uses.ts';

holdCheckOfUses({
  check: 'precise_location',
  attribute: 'whereabouts',
  notes: { confirmed_category: 'precise_location', notice: 'v1' },
  severity: 'review',
});

test.each([
  ['postcode', 0],
  ['town', 1],
] as const)('a postcode under the limit “%s” gives %i flags', async (finest_location, count) => {
  const shop = await checkedShop({
    fields: [{ id: 'zip_code', type: 'text' }],
    notes: [{ id: 'zip_code', confirmed_category: 'place', notice: 'v1' }],
    row: () => ({ zip_code: '80331' }),
    policy: { limits: { finest_location } },
  });
  const condition = { type: 'attribute', attribute: 'zip_code', operator: 'eq', value: '80331' } as const;
  expect(await shop.flags('precise_location', { condition })).toHaveLength(count);
});
