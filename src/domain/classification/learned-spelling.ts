/**
 * Words of Greek and Latin are spelt by the habits of each language: `asthma` and `astma`, `hypertension` and `ipertensione`,
 * `rheumatism` and `reumatismi`. Here they all look the same, so that a part of such a word need be known once only.
 */
export function inLearnedSpelling(word: string): string {
  return word
    .replaceAll('ph', 'f')
    .replace(/sch(?=[iey])|[sx]c(?=[iey])|ss/g, 's')
    .replace(/ch|qu|[ckq]/g, 'k')
    .replaceAll('h', '')
    .replace(/[yj]/g, 'i')
    .replaceAll('z', 's')
    .replaceAll('w', 'v')
    .replace(/[ao]e/g, 'e')
    .replace(/(.)\1+/g, '$1');
}
