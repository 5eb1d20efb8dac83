import { array, assert, asyncProperty, constantFrom } from 'fast-check';
import { expect, test } from 'vitest';
import { type Flag, SEVERITIES } from '../../../src/domain/flags/flag.ts';
import type { Policy } from '../../../src/domain/permission/policy.ts';
import type { RuleContent } from '../../../src/domain/rules/rule.ts';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { checkRule } from '../../../src/service/check-rule.ts';
import { previewRule } from '../../../src/service/preview-rule.ts';
import { underPolicy } from '../../../src/service/what-if.ts';
import { readWorkspace } from '../../../src/service/workspace.ts';
import { aRuleContent } from '../../support/a-rule.ts';
import { checkedShop, DIAGNOSED, GOLD } from '../../support/checked-shop.ts';
import { OF_REACH, OF_RULES } from '../../support/stricter-policies.ts';

/** With children, people whose age nobody knows, opt-out signals, refusals, faith, and messages of yesterday. */
const shop = await checkedShop({
  fields: [
    { id: 'faith', type: 'enum' },
    { id: 'birth_date', type: 'date' },
    { id: 'kids_ages', type: 'enum' },
    { id: 'zip_code', type: 'text' },
    { id: 'gpc', type: 'boolean' },
  ],
  notes: [
    { id: 'faith', confirmed_category: 'religion', notice: 'v1' },
    { id: 'birth_date', confirmed_category: null, notice: 'v1' },
    { id: 'kids_ages', confirmed_category: 'children', notice: 'v1' },
    { id: 'zip_code', confirmed_category: 'place', notice: 'v1' },
    { id: 'gpc', confirmed_category: null, notice: 'v1' },
  ],
  row: (n) => ({
    faith: n % 3 === 0 ? 'one' : 'other',
    birth_date: n % 10 === 0 ? '2015-01-01' : n % 4 === 1 ? null : '1990-01-01',
    kids_ages: n % 2 === 0 ? 'x' : null,
    zip_code: n < 15 ? '80331' : '10115',
    gpc: n % 9 === 0,
  }),
  heard: (n) => n % 6,
  refuses: (n) => (n % 11 === 0 ? 'sharing' : null),
});
const { policy } = await readWorkspace(shop.ports);

const is = (attribute: string, value: string): Condition => ({
  type: 'attribute',
  attribute,
  operator: 'eq',
  value,
});
const LEAVES: readonly Condition[] = [
  DIAGNOSED,
  GOLD,
  is('faith', 'one'),
  is('kids_ages', 'x'),
  is('zip_code', '80331'),
  is('country', 'US'),
  { type: 'not', condition: is('faith', 'one') },
  { type: 'attribute', attribute: 'skin_score', operator: 'gte', value: 0.5 },
  { type: 'attribute', attribute: 'interest_tags', operator: 'has_any', value: ['beauty'] },
  { type: 'segment', segment: 'diagnosed', member: true },
  { type: 'people', customer_ids: ['p1', 'p2', 'p90'] },
];
const leaves = array(constantFrom(...LEAVES), { minLength: 1, maxLength: 3 });
const kinds = constantFrom<'any' | 'all'>('any', 'all');
const sent = constantFrom(
  { purpose: 'marketing', channel: 'email' },
  { purpose: 'ads', channel: 'onsite' },
  { purpose: 'service', channel: 'email' },
  { purpose: 'opportunity', channel: 'sms' },
);
const SETTINGS = { seed: 20_261_126, numRuns: 60 };

/** What a flag is about. A small audience as a whole says so of all that picks it. */
const about = ({ check, attributes, id }: Flag) =>
  check === 'small_audience' ? check : attributes.length > 0 ? `${check} ${attributes.join()}` : id;

interface Standing {
  readonly flags: ReadonlyMap<string, Flag>;
  readonly reach: Reach;
  /** The reach of the same message to everyone: whom data leaves out is counted among these. */
  readonly open: Reach;
}
type Reach = { readonly [regime: string]: number };

