import { expect, test } from 'vitest';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { conditionIssues } from '../../../src/ui/parts/builder/condition-issues.ts';
import { VOCABULARY } from '../support/a-builder.tsx';

const attribute = (id: string, operator: string, value?: string | readonly string[]): Condition => ({
  type: 'attribute',
  attribute: id,
  operator,
  ...(value === undefined ? {} : { value }),
});

function issuesOf(...conditions: readonly Condition[]) {
  return conditionIssues({ type: 'all', conditions }, VOCABULARY);
}

test('what was begun and has no value yet is not finished, wherever it stands', () => {
  const where = [{ property: 'a_enum', operator: 'in', value: [] }];
  expect(
    issuesOf(
      attribute('a_enum', 'in', []),
      { type: 'any', conditions: [{ type: 'not', condition: attribute('a_text', 'eq', '') }] },
      { type: 'people', customer_ids: [] },
      {
        type: 'sequence',
        first: { event: 'cart' },
        then: { event: 'purchase', where },
        within: { last: 2, unit: 'day' },
        completed: true,
      },
    ).map(({ path }) => path),
  ).toEqual([
    'conditions[0].value',
    'conditions[1].conditions[0].condition.value',
    'conditions[2].customer_ids',
    'conditions[3].then.where[0].value',
  ]);
});

test('what needs no value, and what is wrong, is told as it is', () => {
  expect(issuesOf(attribute('a_enum', 'is_set'), attribute('a_enum', 'in', ['gold']))).toEqual([]);
  expect(issuesOf(attribute('shoe_size', 'is_set'))).toMatchObject([{ path: 'conditions[0].attribute' }]);
});
