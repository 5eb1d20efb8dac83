import { expect, test } from 'vitest';
import { checkedShop, DIAGNOSED, GOLD } from '../../support/checked-shop.ts';
import { holdCheckOfUses } from '../../support/hold-check-of-uses.ts';

const shop = await checkedShop();

test('data collected for something else is for a manager', async () => {
  const [flag] = await shop.flags('purpose_mismatch', { condition: GOLD });
  expect(flag).toMatchObject({ severity: 'review', attributes: ['tier'], customers_affected: 50 });
});

test('data collected for this purpose is fine', async () => {
  expect(await shop.flags('purpose_mismatch', { condition: GOLD, purpose: 'service' })).toEqual([]);
});

test('a purpose covers its children', async () => {
  await shop.ports.store.transaction(async (view) => {
    const notes = await view.attributes.get('tier');
    if (notes)
      await view.attributes.update({ ...notes, purposes: ['personalization'], version: notes.version + 1 });
  });
  expect(await shop.flags('purpose_mismatch', { condition: GOLD, purpose: 'health_offers' })).toEqual([]);
});

test('where no purpose was declared nothing is known to be wrong', async () => {
  expect(await shop.flags('purpose_mismatch', { condition: DIAGNOSED })).toEqual([]);
});

holdCheckOfUses({
  check: 'purpose_mismatch',
  attribute: 'hobby',
  notes: { purposes: ['research'], notice: 'v1' },
  content: { purpose: 'service' },
  severity: 'review',
  inherited: false,
});
