import { array, assert, asyncProperty, constantFrom } from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { checkedShop, DIAGNOSED, GOLD } from '../../support/checked-shop.ts';
import { openBoth } from '../../support/engines.ts';

const [memory, duckdb] = await openBoth();
const shops = await Promise.all([memory, duckdb].map((engine) => checkedShop({ engine })));
afterAll(() => Promise.all([memory.close(), duckdb.close()]));

const LEAVES: readonly Condition[] = [
  DIAGNOSED,
  GOLD,
  { type: 'not', condition: DIAGNOSED },
  { type: 'attribute', attribute: 'skin_score', operator: 'gte', value: 0.5 },
  { type: 'attribute', attribute: 'interest_tags', operator: 'has_any', value: ['beauty'] },
  { type: 'segment', segment: 'diagnosed', member: true },
  { type: 'people', customer_ids: ['p1', 'p2', 'p90'] },
];

test('the same rule has the same flags and fixes on every engine', async () => {
  await assert(
    asyncProperty(
      array(constantFrom(...LEAVES), { minLength: 1, maxLength: 3 }),
      constantFrom<'any' | 'all'>('any', 'all'),
      constantFrom('email', 'sms'),
      async (conditions, type, channel) => {
        const [one, other] = await Promise.all(
          shops.map((shop) => shop.check({ condition: { type, conditions }, channel }, true)),
        );
        expect(other?.flags).toEqual(one?.flags);
        expect(other?.risk).toBe(one?.risk);
      },
    ),
    { seed: 20_261_124, numRuns: 8 },
  );
});
