import { describe, expect, test } from 'vitest';
import type { Cap } from '../../../src/domain/caps/cap.ts';
import { compareContents, type Beside, type Words } from '../../../src/domain/rules/compare.ts';
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
  event: (id) => id,
  zone: 'UTC',
};
const is = (attribute: string, value: string): Condition => ({
  type: 'attribute',
  attribute,
  operator: 'eq',
  value,
});
const all = (...conditions: Condition[]): Condition => ({ type: 'all', conditions });

const WEEKLY: Cap = {
  id: 'weekly',
  name: 'Weekly',
  scope: {},
  limit: 3,
  window: { kind: 'rolling', hours: 168 },
  counts: 'sent',
  exempt_purposes: [],
};
const NIGHT = { start: '22:00', end: '07:00', time_zone: 'customer', action: 'defer' } as const;

/** Lines as text: a sign, the indent, the words, and the changed words in brackets. */
function told(
  before: RuleContent | null,
  after: RuleContent,
  part = 'audience',
  beside: { readonly before?: Beside; readonly after?: Beside } = {},
): readonly string[] {
  const sign = { same: ' ', added: '+', removed: '-' } as const;
  return compareContents(before, after, WORDS, beside)
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
  test('tell what the message says and when it goes out, as it was and as it is', () => {
    const before = aRuleContent({ message: 'Thank you' });
    const after = aRuleContent({ message: 'Thank you all', schedule: { kind: 'daily', time: '09:00' } });
    expect(told(before, after, 'message')).toEqual([
      '-Message is [Thank you]',
      '+Message is [Thank you all]',
    ]);
    expect(told(before, after, 'schedule')).toEqual([
      '-Goes out is [when someone sends it]',
      '+Goes out is [every day at 09:00]',
    ]);
    expect(told(after, aRuleContent(), 'message')).toEqual(['-Message is Thank you all']);
  });
  test('tell the caps and quiet hours that hold, as they were and as they are', () => {
    const content = aRuleContent();
    const beside = {
      before: { caps: { caps: [WEEKLY], quiet_hours: [] } },
      after: { caps: { caps: [{ ...WEEKLY, limit: 2 }], quiet_hours: [NIGHT] } },
    };
    expect(told(content, content, 'caps', beside)).toEqual([
      '-Weekly [at most 3] in 7 days',
      '+Weekly [at most 2] in 7 days',
      '+Quiet hours 22:00 to 07:00 wait until 07:00',
    ]);
  });
  test('say of caps that aren’t known from then nothing but what holds', () => {
    const after = { caps: { caps: [WEEKLY], quiet_hours: [NIGHT] } };
    expect(told(aRuleContent(), aRuleContent(), 'caps', { before: { caps: null }, after })).toEqual([
      ' Weekly at most 3 in 7 days',
      ' Quiet hours 22:00 to 07:00 wait until 07:00',
    ]);
  });
  test('without a before are all new', () => {
    expect(compareContents(null, aRuleContent(), WORDS).every((line) => line.change === 'added')).toBe(true);
  });
});
