import { expect, test } from 'vitest';
import { holdCheckOfRules } from '../../support/hold-check-of-rules.ts';
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

test('children and stopped addresses on a list are people we may not write to', async () => {
  const young = await checkedShop({
    fields: [{ id: 'birth_date', type: 'date' }],
    row: (n) => ({ birth_date: n === 1 ? '2015-01-01' : '1980-01-01' }),
  });
  const [flag] = await young.flags('contact_without_permission', { condition: people });
  expect(flag).toMatchObject({ severity: 'block', customers_affected: 1 });
});

test('a list in a segment is a list', async () => {
  const saved = await checkedShop({ segments: { friends: people } });
  const rule = { condition: null, segment: 'friends', channel: 'sms' };
  expect(await saved.flags('contact_without_permission', rule)).toHaveLength(1);
  const { flags } = await saved.check(rule, true);
  const fixes = flags.flatMap((flag) => flag.fixes).map(({ title }) => title);
  expect(fixes).toContain('Only people we may write to');
});

test('where all that is missing has expired, the list is shortened to consents that still hold', async () => {
  const law = {
    id: 'all',
    strictness: 1,
    countries: ['DE', 'US'],
    defaults: { '*': { basis: 'opt_in' as const } },
    minor_age: {},
    gpc: false,
  };
  const ended = await checkedShop({
    expires_at: (n) => (n === 1 ? '2026-02-01T00:00:00.000Z' : null),
    policy: { regimes: [law] },
  });
  const { flags } = await ended.check({ condition: people }, true);
  const flag = flags.find(({ check }) => check === 'contact_without_permission');
  expect(flag).toMatchObject({ severity: 'block', by_regime: { all: 1 } });
  const [fix] = flag?.fixes ?? [];
  expect(fix).toMatchObject({ title: 'Shorten the list to consents that still hold', reach_after: 3 });
});

test('NOT and exclusions leave people of the list out, and law by law they are counted', async () => {
  const german = { type: 'attribute', attribute: 'country', operator: 'eq', value: 'DE' } as const;
  const some = await checkedShop({ segments: { german } });
  const rule = { condition: people, channel: 'sms' };
  const [flag] = await some.flags('contact_without_permission', { ...rule, exclude: ['german'] });
  expect(flag?.by_regime).toEqual({ us: 1 });
  const abroad = { type: 'all', conditions: [people, { type: 'not', condition: german }] } as const;
  const [same] = await some.flags('contact_without_permission', { ...rule, condition: abroad });
  expect(same?.by_regime).toEqual({ us: 1 });
});

holdCheckOfRules({
  check: 'contact_without_permission',
  audience: { type: 'people', customer_ids: Array.from({ length: 100 }, (_, n) => `p${n}`) },
  content: { channel: 'sms' },
  severity: 'block',
  by_regime: { eu: 60, us: 40 },
  fine: { channel: 'email' },
});
