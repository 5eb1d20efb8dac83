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
