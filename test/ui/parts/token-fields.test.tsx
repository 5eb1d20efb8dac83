import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Condition, OperatorValue } from '../../../src/domain/segments/condition.ts';
import { aBuilder } from '../support/a-builder.tsx';

const BOUGHT: Condition = {
  type: 'event',
  event: 'purchase',
  pick: 'first',
  measure: { kind: 'count' },
  operator: 'gte',
  value: 3,
  within: { last: 30, unit: 'day' },
  where: [{ property: 'a_text', operator: 'eq', value: 'care' }],
};
const OFTEN: Condition = {
  type: 'regular',
  event: 'purchase',
  operator: 'gte',
  value: 1,
  period: { last: 1, unit: 'month' },
  periods: 3,
  at_least: 2,
};
const LEFT: Condition = {
  type: 'sequence',
  first: { event: 'cart' },
  then: { event: 'purchase' },
  within: { last: 2, unit: 'day' },
  completed: false,
  since: { last: 30, unit: 'day' },
};
const aTest = (type: string, operator: string, value: OperatorValue): Condition => ({
  type: 'attribute',
  attribute: `a_${type}`,
  operator,
  value,
});
const RED: Condition = { type: 'attribute', attribute: 'a_text', operator: 'in', value: ['red'] };

test.each([
  ['first', 'Of all occurrences', BOUGHT],
  ['at least 3 times', 'How many', BOUGHT],
  ['in the last 30 days', 'When', BOUGHT],
  ['care', 'Value', BOUGHT],
  ['at least once', 'How often each time', OFTEN],
  ['in at least 2 of the last 3 months', 'Within each', OFTEN],
  ['in the last 30 days', 'In the last', LEFT],
  ['within 2 days', 'Within', LEFT],
  ['red', 'Value', RED],
  ['12', 'Value', aTest('number', 'gte', 12)],
  ['2 and 9', 'From', aTest('number', 'between', [2, 9])],
  ['yes', 'Value', aTest('boolean', 'eq', true)],
  ['15 Mar 2026', 'Value', aTest('date', 'on', '2026-03-15')],
  ['21 years', 'Years', aTest('date', 'age_gte', 21)],
  ['10 days', 'Days from today', aTest('date', 'anniversary_in_next', { days: 10 })],
  ['15 Mar 2026, 12:00 UTC', 'Value', aTest('datetime', 'before', '2026-03-15T12:00:00.000Z')],
  ['3 weeks', 'In the last', aTest('datetime', 'in_last', { last: 3, unit: 'week' })],
])('pressing “%s” opens the fields at “%s”', async (token, label, condition) => {
  await aBuilder(condition);
  await page.getByRole('button', { name: token, exact: true }).click();
  await expect.element(page.getByRole('button', { name: 'Done' })).toBeVisible();
  await expect.poll(() => document.querySelector('form')?.contains(document.activeElement)).toBe(true);
  const focused = document.activeElement;
  expect(
    focused instanceof HTMLInputElement && [...(focused.labels ?? [])].map((one) => one.textContent),
  ).toEqual([label]);
});
