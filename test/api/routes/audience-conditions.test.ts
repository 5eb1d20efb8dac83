import { expect, test } from 'vitest';
import { aShop, WORLD } from '../../support/a-shop.ts';

const GOLD = { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' };
const GERMAN = { type: 'attribute', attribute: 'country', operator: 'eq', value: 'DE' };

test('each condition shows how many match it by itself and the whole without it, whatever is permitted', async () => {
  const shop = await aShop();
  const condition = { type: 'all', conditions: [GOLD, { type: 'not', condition: GERMAN }] };
  const ask = { condition, as_of: WORLD.as_of };
  const count = async (of: unknown) => {
    const question = { condition: of, as_of: WORLD.as_of };
    return (await shop.post<{ count: number }>('viewer', '/audience/count', question)).count;
  };
  const whole = await count(condition);
  const gold = await count(GOLD);
  const german = await count(GERMAN);
  const abroad = WORLD.customers.length - german;
  expect(await shop.post('viewer', '/audience/conditions', ask)).toEqual({
    as_of: WORLD.as_of,
    items: [
      { path: '', match_alone: whole, match_if_removed: null },
      { path: 'conditions[0]', match_alone: gold, match_if_removed: abroad },
      { path: 'conditions[1]', match_alone: abroad, match_if_removed: gold },
      { path: 'conditions[1].condition', match_alone: german, match_if_removed: gold },
    ],
  });
});

test('without its only condition everyone matches an ALL group, and nobody an ANY group', async () => {
  const shop = await aShop();
  const ifRemoved = async (type: 'all' | 'any') => {
    const ask = { condition: { type, conditions: [GOLD] }, as_of: WORLD.as_of };
    const answer = await shop.post<{ items: { match_if_removed: number | null }[] }>(
      'viewer',
      '/audience/conditions',
      ask,
    );
    return answer.items.map((item) => item.match_if_removed);
  };
  expect(await ifRemoved('all')).toEqual([null, WORLD.customers.length]);
  expect(await ifRemoved('any')).toEqual([null, 0]);
});

test('a condition that can’t be asked is refused with its path', async () => {
  const shop = await aShop();
  const condition = { type: 'all', conditions: [{ ...GOLD, attribute: 'shoe_size' }] };
  const refused = await shop.ask('viewer', 'POST', '/audience/conditions', { condition });
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ errors: [{ path: 'conditions[0].attribute' }] });
});
