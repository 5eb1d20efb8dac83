import { expect, test } from 'vitest';
import { checkedShop, GOLD } from '../../support/checked-shop.ts';
import { holdCheckOfUses } from '../../support/hold-check-of-uses.ts';

const text = 'We never use what you earn.';

holdCheckOfUses({
  check: 'promise',
  attribute: 'wealth',
  notes: { confirmed_category: 'financial', notice: 'v1' },
  severity: 'block',
  more: { policy: { promises: [{ id: 'wealth', text, forbids: { category: 'financial' } }] } },
});

test('a promise about a channel binds every rule of that channel', async () => {
  const shop = await checkedShop({
    policy: { promises: [{ id: 'mail', text: 'We don’t write e-mails.', forbids: { channel: 'email' } }] },
  });
  expect(await shop.flags('promise', { condition: GOLD })).toMatchObject([{ severity: 'block' }]);
  expect(await shop.flags('promise', { condition: GOLD, channel: 'push' })).toEqual([]);
});
