import { expect, test } from 'vitest';
import { checkedShop, DIAGNOSED, GOLD } from '../../support/checked-shop.ts';
import { holdCheckOfUses } from '../../support/hold-check-of-uses.ts';

holdCheckOfUses({
  check: 'regulated_platform',
  attribute: 'faith',
  notes: { confirmed_category: 'religion', notice: 'v1' },
  severity: 'review',
  by_regime: { us: 20 },
  content: { channel: 'ads' },
  more: { policy: { limits: { platform_minimum: 1 } } },
});

test('too few people for a platform', async () => {
  const shop = await checkedShop();
  const [flag] = await shop.flags('regulated_platform', { condition: GOLD, channel: 'ads' });
  expect(flag?.explanation).toContain('at least 100');
});

test('other channels are no platforms', async () => {
  const shop = await checkedShop();
  expect(await shop.flags('regulated_platform', { condition: DIAGNOSED })).toEqual([]);
});
