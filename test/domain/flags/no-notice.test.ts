import { expect, test } from 'vitest';
import { checkedShop } from '../../support/checked-shop.ts';
import { holdCheckOfUses } from '../../support/hold-check-of-uses.ts';

holdCheckOfUses({
  check: 'no_notice',
  attribute: 'wealth',
  notes: { confirmed_category: 'financial', source: 'declared' },
  severity: 'review',
});

test('a notice on record is enough', async () => {
  const shop = await checkedShop({
    fields: [{ id: 'wealth', type: 'enum' }],
    notes: [{ id: 'wealth', confirmed_category: 'financial', notice: 'v3.1' }],
    row: () => ({ wealth: 'x' }),
  });
  const condition = { type: 'attribute', attribute: 'wealth', operator: 'is_set' } as const;
  expect(await shop.flags('no_notice', { condition })).toEqual([]);
});
