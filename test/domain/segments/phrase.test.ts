import { expect, test } from 'vitest';
import { inSentence } from '../../../src/domain/segments/phrase.ts';

test.each([
  ['Offers and news', 'offers and news'],
  ['GDPR notices', 'GDPR notices'],
  ['Opted out (GPC)', 'opted out (GPC)'],
  ['', ''],
])('a label keeps its abbreviations in a sentence: %s', (label, words) => {
  expect(inSentence(label)).toBe(words);
});
