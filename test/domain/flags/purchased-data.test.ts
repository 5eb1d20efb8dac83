import { expect, test } from 'vitest';
import { checkedShop } from '../../support/checked-shop.ts';
import { holdCheckOfUses } from '../../support/hold-check-of-uses.ts';

const TAGGED = {
  type: 'attribute',
  attribute: 'interest_tags',
  operator: 'has_any',
  value: ['beauty'],
} as const;

test('bought data without a proof is for a manager', async () => {
  const shop = await checkedShop();
  const [flag] = await shop.flags('purchased_data', { condition: TAGGED });
  expect(flag).toMatchObject({ severity: 'review', customers_affected: 20 });
});

test('with a notice on record it is fine', async () => {
  const shop = await checkedShop();
  await shop.ports.store.transaction(async (view) => {
    const notes = await view.attributes.get('interest_tags');
    if (notes)
      await view.attributes.update({ ...notes, notice: 'Contract 12, §4', version: notes.version + 1 });
  });
  expect(await shop.flags('purchased_data', { condition: TAGGED })).toEqual([]);
});

holdCheckOfUses({
  check: 'purchased_data',
  attribute: 'bought',
  notes: { source: 'purchased' },
  severity: 'review',
});
