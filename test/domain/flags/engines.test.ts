import { array, assert, asyncProperty, constantFrom } from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { checkedShop, DIAGNOSED, GOLD } from '../../support/checked-shop.ts';
import { openBoth } from '../../support/engines.ts';

const [memory, duckdb] = await openBoth();
/** With consents that end soon, someone who refuses sharing, faith that goes with a shoe, and postcodes. */
const shops = await Promise.all(
  [memory, duckdb].map((engine) =>
    checkedShop({
      engine,
      people: 260,
      fields: [
        { id: 'shoe', type: 'enum' },
        { id: 'faith', type: 'enum' },
        { id: 'zip_code', type: 'text' },
        { id: 'region', type: 'enum' },
        { id: 'gpc', type: 'boolean' },
      ],
      notes: [
        { id: 'faith', confirmed_category: 'religion', notice: 'v1' },
        { id: 'zip_code', confirmed_category: 'place', notice: 'v1' },
      ],
      row: (n) => ({
        shoe: n % 4 < 2 ? 'small' : 'large',
        faith: n % 4 < 2 === n % 20 < 17 ? 'one' : 'other',
        zip_code: n < 130 ? '80331' : '10115',
        region: n < 130 ? 'Bavaria' : 'Berlin',
        gpc: n % 9 === 0,
      }),
      expires_at: (n) => (n % 7 === 0 ? '2026-12-01T00:00:00.000Z' : null),
      refuses: (n) => (n % 11 === 0 ? 'sharing' : null),
    }),
  ),
);
afterAll(() => Promise.all([memory.close(), duckdb.close()]));

const LEAVES: readonly Condition[] = [
  DIAGNOSED,
  GOLD,
  { type: 'not', condition: DIAGNOSED },
  { type: 'attribute', attribute: 'skin_score', operator: 'gte', value: 0.5 },
  { type: 'attribute', attribute: 'interest_tags', operator: 'has_any', value: ['beauty'] },
  { type: 'segment', segment: 'diagnosed', member: true },
  { type: 'people', customer_ids: ['p1', 'p2', 'p90'] },
  { type: 'attribute', attribute: 'shoe', operator: 'is_set' },
  { type: 'attribute', attribute: 'zip_code', operator: 'eq', value: '80331' },
  { type: 'not', condition: { type: 'attribute', attribute: 'faith', operator: 'eq', value: 'one' } },
];

test('the same rule has the same flags and fixes on every engine', async () => {
  await assert(
    asyncProperty(
      array(constantFrom(...LEAVES), { minLength: 1, maxLength: 3 }),
      constantFrom<'any' | 'all'>('any', 'all'),
      constantFrom('email', 'sms', 'onsite'),
      constantFrom('marketing', 'ads'),
      async (conditions, type, channel, purpose) => {
        const [one, other] = await Promise.all(
          shops.map((shop) => shop.check({ condition: { type, conditions }, channel, purpose }, true)),
        );
        expect(other?.flags).toEqual(one?.flags);
        expect(other?.risk).toBe(one?.risk);
      },
    ),
    { seed: 20_261_124, numRuns: 8 },
  );
});
