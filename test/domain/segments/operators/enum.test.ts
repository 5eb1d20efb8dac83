import { expect, test } from 'vitest';
import { asks } from '../../../support/operators.ts';

test('a choice is exact, letter case and all', () => {
  expect(asks('enum', 'eq', 'DE')('DE')).toBe(true);
  expect(asks('enum', 'eq', 'DE')('de')).toBe(false);
  expect(asks('enum', 'in', ['DE', 'FR'])('fr')).toBe(false);
  expect(asks('enum', 'not_in', ['DE', 'FR'])('fr')).toBe(true);
});
