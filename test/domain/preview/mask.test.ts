import { expect, test } from 'vitest';
import { ageBand, maskEmail, maskId } from '../../../src/domain/preview/mask.ts';

test('an id shows its last four characters, and never more than half of it', () => {
  expect(maskId('C-10007F2A')).toBe('C-•••••-7F2A');
  expect(maskId('4711-0815')).toBe('•••••-0815');
  expect(maskId('anna')).toBe('•••••-na');
  expect(maskId('7')).toBe('•••••');
});

test('an address shows its first letter and its domain; what is none shows nothing', () => {
  expect(maskEmail('tara.lind@gmail.com')).toBe('t•••@gmail.com');
  expect(maskEmail('𝔞nna@shop.test')).toBe('𝔞•••@shop.test');
  expect([maskEmail('tara'), maskEmail('tara@localhost'), maskEmail(null), maskEmail(7)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('an age is told as a band', () => {
  expect([0, 17, 18, 24, 25, 74, 75, 120].map(ageBand)).toEqual([
    'under 18',
    'under 18',
    '18–24',
    '18–24',
    '25–34',
    '65–74',
    '75 or over',
    '75 or over',
  ]);
});
