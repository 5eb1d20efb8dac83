import { expect, test } from 'vitest';
import type { Cap } from '../../../src/domain/caps/cap.ts';
import { holdCheckOfRules } from '../../support/hold-check-of-rules.ts';
import { checkedShop, type Shop } from '../../support/checked-shop.ts';

async function withCap(shop: Shop, scope: Cap['scope']): Promise<void> {
  const cap: Cap = {
    id: 'weekly',
    name: 'Weekly',
    scope,
    limit: 3,
    window: { kind: 'rolling', hours: 168 },
    counts: 'sent',
    exempt_purposes: ['service'],
  };
  await shop.ports.store.transaction((view) =>
    view.caps.insert({ id: 'caps', caps: [cap], quiet_hours: [], version: 1 }),
  );
}

test('a marketing rule that no cap covers is for a manager; the fix is a cap', async () => {
  const shop = await checkedShop();
  const { flags } = await shop.check({}, true);
  const flag = flags.find(({ check }) => check === 'no_cap');
  expect(flag?.severity).toBe('review');
  expect(flag?.fixes[0]).toMatchObject({ cap: { limit: 3 }, clears: ['no_cap-rule'] });
});

test('a service message needs no cap', async () => {
  const shop = await checkedShop();
  expect(await shop.flags('no_cap', { purpose: 'service' })).toEqual([]);
});

test('a cap of another channel does not cover it, one of this channel does', async () => {
  const other = await checkedShop();
  await withCap(other, { channels: ['sms'] });
  expect(await other.flags('no_cap', {})).toHaveLength(1);
  const same = await checkedShop();
  await withCap(same, { channels: ['email'] });
  expect(await same.flags('no_cap', {})).toEqual([]);
});

test('a cap of other rules does not cover it, one of this rule does', async () => {
  const other = await checkedShop();
  await withCap(other, { rules: ['another'] });
  expect(await other.flags('no_cap', {})).toHaveLength(1);
  const own = await checkedShop();
  await withCap(own, { rules: ['another', 'rule'] });
  expect(await own.flags('no_cap', {})).toEqual([]);
});

holdCheckOfRules({
  check: 'no_cap',
  severity: 'review',
  by_regime: { eu: 60, us: 40 },
  fine: { purpose: 'service' },
  of_people: false,
});
