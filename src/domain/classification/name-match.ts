/** Finds categories' names in the names of attributes, in any notation. */
import type { Category } from './category.ts';
import { isAmbiguous } from './known-values.ts';
import { withoutUmlauts } from './plain-name.ts';

interface Matcher {
  /** Whether any name is there at all: most categories are ruled out by it. */
  readonly any: RegExp;
  readonly names: readonly RegExp[];
  readonly except: RegExp | null;
}

export interface NameMatch {
  /** What matched, as it stands in the name. */
  readonly text: string;
  /** Where it ends: of two matches the later one says what the thing is (`household_income`). */
  readonly end: number;
}

/** Words after which a thing of software or of a shop is meant, not of a person (`child_sku`, `minor_version`). */
const THINGS = new Set(
  'sku skus node process theme session version revision window frame element thread url uri link plugin module template sample_rate queue endpoint schema widget'.split(
    ' ',
  ),
);

/** What may follow the name of an ordinary contact or place without making it something else (`phone_number`). */
const QUALIFIERS = new Set(
  'number numbers no nr num name names address addr code codes prefix main home work office private privat priv business biz bus primary secondary mobile personal full first last hash hashed raw text value normalized lower customer client clients cliente client adherent member user kunde kunden klant patient paciente pessoa person guest contact kontakt contatto contacto contato pasient pacjent paziente utente usuario utilisateur bruker bruger anvandare beneficiaire membre socio lid leden medlem mitglied titulaire titular assure insured versicherter employee mitarbeiter salarie medewerker holder owner desc description latin native residence eu uk us id paterno materno adresse adres adress osoite nummer numero'.split(
    ' ',
  ),
);

const matchers = new WeakMap<Category, Matcher>();

/**
 * The last place of a name that speaks for a category, or null. `plain` comes from `plainName`; `written` is the name
 * before its words were taken apart or put together, which may be an exception too.
 */
export function matchName(plain: string, category: Category, written = plain): NameMatch | null {
  const matcher = matcherOf(category);
  if (matcher.except?.test(plain) === true || matcher.except?.test(written) === true) return null;
  return lastOf(matcher, plain, category) ?? lastOf(matcher, withoutUmlauts(plain), category);
}

function lastOf({ any, names }: Matcher, plain: string, category: Category): NameMatch | null {
  if (!any.test(plain)) return null;
  const found = names.flatMap((pattern) => {
    const match = pattern.exec(plain);
    if (match === null) return [];
    const end = match.index + match[0].length;
    const after = plain.slice(end + 1).split('_');
    return isOfPerson(after, category) ? [{ text: match[1] ?? '', end }] : [];
  });
  return found.toSorted((a, b) => b.end - a.end || b.text.length - a.text.length)[0] ?? null;
}

/** Contact data and places are so only where the name ends with them; what is sensitive is so wherever it stands. */
function isOfPerson([next = '', ...rest]: readonly string[], { sensitivity }: Category): boolean {
  if (THINGS.has(next)) return false;
  if (sensitivity > 1) return true;
  return [next, ...rest].every((word) => word === '' || /^\d+$/.test(word) || QUALIFIERS.has(word));
}

function matcherOf(category: Category): Matcher {
  const known = matchers.get(category);
  if (known !== undefined) return known;
  const all = [...category.names, ...namesFromValues(category)];
  const made: Matcher = {
    any: new RegExp(all.map(pattern).join('|')),
    names: all.map((name) => new RegExp(pattern(name))),
    except:
      category.except.length === 0
        ? null
        : new RegExp(`(?:^|_)(?:${category.except.map((name) => letters(name)).join('|')})(?:_|$)`),
  };
  matchers.set(category, made);
  return made;
}

/** Illnesses and beliefs are columns of their own too (`hasHypertension`). */
const NAMED_BY_VALUE = new Set(['health', 'religion']);

function namesFromValues({ id, values }: Category): readonly string[] {
  if (!NAMED_BY_VALUE.has(id)) return [];
  return values.filter((value) => /^[a-z]{4,}$/.test(value) && !isAmbiguous(value));
}

function pattern(name: string): string {
  return name.startsWith('=') ? `^(${letters(name.slice(1))})$` : `(?:^|_)(${letters(name)})(?=_|$)`;
}

/** A trailing or leading `_` only says that more words stand there. */
function letters(name: string): string {
  return name.replace(/^_|_$/g, '').replaceAll('*_', '[a-z0-9]*_').replaceAll('*', '[a-z0-9]*');
}
