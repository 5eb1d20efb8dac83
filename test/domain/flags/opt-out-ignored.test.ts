import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../../src/domain/permission/default-policy.ts';
import { checkedShop } from '../../support/checked-shop.ts';
import { holdCheckOfRules } from '../../support/hold-check-of-rules.ts';

/** Everyone agreed to ads; every tenth browser signals that it doesn't want sharing. */
const shop = () =>
  checkedShop({
    fields: [{ id: 'gpc', type: 'boolean' }],
    notes: [{ id: 'gpc', confirmed_category: null, notice: 'v1' }],
    row: (n) => ({ gpc: n % 10 === 0 ? true : null }),
  });
const ads = { purpose: 'ads', channel: 'onsite' };

test('ads that reach people with the signal are blocked, where the law leaves them in', async () => {
  const [flag] = await (await shop()).flags('opt_out_ignored', ads);
  expect(flag).toMatchObject({ severity: 'block', by_regime: { us: 4 } });
});

test('leaving them out clears it', async () => {
  const { flags } = await (await shop()).check(ads, true);
  const flag = flags.find(({ check }) => check === 'opt_out_ignored');
  expect(flag?.fixes[0]).toMatchObject({ title: 'Leave them out', reach_before: 40, reach_after: 36 });
});

test('offers of our own are no sharing, and without such an attribute nobody signals', async () => {
  expect(await (await shop()).flags('opt_out_ignored', { channel: 'onsite' })).toEqual([]);
  expect(await (await checkedShop()).flags('opt_out_ignored', ads)).toEqual([]);
});

test('who said no to selling is not to be reached by ads where the law lets people say no', async () => {
  const refused = await checkedShop({ refuses: (n) => (n % 20 === 0 ? 'sharing' : null) });
  const flags = await refused.flags('opt_out_ignored', ads);
  expect(flags).toMatchObject([{ id: 'opt_out_ignored-sharing', severity: 'block', by_regime: { us: 2 } }]);
  expect(flags[0]?.legal_basis.length).toBeGreaterThan(0);
});

test('where the law asks for a yes, a no counts and silence doesn’t', async () => {
  const regimes = DEFAULT_POLICY.regimes.map((regime) => ({
    ...regime,
    defaults: { ...regime.defaults, 'ads/*': { basis: 'opt_out' as const } },
  }));
  const asked = await checkedShop({
    policy: { regimes },
    refuses: (n) => (n % 20 === 0 ? 'sharing' : null),
  });
  const flags = await asked.flags('opt_out_ignored', ads);
  expect(flags).toMatchObject([{ id: 'opt_out_ignored-sharing', by_regime: { eu: 3, us: 2 } }]);
});

holdCheckOfRules({
  check: 'opt_out_ignored',
  severity: 'block',
  more: {
    fields: [{ id: 'gpc', type: 'boolean' }],
    notes: [{ id: 'gpc', confirmed_category: null, notice: 'v1' }],
    row: (n) => ({ gpc: n % 10 === 0 ? true : null }),
  },
  content: ads,
  by_regime: { us: 4 },
  fine: { purpose: 'marketing' },
});
