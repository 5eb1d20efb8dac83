import { expect, test } from 'vitest';
import { agree } from '../../../src/domain/flags/agree.ts';

test('a verb agrees with what it speaks of', () => {
  expect(agree('Interest tags', 'was')).toBe('Interest tags were');
  expect(agree('Children’s ages', 'says')).toBe('Children’s ages say');
  for (const one of ['Diagnosis', 'Marital status', 'Address', 'Skin condition', 'Last seen by GPS'])
    expect(agree(one, 'is')).toBe(`${one} is`);
});
