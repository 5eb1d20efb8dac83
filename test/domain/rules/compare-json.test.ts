import { describe, expect, test } from 'vitest';
import { compareJson } from '../../../src/domain/rules/compare-json.ts';

/** Lines as text: a sign, the indent, and the JSON. */
function told(before: unknown, after: unknown): readonly string[] {
  const sign = { same: ' ', added: '+', removed: '-' } as const;
  return compareJson(before, after).map(
    ({ change, depth, phrase }) =>
      `${sign[change]}${' '.repeat(depth)}${phrase.map(({ text }) => text).join('')}`,
  );
}

describe('two values as JSON', () => {
  test('that are the same have only lines that are the same', () => {
    const value = { name: 'Fans', condition: { type: 'any', conditions: [] } };
    expect(compareJson(value, structuredClone(value)).every(({ change }) => change === 'same')).toBe(true);
  });
  test('show what was there, then what is there, each as deep as it is', () => {
    expect(told({ name: 'Fans', limits: { most: 3 } }, { name: 'Fans', limits: { most: 4 } })).toEqual([
      ' {',
      '  "name": "Fans",',
      '  "limits": {',
      '-  "most": 3',
      '+  "most": 4',
      '  }',
      ' }',
    ]);
  });
  test('show what came and what went inside lists', () => {
    expect(told(['email', 'sms'], ['email', 'push', 'sms'])).toEqual([
      ' [',
      '  "email",',
      '+ "push",',
      '  "sms"',
      ' ]',
    ]);
  });
  test('name the line in the text that has it', () => {
    const added = compareJson({ a: 1 }, { a: 1, b: 2 }).filter(({ change }) => change === 'added');
    expect(added.map(({ path }) => path)).toEqual(['line 2', 'line 3']);
  });
  test('are all new without a before, which is not the text null', () => {
    expect(told(null, { a: null })).toEqual(['+{', '+ "a": null', '+}']);
  });
});
