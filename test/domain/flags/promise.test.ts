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

test('a promise about where data comes from binds who uses such data, and one about a place whoever lives there', async () => {
  const promises = [
    { id: 'bought', text: 'We buy no data.', forbids: { source: 'purchased' } },
    { id: 'europe', text: 'No e-mail in Europe.', forbids: { channel: 'email', region: 'eu' } },
  ];
  const shop = await checkedShop({ policy: { promises } });
  const tags = {
    type: 'attribute',
    attribute: 'interest_tags',
    operator: 'has_any',
    value: ['beauty'],
  } as const;
  const found = await shop.flags('promise', { condition: tags });
  expect(found.map(({ attributes, severity }) => [attributes, severity])).toEqual([
    [['interest_tags'], 'block'],
    [[], 'block'],
  ]);
  expect(Object.keys(found[1]?.by_regime ?? {})).toEqual(['eu']);
  expect(await shop.flags('promise', { condition: GOLD, channel: 'push' })).toEqual([]);
});
