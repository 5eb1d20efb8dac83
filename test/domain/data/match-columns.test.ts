import { expect, test } from 'vitest';
import {
  guessDataset,
  matchColumns,
  missingColumns,
} from '../../../src/domain/data/datasets/match-columns.ts';
import { planImport } from '../../../src/domain/data/import-plan.ts';
import { createSurvey } from '../../../src/domain/data/survey.ts';

test.each([
  ['events', ['user_id', 'event_name', 'timestamp', 'amount']],
  ['events', ['customer_id', 'type', 'occurred_at']],
  ['consents', ['CustomerID', 'Purpose', 'Channel', 'Status', 'Captured At']],
  ['sends', ['customer_id', 'campaign', 'channel', 'purpose', 'sent_at', 'status']],
  ['suppressions', ['customer_id', 'channel', 'reason', 'since']],
  ['customers', ['id', 'name', 'country']],
  ['customers', ['customer_id', 'email', 'created_at', 'tier']],
] as const)('a file of %s is recognised by its columns %j', (dataset, columns) => {
  expect(guessDataset(columns)).toBe(dataset);
});

test('an exact name goes before a synonym, and what a person mapped before both', () => {
  const columns = ['date', 'occurred_at', 'event', 'customer_id'];
  expect(matchColumns('events', columns).get('occurred_at')).toBe(1);
  expect(matchColumns('events', columns, { date: 'occurred_at' }).get('occurred_at')).toBe(0);
});

test('a column that a person gave another name is not taken for one of the dataset', () => {
  const found = matchColumns('events', ['customer_id', 'type', 'at'], { type: 'kind' });
  expect(missingColumns('events', found)).toEqual(['event']);
});

test.each(['constructor', 'toString', '__proto__'])('a column may be called %s', (name) => {
  const survey = createSurvey(['customer_id', name], '|');
  survey.add([{ line: 2, cells: ['c-1', 'x'] }]);
  const { plan, issues } = planImport('customers', survey.surveyed(), {});
  expect(issues).toEqual([]);
  expect(plan.columns.map(({ column, format }) => [column, format.type])).toEqual([
    ['customer_id', 'text'],
    [name, expect.stringMatching(/text|enum/)],
  ]);
});
