import { expect, test } from 'vitest';
import { checkedShop, GOLD } from '../../support/checked-shop.ts';

const purposes = [
  { id: 'marketing', label: 'Offers' },
  { id: 'opportunity', label: 'Housing, job, credit, insurance or price offers' },
  { id: 'credit', label: 'Credit offers', parent: 'opportunity' },
];
const shop = await checkedShop({
  policy: { purposes, service_purposes: [], sharing_purposes: [], category_purposes: {} },
});

test.each(['opportunity', 'credit'])('a rule that decides for %s is for a manager', async (purpose) => {
  const [flag] = await shop.flags('automated_decision', { condition: GOLD, purpose });
  expect(flag).toMatchObject({ severity: 'review' });
});

test('an offer is no decision of weight', async () => {
  expect(await shop.flags('automated_decision', { condition: GOLD })).toEqual([]);
});