async function under(stricter: Policy, content: RuleContent): Promise<Standing> {
  const ports = underPolicy(shop.ports, { ...stricter, id: 'policy' });
  const { flags } = await checkRule(ports, content, 'rule', { fixes: false });
  const reachOf = async (one: RuleContent): Promise<Reach> => {
    const ask = { rule: { ...one, id: 'rule' }, flags: false, sample: false };
    const { by_regime } = await previewRule(ports, { role: 'reviewer' }, ask);
    return Object.fromEntries(by_regime.map(({ regime, reached }) => [regime, reached ?? Number.NaN]));
  };
  const gravest = new Map<string, Flag>();
  for (const flag of flags.toReversed()) gravest.set(about(flag), flag);
  return {
    flags: gravest,
    reach: await reachOf(content),
    open: await reachOf({ ...content, condition: { type: 'all', conditions: [] } }),
  };
}

const lighter = (before: Flag, now: Flag | undefined) =>
  now === undefined || SEVERITIES.indexOf(now.severity) > SEVERITIES.indexOf(before.severity);

test('a policy that asks more of rules never removes a flag or makes it lighter', async () => {
  await assert(
    asyncProperty(leaves, kinds, sent, constantFrom(...OF_RULES), async (conditions, type, by, stricter) => {
      const content = aRuleContent({ ...by, condition: { type, conditions } });
      const before = await under(policy, content);
      const after = await under(stricter(policy), content);
      expect(after.reach).toEqual(before.reach);
      for (const [name, flag] of before.flags)
        expect(lighter(flag, after.flags.get(name)), `${name} is gone or lighter`).toBe(false);
    }),
    SETTINGS,
  );
});

/** What speaks of a share of the reach: with fewer people around them, the same people are more or less of it. */
const SHARES = new Set(['locked_in', 'uneven_reach', 'contact_pressure']);

test('a policy that lets fewer be reached removes a flag only where those whom it counted are no longer reached', async () => {
  await assert(
    asyncProperty(leaves, kinds, sent, constantFrom(...OF_REACH), async (conditions, type, by, stricter) => {
      const content = aRuleContent({ ...by, condition: { type, conditions } });
      const before = await under(policy, content);
      const after = await under(stricter(policy), content);
      for (const [name, flag] of before.flags) {
        if (!lighter(flag, after.flags.get(name))) continue;
        const counted = Object.keys(flag.by_regime);
        const among = flag.excludes ? 'open' : 'reach';
        const fewer = (regime: string) => (after[among][regime] ?? 0) < (before[among][regime] ?? 0);
        expect(counted.length, `${name} counted nobody`).toBeGreaterThan(0);
        const explained = SHARES.has(flag.check)
          ? Object.keys(before.reach).some(fewer)
          : after.flags.has(name)
            ? counted.some(fewer)
            : counted.every(fewer);
        expect(explained, `${name} is gone or lighter`).toBe(true);
      }
    }),
    SETTINGS,
  );
});

test('one more condition never clears a flag about data, unless nobody whom it is about is left', async () => {
  await assert(
    asyncProperty(leaves, constantFrom(...LEAVES), sent, async (conditions, one, by) => {
      const rule = (all: readonly Condition[]) =>
        aRuleContent({ ...by, condition: { type: 'all', conditions: all } });
      const before = await under(policy, rule(conditions));
      const after = await under(policy, rule([...conditions, one]));
      for (const [name, flag] of before.flags) {
        if (flag.lineage.length === 0 || flag.check === 'small_audience') continue;
        const now = after.flags.get(name);
        if (now !== undefined) continue;
        // It is gone, so of those it counted nobody is left: no more are reached in all than it didn't speak of.
        const left = Object.values(after.reach).reduce((sum, people) => sum + people, 0);
        const others = Object.values(before.reach).reduce((sum, people) => sum + people, 0);
        expect(left, `${name} is gone`).toBeLessThanOrEqual(
          flag.excludes ? others : others - (flag.customers_affected ?? 0),
        );
      }
    }),
    SETTINGS,
  );
});
