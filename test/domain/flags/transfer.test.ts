import { expect, test } from 'vitest';
import { checkedShop, GOLD } from '../../support/checked-shop.ts';
import { holdCheckOfUses } from '../../support/hold-check-of-uses.ts';

holdCheckOfUses({
  check: 'transfer',
  attribute: 'hobby',
  notes: { storage_region: 'US (Virginia)', notice: 'v1' },
  severity: 'review',
  by_regime: { eu: 30 },
});

test('a region that the policy allows is no transfer', async () => {
  const shop = await checkedShop({
    fields: [{ id: 'hobby', type: 'enum' }],
    notes: [{ id: 'hobby', confirmed_category: null, storage_region: 'eu-west-1' }],
    row: () => ({ hobby: 'x' }),
  });
  const condition = { type: 'attribute', attribute: 'hobby', operator: 'eq', value: 'x' } as const;
  expect(await shop.flags('transfer', { condition })).toEqual([]);
});

test('a channel whose messages are made elsewhere is for a manager, for those whose law doesn’t allow it', async () => {
  const abroad = await checkedShop({ policy: { limits: { channel_regions: { email: 'IN' } } } });
  const [flag] = await abroad.flags('transfer', { condition: GOLD });
  expect(flag).toMatchObject({ id: 'transfer-channel-email', severity: 'review', by_regime: { eu: 30 } });
  const near = await checkedShop({ policy: { limits: { channel_regions: { email: 'EU' } } } });
  expect(await near.flags('transfer', { condition: GOLD })).toEqual([]);
});

test('leaving out the people whose law refuses it clears a channel made elsewhere', async () => {
  const abroad = await checkedShop({ policy: { limits: { channel_regions: { email: 'IN' } } } });
  const { flags } = await abroad.check({ condition: GOLD }, true);
  const flag = flags.find(({ id }) => id === 'transfer-channel-email');
  expect(flag?.fixes).toMatchObject([{ reach_before: 50, reach_after: 20 }]);
});
