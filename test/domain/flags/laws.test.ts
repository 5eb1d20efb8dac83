import { array, assert, asyncProperty, constantFrom } from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { checkedShop, DIAGNOSED, GOLD } from '../../support/checked-shop.ts';

const shop = await checkedShop();
const LEAVES: readonly Condition[] = [
  DIAGNOSED,
  GOLD,
  { type: 'attribute', attribute: 'skin_score', operator: 'gte', value: 0.5 },
  { type: 'attribute', attribute: 'interest_tags', operator: 'has_any', value: ['beauty'] },
  { type: 'segment', segment: 'diagnosed', member: true },
];
const leaves = array(constantFrom(...LEAVES), { minLength: 1, maxLength: 4 });
const SETTINGS = { seed: 20_261_123, numRuns: 40 };

const summary = async (condition: Condition) =>
  (await shop.check({ condition })).flags.map(({ check, attributes, severity, customers_affected }) =>
    JSON.stringify([check, attributes, severity, customers_affected]),
  );

test('the order of conditions never matters', async () => {
  await assert(
    asyncProperty(leaves, async (conditions) => {
      const there = await summary({ type: 'any', conditions });
      const back = await summary({ type: 'any', conditions: conditions.toReversed() });
      expect(back.toSorted()).toEqual(there.toSorted());
    }),
    SETTINGS,
  );
});

test('the same rule gives the same flags', async () => {
  await assert(
    asyncProperty(leaves, async (conditions) => {
      const { flags } = await shop.check({ condition: { type: 'any', conditions } });
      expect((await shop.check({ condition: { type: 'any', conditions } })).flags).toEqual(flags);
    }),
    SETTINGS,
  );
});

test('a fix never adds a block', async () => {
  await assert(
    asyncProperty(leaves, async (conditions) => {
      const { flags } = await shop.check({ condition: { type: 'any', conditions } }, true);
      const blocks = flags.filter(({ severity }) => severity === 'block').length;
      for (const fix of flags.flatMap((flag) => flag.fixes)) {
        const after = await shop.check(fix.content);
        expect(after.flags.filter(({ severity }) => severity === 'block').length).toBeLessThanOrEqual(blocks);
      }
    }),
    { ...SETTINGS, numRuns: 15 },
  );
});
