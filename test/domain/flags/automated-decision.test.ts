import { expect, test } from 'vitest';
import { holdCheckOfRules } from '../../support/hold-check-of-rules.ts';
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

test('a price of their own in the message is decided by the rule alone', async () => {
  const priced = await checkedShop({
    fields: [{ id: 'your_price', type: 'number' }],
    notes: [{ id: 'your_price', confirmed_category: null }],
    row: (n) => ({ your_price: n % 4 === 0 ? 9 : null }),
  });
  const [flag] = await priced.flags('automated_decision', { condition: GOLD, shows: ['your_price'] });
  expect(flag).toMatchObject({ severity: 'review', by_regime: { eu: 15, us: 10 } });
  const asked = { type: 'attribute', attribute: 'your_price', operator: 'gte', value: 1 } as const;
  expect(await priced.flags('automated_decision', { condition: asked })).toEqual([]);
});

holdCheckOfRules({
  check: 'automated_decision',
  more: { policy: { limits: { opportunity_purposes: ['marketing'] } } },
  severity: 'review',
  by_regime: { eu: 60, us: 40 },
  fine: { purpose: 'service' },
  of_people: false,
});
