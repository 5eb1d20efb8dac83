/** Half of a pair of UTF-16 at the end, as a cut leaves it. */
const CUT = /[\uD800-\uDBFF]$/;

/** The beginning of a text, at most `most` characters of UTF-16: never cut through a character, and always Unicode. */
export function excerptOf(text: string, most: number): string {
  const beginning = text.length > most ? text.slice(0, most).replace(CUT, '') : text;
  return beginning.toWellFormed();
}
