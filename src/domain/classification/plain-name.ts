/** Names in one notation, whatever the alphabet and the habits of whoever named the column. */
import { wordsOf } from '../data/attribute-id.ts';

const LETTERS: { readonly [letter: string]: string } = {
  ß: 'ss',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Articles and prepositions: `data_di_nascita` and `data_nascita` say the same. */
const SMALL_WORDS = new Set(
  'of the de del della delle dello dei di da do dos das du des la le les el los las der den het van von zu zur et y und og och c'.split(
    ' ',
  ),
);

/** A pattern without the small words that names lose: `date_of_birth` → `date_birth`; as it was where too little is left. */
export function withoutSmallWords(pattern: string): string {
  const words = pattern.split('_');
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  const [only = '', ...others] = telling;
  const tooLittle = others.length === 0 && (only === '' || only.includes('*'));
  const open = words.some((word, index) => SMALL_WORDS.has(word) && words[index + 1] === '*');
  return telling.length === words.length || tooLittle || open ? pattern : telling.join('_');
}

/** Small letters without accents, words joined by `_`, articles left out: `estadoCivil` → `estado_civil`. */
export function plainName(name: string): string {
  const letters = name
    .replace(/D[oO]B(?![a-z])/g, 'Dob')
    .replace(/[ßłŁøØæÆœđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const all = wordsOf(letters).flatMap((word) => word.toLowerCase().split('_'));
  const telling = all.filter((word) => !SMALL_WORDS.has(word));
  return (telling.length === 0 ? all : telling).join('_');
}

/** The same with `ae`, `oe` and `ue` as single vowels, as `Staatsangehoerigkeit` writes its umlaut. */
export function withoutUmlauts(plain: string): string {
  return plain.replace(/(?<=[b-df-hj-np-tv-z])([aou])e/g, '$1');
}
