/** Finds categories' names in the names of attributes, in any notation. */
import { wordsOf } from '../data/attribute-id.ts';
import type { Category } from './category.ts';

interface Matcher {
  readonly names: readonly RegExp[];
  readonly except: RegExp | null;
}

const matchers = new WeakMap<Category, Matcher>();

export interface NameMatch {
  /** What matched, as it stands in the name. */
  readonly text: string;
  /** Where it ends: of two matches the later one says what the thing is (`household_income`). */
  readonly end: number;
}

/** The last place of a name that speaks for a category, or null. */
export function matchName(name: string, category: Category): NameMatch | null {
  const plain = plainName(name);
  const { names, except } = matcherOf(category);
  if (except?.test(plain) === true) return null;
  const found = names.flatMap((pattern) => {
    const match = pattern.exec(plain);
    const text = match?.[1] ?? '';
    return match === null ? [] : [{ text, end: match.index + match[0].length }];
  });
  return found.toSorted((a, b) => b.end - a.end || b.text.length - a.text.length)[0] ?? null;
}

/** Small letters without accents, words joined by `_`: `estadoCivil` → `estado_civil`. */
export function plainName(name: string): string {
  return wordsOf(name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')).join('_').toLowerCase();
}

function matcherOf(category: Category): Matcher {
  const known = matchers.get(category);
  if (known !== undefined) return known;
  const made: Matcher = {
    names: category.names.map((name) => new RegExp(`(?:^|_)(${letters(name)})(?=_|$)`)),
    except:
      category.except.length === 0
        ? null
        : new RegExp(`(?:^|_)(?:${category.except.map(letters).join('|')})(?:_|$)`),
  };
  matchers.set(category, made);
  return made;
}

function letters(name: string): string {
  return name.replaceAll('*', '[a-z0-9]*');
}
