/** How many of an attribute's values are words that a category has. */

/** Words that mean other things too: `black; white; silver` are colours. */
const AMBIGUOUS = new Set(
  'white black straight independent conservative liberal labour progressive single together separated engaged man woman m f ms sr child minor son daughter orthodox lo uil unite pis lega gift skilt rk ev prime carrier stroke cancer blind pollen gin rum panna elle iel mann green vvd gew wine beer citizen theft fraud'.split(
    ' ',
  ),
);
const COLOURS = new Set(['white', 'black']);
/** A word this long is looked for inside longer values too (`severe asthma`). */
const TELLING = 6;

/** The count; words that mean other things too count only beside one that doesn't, or when every value is known. */
export function knownValues(said: readonly string[], words: readonly string[]): number {
  const known = said.filter((value) => isKnown(value, words));
  const certain = known.some((value) => !AMBIGUOUS.has(value));
  const all = known.length === said.length && !known.every((value) => COLOURS.has(value));
  return certain || all ? known.length : 0;
}

/** Whether a word means other things too. */
export function isAmbiguous(word: string): boolean {
  return AMBIGUOUS.has(word);
}

function isKnown(value: string, words: readonly string[]): boolean {
  if (words.includes(value)) return true;
  const padded = ` ${value.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  return words.some((word) => word.length >= TELLING && !AMBIGUOUS.has(word) && padded.includes(` ${word} `));
}
