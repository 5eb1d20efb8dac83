import { expect, test } from 'vitest';
import { segmentsNamedBy, segmentsReached } from '../../../src/domain/rules/segments-reached.ts';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { aRuleContent } from '../../support/a-rule.ts';

const member = (segment: string): Condition => ({ type: 'segment', segment, member: true });
const everyone: Condition = { type: 'all', conditions: [] };

test('a rule reaches its segments and those that they refer to', () => {
  const content = aRuleContent({
    segment: 'gold',
    condition: { type: 'not', condition: { type: 'any', conditions: [member('lapsed')] } },
    exclude: ['complaints'],
  });
  const conditions = new Map([
    ['complaints', everyone],
    ['gold', member('recent')],
    ['lapsed', member('recent')],
    ['recent', everyone],
    ['unused', everyone],
  ]);
  expect(segmentsNamedBy(content)).toEqual(['gold', 'lapsed', 'complaints']);
  expect([...segmentsReached(content, conditions).keys()]).toEqual([
    'complaints',
    'gold',
    'lapsed',
    'recent',
  ]);
});
