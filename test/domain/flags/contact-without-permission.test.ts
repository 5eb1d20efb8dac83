import { expect, test } from 'vitest';
import { checkedShop, GOLD } from '../../support/checked-shop.ts';

const shop = await checkedShop();
const people = { type: 'people', customer_ids: ['p0', 'p1', 'p2', 'p61'] } as const;

test('a list picked by hand is blocked while some on it have not agreed', async () => {
  const [flag] = await shop.flags('contact_without_permission', { condition: people, channel: 'sms' });
  expect(flag).toMatchObject({ severity: 'block', by_regime: { eu: 3, us: 1 } });
  expect(flag?.legal_basis).toContainEqual(expect.objectContaining({ regime: 'us' }));
});

test('a list of people who agreed, NOT a list, and conditions are fine', async () => {
  expect(await shop.flags('contact_without_permission', { condition: people })).toEqual([]);
  const rule = { condition: { type: 'not', condition: people } as const, channel: 'sms' };
  expect(await shop.flags('contact_without_permission', rule)).toEqual([]);
  expect(await shop.flags('contact_without_permission', { condition: GOLD, channel: 'sms' })).toEqual([]);
});

test('a list in a segment is a list', async () => {
  const saved = await checkedShop({ segments: { friends: people } });
  const rule = { condition: null, segment: 'friends', channel: 'sms' };
  expect(await saved.flags('contact_without_permission', rule)).toHaveLength(1);
  const { flags } = await saved.check(rule, true);
  const fixes = flags.flatMap((flag) => flag.fixes).map(({ title }) => title);
  expect(fixes).toContain('Only people we may write to');
});
