import { describe, expect, test } from 'vitest';
import { idIssues, parseRuleContent, type Known, type RuleInput } from '../../../src/domain/rules/content.ts';
import { aPolicy } from '../../support/a-policy.ts';

const KNOWN: Known = {
  schema: {
    attributes: [
      { id: 'tier', type: 'enum' },
      { id: 'orders', type: 'number' },
    ],
    events: [{ id: 'purchase', properties: [] }],
  },
  segments: new Map([['gold', { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' }]]),
  policy: aPolicy(),
};
const INPUT: RuleInput = { name: 'Win-back', segment: 'gold', purpose: 'marketing', channel: 'email' };
const paths = (changes: Partial<RuleInput>) =>
  parseRuleContent({ ...INPUT, ...changes }, KNOWN).issues.map((issue) => issue.path);

describe('what a rule says', () => {
  test('takes defaults for what is left out', () => {
    expect(parseRuleContent(INPUT, KNOWN).content).toEqual({
      name: 'Win-back',
      segment: 'gold',
      condition: null,
      exclude: [],
      purpose: 'marketing',
      channel: 'email',
      shows: [],
      schedule: { kind: 'manual' },
      priority: 0,
      holdout_percent: 0,
      message: '',
    });
  });
  test('needs a name and an audience', () => {
    expect(paths({ name: '  ' })).toEqual(['name']);
    expect(paths({ segment: null })).toEqual(['segment']);
    expect(paths({ segment: undefined, condition: { type: 'all', conditions: [] } })).toEqual([]);
  });
  test('names only segments, purposes, channels and attributes that are there', () => {
    expect(paths({ segment: 'silver' })).toEqual(['segment']);
    expect(paths({ exclude: ['gold', 'silver'] })).toEqual(['exclude[1]']);
    expect(paths({ purpose: 'gifts' })).toEqual(['purpose']);
    expect(paths({ channel: 'fax' })).toEqual(['channel']);
    expect(paths({ shows: ['tier', 'shoe_size'] })).toEqual(['shows[1]']);
  });
  test('has the issues of its condition below `condition`', () => {
    const wrong = { type: 'attribute', attribute: 'orders', operator: 'eq', value: 'many' };
    expect(paths({ condition: wrong })).toEqual(['condition.value']);
    expect(paths({ condition: { type: 'all', conditions: [{ type: 'not', condition: wrong }] } })).toEqual([
      'condition.conditions[0].condition.value',
    ]);
    expect(paths({ condition: 7 })).toEqual(['condition']);
  });
  test('has a holdout from 0 to 100 with two decimals, and a whole priority', () => {
    expect(paths({ holdout_percent: 0.29 })).toEqual([]);
    expect(paths({ holdout_percent: 100 })).toEqual([]);
    expect(paths({ holdout_percent: 0.295 })).toEqual(['holdout_percent']);
    expect(paths({ holdout_percent: -1 })).toEqual(['holdout_percent']);
    expect(paths({ holdout_percent: Number.NaN })).toEqual(['holdout_percent']);
    expect(paths({ priority: 1.5 })).toEqual(['priority']);
  });
  test('may name purposes that the policy only uses', () => {
    const policy = aPolicy({ purposes: [], channels: [] });
    expect(parseRuleContent({ ...INPUT, purpose: 'ads' }, { ...KNOWN, policy }).issues).toEqual([]);
  });
});

test('an id begins with a letter and has no spaces or capitals', () => {
  expect(idIssues('win-back_2')).toEqual([]);
  for (const id of ['', '2nd', 'Win', 'a b', 'x'.repeat(64)]) expect(idIssues(id)).toHaveLength(1);
});
