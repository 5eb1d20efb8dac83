import { expect, test } from 'vitest';
import { checkedShop } from '../../support/checked-shop.ts';
import { holdCheckOfUses } from '../../support/hold-check-of-uses.ts';

const notes = { source: 'device', notice: 'v1' } as const;
holdCheckOfUses({
  check: 'device_data',
  attribute: 'battery',
  notes,
  severity: 'block',
  by_regime: { eu: 30 },
});

test('the provision of the regime stands behind it, and consent clears it', async () => {
  const shop = await checkedShop({
    fields: [{ id: 'battery', type: 'enum' }],
    notes: [{ id: 'battery', confirmed_category: null, ...notes }],
    row: () => ({ battery: 'x' }),
  });
  const condition = { type: 'attribute', attribute: 'battery', operator: 'eq', value: 'x' } as const;
  const { flags } = await shop.check({ condition }, true);
  const flag = flags.find(({ check }) => check === 'device_data');
  expect(flag?.legal_basis).toContainEqual(expect.objectContaining({ provision: 'ePrivacy Art. 5(3)' }));
  expect(flag?.fixes.map(({ title }) => title)).toContain('Require their consent');
});
