import { expect, test } from 'vitest';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { holdCheckOfRules } from '../../support/hold-check-of-rules.ts';
import { checkedShop, GOLD } from '../../support/checked-shop.ts';

/** Gold people are mostly men. */
const shop = await checkedShop({
  fields: [{ id: 'gender', type: 'enum' }],
  notes: [{ id: 'gender', confirmed_category: 'protected', notice: 'v1' }],
  row: (n) => ({
    gender: n % 2 === 0 ? (n % 10 === 0 ? 'female' : 'male') : n % 3 === 0 ? 'male' : 'female',
  }),
  policy: {
    purposes: [
      { id: 'marketing', label: 'Offers' },
      { id: 'opportunity', label: 'Credit offers' },
    ],
    service_purposes: [],
    sharing_purposes: [],
    category_purposes: {},
    regimes: [
      {
        id: 'all',
        strictness: 1,
        countries: ['DE', 'US'],
        defaults: { '*': { basis: 'opt_out' } },
        minor_age: {},
        gpc: false,
      },
    ],
  },
});
const GERMANS: Condition = { type: 'attribute', attribute: 'country', operator: 'eq', value: 'DE' };
const EVERYONE: Condition = { type: 'all', conditions: [] };

test('an offer of weight that reaches one group far less is for a manager', async () => {
  const flags = await shop.flags('uneven_reach', { condition: GOLD, purpose: 'opportunity' });
  expect(flags.map(({ id, severity }) => [id, severity])).toContainEqual(['uneven_reach-gender', 'review']);
});

test('of any other offer it is advice', async () => {
  const [flag] = await shop.flags('uneven_reach', { condition: GOLD });
  expect(flag).toMatchObject({ id: 'uneven_reach-gender', severity: 'advice' });
});

test('everyone alike is even', async () => {
  expect(await shop.flags('uneven_reach', { condition: EVERYONE, purpose: 'opportunity' })).toEqual([]);
});

holdCheckOfRules({
  check: 'uneven_reach',
  more: {
    fields: [{ id: 'gender', type: 'enum' }],
    notes: [
      { id: 'gender', confirmed_category: 'protected', notice: 'v1' },
      { id: 'marital_status', confirmed_category: null },
    ],
    row: (n) => ({ gender: n % 2 === 0 ? 'female' : 'male' }),
    policy: { limits: { opportunity_purposes: ['marketing'] } },
  },
  audience: GOLD,
  severity: 'review',
  by_regime: { eu: 30, us: 20 },
  fine: { condition: EVERYONE },
});

test('doing without what makes it uneven clears it, and says what that adds', async () => {
  const { flags } = await shop.check({ condition: GOLD }, true);
  const flag = flags.find(({ id }) => id === 'uneven_reach-gender');
  expect(flag?.fixes.map(({ title }) => title)).toEqual([]);
  const both: Condition = { type: 'all', conditions: [GOLD, { ...GERMANS }] };
  const further = await shop.check({ condition: both }, true);
  expect(
    further.flags.find(({ id }) => id === 'uneven_reach-gender')?.fixes.map(({ title }) => title),
  ).toContain('Remove Tier');
});
