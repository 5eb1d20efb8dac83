import { array, assert, asyncProperty, constantFrom } from 'fast-check';
import { expect, test } from 'vitest';
import { ruleFacts } from '../../../src/domain/flags/rule-facts.ts';
import { usedData } from '../../../src/domain/flags/used-data.ts';
import { DEFAULT_POLICY } from '../../../src/domain/permission/default-policy.ts';
import type { RuleContent } from '../../../src/domain/rules/rule.ts';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { previewRule } from '../../../src/service/preview-rule.ts';
import { readCatalog } from '../../../src/service/read-catalog.ts';
import { aRuleContent } from '../../support/a-rule.ts';
import { checkedShop, DIAGNOSED, GOLD } from '../../support/checked-shop.ts';

const shop = await checkedShop({
  fields: [
    { id: 'zip_code', type: 'text' },
    { id: 'region', type: 'enum' },
    { id: 'gpc', type: 'boolean' },
  ],
  notes: [
    { id: 'zip_code', confirmed_category: 'place', notice: 'v1' },
    { id: 'region', confirmed_category: 'place', notice: 'v1' },
    { id: 'gpc', confirmed_category: null, notice: 'v1' },
  ],
  row: (n) => ({
    zip_code: n < 15 ? '80331' : '10115',
    region: n < 15 ? 'Bavaria' : 'Berlin',
    gpc: n % 9 === 0,
  }),
  expires_at: (n) => (n % 7 === 0 ? '2026-12-01T00:00:00.000Z' : null),
  refuses: (n) => (n % 11 === 0 ? 'sharing' : null),
});
const LEAVES: readonly Condition[] = [
  DIAGNOSED,
  GOLD,
  { type: 'attribute', attribute: 'skin_score', operator: 'gte', value: 0.5 },
  { type: 'attribute', attribute: 'interest_tags', operator: 'has_any', value: ['beauty'] },
  { type: 'segment', segment: 'diagnosed', member: true },
  { type: 'not', condition: DIAGNOSED },
  { type: 'people', customer_ids: ['p1', 'p2', 'p90'] },
  { type: 'attribute', attribute: 'zip_code', operator: 'eq', value: '80331' },
];
const leaves = array(constantFrom(...LEAVES), { minLength: 1, maxLength: 4 });
const SETTINGS = { seed: 20_261_123, numRuns: 40 };

const kinds = constantFrom<'any' | 'all'>('any', 'all');
const sent = constantFrom(
  { purpose: 'marketing', channel: 'email' },
  { purpose: 'ads', channel: 'onsite' },
  { purpose: 'opportunity', channel: 'sms' },
);
/** What was found, about what and whom; places in the rule move with the conditions. */
const summary = async (content: Partial<RuleContent>) =>
  (await shop.check(content)).flags
    .map(({ check, attributes, severity, customers_affected, by_regime }) =>
      JSON.stringify([check, attributes, severity, customers_affected, by_regime]),
    )
    .toSorted();

test('the order of conditions never matters', async () => {
  await assert(
    asyncProperty(leaves, kinds, sent, async (conditions, type, by) => {
      const there = await summary({ ...by, condition: { type, conditions } });
      const back = await summary({ ...by, condition: { type, conditions: conditions.toReversed() } });
      expect(back).toEqual(there);
    }),
    SETTINGS,
  );
});

test('the same rule gives the same flags', async () => {
  await assert(
    asyncProperty(leaves, kinds, sent, async (conditions, type, by) => {
      const { flags } = await shop.check({ ...by, condition: { type, conditions } });
      expect((await shop.check({ ...by, condition: { type, conditions } })).flags).toEqual(flags);
    }),
    SETTINGS,
  );
});

/** Ordinary data that a fix may ask instead, or ask where people live and how old they are. */
const MAY_ASK = new Set(['country', 'region', 'gpc']);

test('a fix adds no block and no data, clears what it says, and reaches whom it says', async () => {
  const { segments, index } = ruleFacts(aRuleContent(), {
    catalog: await readCatalog(shop.ports),
    policy: { ...DEFAULT_POLICY, version: 0 },
    caps: [],
    segments: new Map([['diagnosed', { name: 'Diagnosed', condition: DIAGNOSED }]]),
  });
  const dataOf = (content: RuleContent) => usedData(content, segments, index).map(({ id }) => id);
  await assert(
    asyncProperty(leaves, kinds, sent, async (conditions, type, by) => {
      const content = aRuleContent({ ...by, condition: { type, conditions } });
      const { flags } = await shop.check(content, true);
      const before = new Set(dataOf(content));
      const blocks = new Set(flags.filter(({ severity }) => severity === 'block').map(({ id }) => id));
      for (const fix of flags.flatMap((flag) => flag.fixes).filter(({ cap }) => cap === undefined)) {
        const after = await shop.check(fix.content);
        const found = new Set(after.flags.map(({ id }) => id));
        const added = after.flags.filter(({ id, severity }) => severity === 'block' && !blocks.has(id));
        expect(added, fix.id).toEqual([]);
        expect(
          fix.clears.filter((id) => found.has(id)),
          fix.id,
        ).toEqual([]);
        const ask = { rule: { ...fix.content, id: 'rule' }, flags: false, sample: false };
        const { outcomes } = await previewRule(shop.ports, { role: 'reviewer' }, ask);
        expect(fix.reach_after, fix.id).toBe(outcomes.reached);
        expect(dataOf(fix.content).filter((id) => !before.has(id) && !MAY_ASK.has(id))).toEqual([]);
      }
    }),
    { ...SETTINGS, numRuns: 20 },
  );
});
