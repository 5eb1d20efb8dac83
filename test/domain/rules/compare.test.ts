import { describe, expect, test } from 'vitest';
import { compareContents, type Words } from '../../../src/domain/rules/compare.ts';
import type { RuleContent } from '../../../src/domain/rules/rule.ts';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { named, token } from '../../../src/domain/segments/phrase.ts';
import { aRuleContent } from '../../support/a-rule.ts';

const WORDS: Words = {
  condition: (leaf) =>
    leaf.type === 'attribute'
      ? [named(leaf.attribute), token(JSON.stringify(leaf.value))]
      : [named(leaf.type)],
  segment: (id) => id,
  attribute: (id) => id,
  purpose: (id) => id,
  channel: (id) => id,
};
const is = (attribute: string, value: string): Condition => ({
  type: 'attribute',
  attribute,
  operator: 'eq',
  value,
});
const all = (...conditions: Condition[]): Condition => ({ type: 'all', conditions });

/** Lines as text: a sign, the indent, the words, and the changed words in brackets. */
function told(before: RuleContent | null, after: RuleContent, part = 'audience'): readonly string[] {
  const sign = { same: ' ', added: '+', removed: '-' } as const;
  return compareContents(before, after, WORDS)
    .filter((line) => line.part === part)
    .map((line) => {
      const words = line.phrase.map(({ text, changed }) => (changed ? `[${text}]` : text));
      return `${sign[line.change]}${' '.repeat(line.depth)}${words.join(' ')}`;
    });
}

describe('two contents', () => {
  test('that are the same have only lines that are the same', () => {
    const content = aRuleContent({
      condition: all(is('tier', 'gold')),
      exclude: ['complaints'],
      shows: ['tier'],
    });
    expect(compareContents(content, content, WORDS).every((line) => line.change === 'same')).toBe(true);
  });
  test('show a changed value as the old line, then the new one with the changed word', () => {
    const before = aRuleContent({ condition: all(is('tier', 'gold'), is('country', 'DE')) });
    const after = aRuleContent({ condition: all(is('tier', 'silver'), is('country', 'DE')) });
    expect(told(before, after)).toEqual([
      ' ALL of these are true',
      '- tier ["gold"]',
      '+ tier ["silver"]',
      '  country "DE"',
    ]);
  });
  test('show what was added and removed, and groups that leave people out', () => {
    const before = aRuleContent({ condition: all(is('tier', 'gold')) });
    const after = aRuleContent({
      condition: all({ type: 'not', condition: { type: 'any', conditions: [is('country', 'US')] } }),
    });
    expect(told(before, after)).toEqual([
      ' ALL of these are true',
      '- tier "gold"',
      '+ NONE of these is true (leave them out)',
      '+  country "US"',
    ]);
  });
  test('keep the path of each line in the content that has it', () => {
    const after = aRuleContent({ condition: all({ type: 'not', condition: is('country', 'US') }) });
    expect(compareContents(null, after, WORDS).map((line) => line.path)).toContain(
      'condition.conditions[0].condition',
    );
  });
  test('take exclusions one by one', () => {
    const before = aRuleContent({ exclude: ['complaints', 'asked'] });
    expect(told(before, aRuleContent({ exclude: ['complaints'] }), 'exclude')).toEqual([
      ' Leave out segment is complaints',
      '-Leave out segment is asked',
    ]);
  });
  test('without a before are all new', () => {
    expect(compareContents(null, aRuleContent(), WORDS).every((line) => line.change === 'added')).toBe(true);
  });
});
