import { holdCheckOfUses } from '../../support/hold-check-of-uses.ts';
import { expect, test } from 'vitest';
import { staticFlags } from '../../../src/domain/flags/static-flags.ts';
import { DEFAULT_POLICY } from '../../../src/domain/permission/default-policy.ts';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { aRuleContent } from '../../support/a-rule.ts';
import { anAttribute } from '../../support/an-attribute.ts';

const MOOD: Condition = { type: 'attribute', attribute: 'mood', operator: 'eq', value: 'x' };

function flagsOf(days: number | null, condition: Condition, shows: readonly string[] = []) {
  const attributes = [
    anAttribute({ id: 'mood', refresh_days: 7, retention_days: 30 }),
    anAttribute({ id: 'made', derived_from: ['mood'] }),
    anAttribute({ id: 'tier' }),
  ];
  return staticFlags(aRuleContent({ condition, shows }), {
    catalog: { attributes, events: [] },
    policy: { ...DEFAULT_POLICY, version: 1 },
    caps: [],
    segments: new Map([['moody', { name: 'Moody', condition: MOOD }]]),
    data_age_days: days,
  }).filter(({ check }) => check === 'stale_data');
}

test('past its refresh time it is advice, past its retention for a manager', () => {
  expect(flagsOf(8, MOOD).map(({ severity }) => severity)).toEqual(['advice']);
  expect(flagsOf(31, MOOD).map(({ severity }) => severity)).toEqual(['review']);
});

test('fresh data, data without a limit and data that was never loaded give no cause', () => {
  expect(flagsOf(7, MOOD)).toEqual([]);
  expect(flagsOf(null, MOOD)).toEqual([]);
  expect(flagsOf(99, { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'x' })).toEqual([]);
});

test('what is made from it is no younger, and too long kept comes before too old', () => {
  const made = { ...MOOD, attribute: 'made' } as const;
  expect(flagsOf(8, made)[0]?.explanation).toContain('made is made from mood. mood is 8 days old');
  expect(flagsOf(31, made)[0]?.severity).toBe('review');
});

test('NOT, a segment and a message use it too', () => {
  expect(flagsOf(8, { type: 'not', condition: MOOD })[0]?.excludes).toBe(true);
  const [through] = flagsOf(8, { type: 'segment', segment: 'moody', member: true });
  expect(through?.lineage.map(({ id }) => id)).toEqual(['moody', 'mood']);
  expect(flagsOf(8, { type: 'all', conditions: [] }, ['mood'])[0]?.condition_path).toBe('shows[0]');
});

holdCheckOfUses({
  check: 'stale_data',
  attribute: 'mood',
  notes: { retention_days: 30, notice: 'v1' },
  severity: 'review',
  more: { age_days: 31 },
});
