/** Ids and labels of attributes from the names of columns. */
import { ID_PATTERN } from './schema.ts';

const LETTERS: { readonly [letter: string]: string } = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  ø: 'o',
  Ø: 'O',
  å: 'a',
  Å: 'A',
  œ: 'oe',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  ı: 'i',
};

/** An id for a column: `Marital_Status` → `marital_status`. A name that is an id stays; one without letters becomes `column_3`. */
export function attributeIdOf(column: string, position: number): string {
  const name = column.trim();
  if (ID_PATTERN.test(name)) return name;
  const plain = name
    .replace(/[äöüÄÖÜßæÆøØåÅœłŁđı]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const words = wordsOf(plain)
    .map((word) => word.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '');
  const slug = words.join('_').slice(0, 60).replace(/_+$/, '');
  if (!/[a-z]/.test(slug)) return slug === '' ? `column_${position + 1}` : `c_${slug}`;
  return /^[a-z]/.test(slug) ? slug : `c_${slug}`;
}

/** The ids of all columns, each different: a second `tag` is `tag_2`. */
export function attributeIdsOf(columns: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return columns.map((column, position) => {
    const id = attributeIdOf(column, position);
    let free = id;
    for (let n = 2; taken.has(free); n++) free = `${id}_${n}`;
    taken.add(free);
    return free;
  });
}

/** How a column or an id is shown: `Marital_Status` → `Marital status`. */
export function labelOf(name: string): string {
  const words = wordsOf(name.trim()).map((word) => (/^[A-Z0-9]{2,}$/.test(word) ? word : word.toLowerCase()));
  const label = words.join(' ');
  return label === '' ? name : label.charAt(0).toUpperCase() + label.slice(1);
}

/** The words of a name in any notation: `estadoCivil`, `has-disability`, `HTMLUser2`. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}
