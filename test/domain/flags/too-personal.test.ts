import { expect, test } from 'vitest';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { holdCheckOfRules } from '../../support/hold-check-of-rules.ts';
import { checkedShop, DIAGNOSED, GOLD } from '../../support/checked-shop.ts';

const shop = await checkedShop();
const married: Condition = {
  type: 'attribute',
  attribute: 'marital_status',
  operator: 'eq',
  value: 'married',
};

test.each([
  ['interest_tags', 'was bought', 20],
  ['skin_score', 'is a guess', 50],
  ['diagnosis', 'is private', 50],
])('a message that shows %s is for a manager: it %s', async (id, why, people) => {
  const [flag] = await shop.flags('too_personal', { shows: [id] });
  expect(flag).toMatchObject({ severity: 'review', condition_path: 'shows[0]', customers_affected: people });
  expect(flag?.explanation).toContain(why);
});

test('what people expect us to know may be shown', async () => {
  expect(await shop.flags('too_personal', { shows: ['tier'] })).toEqual([]);
});

test('more personal data than the comfort line is advice, in conditions, NOT and segments alike', async () => {
  const strict = await checkedShop({ policy: { limits: { comfort_attributes: 1 } } });
  const conditions = [{ type: 'not', condition: married } as const, GOLD];
  expect(await strict.flags('too_personal', { condition: { type: 'all', conditions } })).toEqual([]);
  const more = { condition: { type: 'all', conditions } as const, segment: 'diagnosed' };
  expect(await strict.flags('too_personal', more)).toMatchObject([{ severity: 'advice' }]);
  expect(await shop.flags('too_personal', { condition: DIAGNOSED })).toEqual([]);
});

holdCheckOfRules({
  check: 'too_personal',
  more: { policy: { limits: { comfort_attributes: 1 } } },
  audience: {
    type: 'all',
    conditions: [DIAGNOSED, { type: 'attribute', attribute: 'marital_status', operator: 'is_set' }],
  },
  severity: 'advice',
  by_regime: { eu: 30, us: 20 },
  fine: { condition: GOLD },
});

test('doing without the most private pieces brings it to the line', async () => {
  const strict = await checkedShop({ policy: { limits: { comfort_attributes: 1 } } });
  const { flags } = await strict.check({ segment: 'diagnosed', condition: married }, true);
  const flag = flags.find(({ id }) => id === 'too_personal-rule');
  expect(flag?.fixes).toMatchObject([
    { title: 'Do without Diagnosis', reach_after: 34, content: { segment: null, condition: married } },
  ]);
});
