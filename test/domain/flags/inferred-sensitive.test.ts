import { expect, test } from 'vitest';
import { checkedShop, DIAGNOSED } from '../../support/checked-shop.ts';
import { holdCheckOfUses } from '../../support/hold-check-of-uses.ts';

const shop = await checkedShop();
const GUESS = { type: 'attribute', attribute: 'skin_score', operator: 'gte', value: 0.5 } as const;

test('a guess made from health data is flagged, though it is called something else', async () => {
  const [flag] = await shop.flags('inferred_sensitive', { condition: GUESS });
  expect(flag).toMatchObject({
    severity: 'review',
    category: 'health',
    customers_affected: 30,
    by_regime: { eu: 30 },
  });
  expect(flag?.explanation).toContain('is a guess from Diagnosis about health');
});

test('what people said themselves is no guess', async () => {
  expect(await shop.flags('inferred_sensitive', { condition: DIAGNOSED })).toEqual([]);
});

test('under NOT it is for the check of exclusions', async () => {
  expect(await shop.flags('inferred_sensitive', { condition: { type: 'not', condition: GUESS } })).toEqual(
    [],
  );
  const [flag] = await shop.flags('special_exclusion', { condition: { type: 'not', condition: GUESS } });
  expect(flag).toMatchObject({ severity: 'review', excludes: true, customers_affected: 30 });
});

test('removing it clears it, at the cost that is shown', async () => {
  const { flags } = await shop.check(
    { condition: { type: 'any', conditions: [GUESS, { type: 'people', customer_ids: ['p0', 'p2'] }] } },
    true,
  );
  const fix = flags
    .find(({ check }) => check === 'inferred_sensitive')
    ?.fixes.find(({ id }) => id.endsWith('.remove'));
  expect(fix).toMatchObject({ reach_before: 52, reach_after: 2 });
});

holdCheckOfUses({
  check: 'inferred_sensitive',
  attribute: 'hunch',
  notes: { confirmed_category: 'health', source: 'inferred' },
  by_regime: { eu: 30 },
  severity: 'review',
  excluding: null,
});
