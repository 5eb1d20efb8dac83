import { expect, test } from 'vitest';
import { ID_PATTERN } from '../../../src/domain/data/schema.ts';
import { slugOf } from '../../../src/domain/rules/slug.ts';

test('an id made of a name is an id', () => {
  expect(slugOf('Win-back, 90 days')).toBe('win-back-90-days');
  expect(slugOf('Größe & Äpfel')).toBe('grosse-apfel');
  expect(slugOf('3 for 2')).toBe('for-2');
  expect(slugOf('日本')).toBe(null);
  expect(slugOf('x'.repeat(200))).toMatch(ID_PATTERN);
});
