import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { staticFlags } from '../../../src/domain/flags/static-flags.ts';
import { usedData } from '../../../src/domain/flags/used-data.ts';
import { ruleFacts } from '../../../src/domain/flags/rule-facts.ts';
import { findAll } from '../../../src/domain/flags/find-flags.ts';
import { SEVERITIES } from '../../../src/domain/flags/flag.ts';
import { DEFAULT_POLICY } from '../../../src/domain/permission/default-policy.ts';
import type { Policy } from '../../../src/domain/permission/policy.ts';
import type { RuleContent } from '../../../src/domain/rules/rule.ts';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { aRuleContent } from '../../support/a-rule.ts';
import { anAttribute } from '../../support/an-attribute.ts';
import { OF_REACH, OF_RULES } from '../../support/stricter-policies.ts';

const SETTINGS = { seed: 20_261_124, numRuns: 300 };
const POLICY: Policy = { ...DEFAULT_POLICY, version: 1 };

const ATTRIBUTES = [
  anAttribute({ id: 'tier' }),
  anAttribute({ id: 'country' }),
  anAttribute({ id: 'skin_type', source: 'declared' }),
  anAttribute({ id: 'diagnosis', category: 'health', sensitivity: 3 }),
  anAttribute({
    id: 'skin_score',
    source: 'inferred',
    category: 'health',
    sensitivity: 3,
    derived_from: ['diagnosis'],
  }),
  anAttribute({ id: 'faith', category: 'religion', sensitivity: 3, notice: null }),
  anAttribute({ id: 'passport', category: 'government_id', sensitivity: 3 }),
  anAttribute({ id: 'tags', source: 'purchased', notice: null, purposes: ['service'] }),
  anAttribute({
    id: 'battery',
    source: 'device',
    exposed: { at: '2026-11-01T00:00:00.000Z', by: 'ada', reason: 'x' },
  }),
  anAttribute({ id: 'home', category: 'precise_location', sensitivity: 3, storage_region: 'US' }),
  anAttribute({ id: 'delivery_notes', type: 'text' }),
  anAttribute({ id: 'zip_code', type: 'text', category: 'place', sensitivity: 1 }),
  anAttribute({
    id: 'shelf',
    classification: { status: 'suggested', category: null, confidence: 0, reasons: [] },
  }),
  anAttribute({ id: 'kin', derived_from: ['skin_score', 'vanished'], retention_days: 1 }),
];

const leaf = (attribute: string): Condition => ({ type: 'attribute', attribute, operator: 'is_set' });
const SEGMENTS = new Map([['sick', { name: 'Sick', condition: leaf('diagnosis') }]]);
const LEAVES: readonly Condition[] = [
  ...ATTRIBUTES.map(({ id }) => leaf(id)),
  leaf('vanished'),
  { type: 'attribute', attribute: 'zip_code', operator: 'eq', value: '80331' },
  { type: 'people', customer_ids: ['a', 'b'] },
  { type: 'not', condition: leaf('faith') },
  { type: 'segment', segment: 'sick', member: true },
  { type: 'any', conditions: [leaf('skin_score'), leaf('tier')] },
];
const leaves = array(constantFrom(...LEAVES), { minLength: 1, maxLength: 5 });
const channels = constantFrom('email', 'ads', 'sms');
const purposes = constantFrom('marketing', 'ads', 'opportunity', 'personalization');

const around = (policy: Policy) => ({
  catalog: { attributes: ATTRIBUTES, events: [] },
  policy,
  caps: [],
  segments: SEGMENTS,
});
const all = (conditions: readonly Condition[]): Condition => ({ type: 'all', conditions });
const found = (content: RuleContent, policy = POLICY) => staticFlags(content, around(policy));
/** What it is about, without its place, which moves. */
const about = (content: RuleContent, policy = POLICY) =>
  new Set(
    found(content, policy).flatMap(({ check, attributes }) =>
      attributes.length === 0 ? [check] : attributes.map((id) => `${check} ${id}`),
    ),
  );

test('adding a condition never clears a lineage flag', () => {
  assert(
    property(leaves, constantFrom(...LEAVES), channels, purposes, (conditions, one, channel, purpose) => {
      const before = about(aRuleContent({ condition: all(conditions), channel, purpose }));
      const after = about(aRuleContent({ condition: all([...conditions, one]), channel, purpose }));
      expect([...before].filter((flag) => !after.has(flag))).toEqual([]);
    }),
    SETTINGS,
  );
});

test('the order of conditions never matters', () => {
  assert(
    property(leaves, channels, (conditions, channel) => {
      const there = about(aRuleContent({ condition: all(conditions), channel }));
      expect(about(aRuleContent({ condition: all(conditions.toReversed()), channel }))).toEqual(there);
    }),
    SETTINGS,
  );
});

test('a stricter policy never removes a flag or makes it lighter', () => {
  assert(
    property(
      leaves,
      constantFrom(...OF_RULES, ...OF_REACH),
      channels,
      purposes,
      (conditions, stricter, channel, purpose) => {
        const content = aRuleContent({ condition: all(conditions), channel, purpose });
        const after = new Map(found(content, stricter(POLICY)).map((flag) => [flag.id, flag]));
        for (const flag of found(content)) {
          const now = after.get(flag.id);
          expect(now, flag.id).toBeDefined();
          if (now)
            expect(SEVERITIES.indexOf(now.severity)).toBeLessThanOrEqual(SEVERITIES.indexOf(flag.severity));
        }
      },
    ),
    SETTINGS,
  );
});

/** Ordinary data that a fix may ask instead, or ask where people live and how old they are. */
const MAY_ASK = new Set(['skin_type', 'country', 'birth_date', 'gpc']);

test('a fix never widens what data is used', () => {
  assert(
    property(leaves, channels, purposes, (conditions, channel, purpose) => {
      const facts = ruleFacts(aRuleContent({ condition: all(conditions), channel, purpose }), around(POLICY));
      const before = new Set(facts.used.map(({ id }) => id));
      for (const { content } of findAll(facts).flatMap(({ finding }) => finding.fixes)) {
        const ids = usedData(content, facts.segments, facts.index).map(({ id }) => id);
        expect(ids.filter((id) => !before.has(id) && !MAY_ASK.has(id))).toEqual([]);
      }
    }),
    SETTINGS,
  );
});

test('what a flag is about is known without counting anybody', () => {
  const flags = found(aRuleContent({ condition: leaf('vanished') }));
  expect(flags).toContainEqual(
    expect.objectContaining({ check: 'unclassified', severity: 'block', customers_affected: null }),
  );
});
