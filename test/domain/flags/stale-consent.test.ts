import { holdCheckOfRules } from '../../support/hold-check-of-rules.ts';
import { expect, test } from 'vitest';
import { checkedShop, GOLD } from '../../support/checked-shop.ts';

test('people who said yes longer ago than the policy’s age are counted', async () => {
  const shop = await checkedShop({ policy: { limits: { consent_age_days: 30 } } });
  const [flag] = await shop.flags('stale_consent', { condition: GOLD });
  expect(flag).toMatchObject({ severity: 'advice' });
  expect(flag?.customers_affected).toBeGreaterThan(0);
});

test('a yes within that age is fresh, and service messages rest on none', async () => {
  const shop = await checkedShop();
  expect(await shop.flags('stale_consent', { condition: GOLD })).toEqual([]);
  const strict = await checkedShop({ policy: { limits: { consent_age_days: 30 } } });
  expect(await strict.flags('stale_consent', { condition: GOLD, purpose: 'service' })).toEqual([]);
});

holdCheckOfRules({
  check: 'stale_consent',
  severity: 'advice',
  more: { policy: { limits: { consent_age_days: 30 } } },
  by_regime: { eu: 60, us: 40 },
  fine: { purpose: 'service' },
});

test('a yes that ends within 30 days is counted, a later end is not', async () => {
  const soon = await checkedShop({ expires_at: (n) => (n < 10 ? '2026-12-01T00:00:00.000Z' : null) });
  const [flag] = await soon.flags('stale_consent', { condition: GOLD });
  expect(flag).toMatchObject({ id: 'stale_consent-ending', by_regime: { eu: 5 } });
  expect(flag?.explanation).toContain('ends within 30 days');
  const late = await checkedShop({ expires_at: () => '2027-06-01T00:00:00.000Z' });
  expect(await late.flags('stale_consent', { condition: GOLD })).toEqual([]);
});
