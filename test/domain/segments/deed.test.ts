import { expect, test } from 'vitest';
import { deed } from '../../../src/domain/segments/deed.ts';

test.each([
  ['Purchase', 'purchased'],
  ['Cart add', 'added to cart'],
  ['App opened', 'opened the app'],
  ['Email clicked', 'clicked email'],
  ['Asked pharmacist', 'asked pharmacist'],
  ['Bought in store', 'bought in store'],
  ['Wine tasting', 'did wine tasting'],
])('of someone with the event “%s” it is said that they “%s”', (label, words) => {
  expect(deed(label)).toBe(words);
});
