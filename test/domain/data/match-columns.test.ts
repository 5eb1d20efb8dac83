import { expect, test } from 'vitest';
import {
  guessDataset,
  matchColumns,
  missingColumns,
} from '../../../src/domain/data/datasets/match-columns.ts';

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
