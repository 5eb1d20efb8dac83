import { expect, test } from 'vitest';
import { checkedShop, DIAGNOSED, GOLD } from '../../support/checked-shop.ts';
import { holdCheckOfUses } from '../../support/hold-check-of-uses.ts';

const shop = await checkedShop();

test('a special category is for a manager where the law restricts it', async () => {
  const [flag] = await shop.flags('sensitive_category', { condition: DIAGNOSED });
  expect(flag).toMatchObject({
    severity: 'review',
    category: 'health',
    by_regime: { eu: 30 },
    customers_affected: 30,
  });
  expect(flag?.legal_basis).toContainEqual(
    expect.objectContaining({ regime: 'eu', provision: 'GDPR Art. 9(1)' }),
  );
});

test('for advertising by profile it is blocked where the law forbids that', async () => {
  const [flag] = await shop.flags('sensitive_category', { condition: DIAGNOSED, purpose: 'ads' });
  // Nobody agreed to ads, so nobody in Germany is reached and there is no cause for a flag.
  expect(flag).toBeUndefined();
});

test('what the message shows is used', async () => {
  const [flag] = await shop.flags('sensitive_category', { condition: GOLD, shows: ['diagnosis'] });
  expect(flag).toBeUndefined();
  const [shown] = await shop.flags('sensitive_category', { shows: ['diagnosis'] });
  expect(shown).toMatchObject({ condition_path: 'shows[0]', customers_affected: 30 });
  expect(shown?.explanation).toContain('The message shows');
});

test('a guess and an exclusion are for other checks', async () => {
  const guess = { type: 'attribute', attribute: 'skin_score', operator: 'gte', value: 0.5 } as const;
  expect(await shop.flags('sensitive_category', { condition: guess })).toEqual([]);
  expect(
    await shop.flags('sensitive_category', { condition: { type: 'not', condition: DIAGNOSED } }),
  ).toEqual([]);
});

test('a suggestion counts until somebody confirms or corrects it', async () => {
  const married = {
    type: 'attribute',
    attribute: 'marital_status',
    operator: 'eq',
    value: 'married',
  } as const;
  const [flag] = await shop.flags('sensitive_category', { condition: married });
  expect(flag).toMatchObject({ category: 'family', severity: 'review' });
});

holdCheckOfUses({
  check: 'sensitive_category',
  attribute: 'illness',
  notes: { confirmed_category: 'health', notice: 'v1' },
  by_regime: { eu: 30 },
  severity: 'review',
  excluding: null,
  inherited: false,
});
