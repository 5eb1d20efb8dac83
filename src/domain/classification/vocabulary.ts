/** Word lists as text, so that a category's words stand together by language. */

/** The words of a text; a word that ends in a colon names the language of what follows it. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '' && !word.endsWith(':'));
}

/** Values, which may be of several words, with semicolons between them. */
export function values(text: string): readonly string[] {
  return text
    .split(';')
    .map((value) => value.replace(/\s+/g, ' ').trim().toLowerCase())
    .filter((value) => value !== '');
}
