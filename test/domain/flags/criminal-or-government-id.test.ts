import { expect, test } from 'vitest';
import { checkedShop, GOLD } from '../../support/checked-shop.ts';
import { holdCheckOfUses } from '../../support/hold-check-of-uses.ts';

const shop = await checkedShop();
const PASSPORT = { type: 'attribute', attribute: 'passport_number', operator: 'is_set' } as const;

test('a government identifier is blocked everywhere', async () => {
  const [flag] = await shop.flags('criminal_or_government_id', { condition: PASSPORT });
  expect(flag).toMatchObject({ severity: 'block', category: 'government_id', customers_affected: 1 });
});

test('it is blocked under NOT as well', async () => {
  const [flag] = await shop.flags('criminal_or_government_id', {
    condition: { type: 'not', condition: PASSPORT },
  });
  expect(flag).toMatchObject({ severity: 'block', excludes: true });
});

test('it is not flagged a second time as a special category', async () => {
  expect(await shop.flags('sensitive_category', { condition: PASSPORT })).toEqual([]);
  expect(await shop.flags('criminal_or_government_id', { condition: GOLD })).toEqual([]);
});

holdCheckOfUses({
  check: 'criminal_or_government_id',
  attribute: 'record',
  notes: { confirmed_category: 'criminal', notice: 'v1' },
  severity: 'block',
});
