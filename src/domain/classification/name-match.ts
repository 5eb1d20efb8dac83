/** Finds categories' names in the names of attributes, in any notation. */
import { isAspect } from './aspects.ts';
import { CATEGORIES } from './categories.ts';
import type { Category } from './category.ts';
import { isAmbiguous } from './known-values.ts';
import { inLearnedSpelling } from './learned-spelling.ts';
import { type Found, type Pattern, patternIndex } from './pattern-index.ts';
import { withoutSmallWords, withoutUmlauts } from './plain-name.ts';
import { respelled } from './respell.ts';
import { splitJoined } from './split-joined.ts';

/** What matched and where it ends: of two matches the later one says what the thing is (`household_income`). */
export type NameMatch = Found<Category>;

/** Words after which a thing of software or of a shop is meant, not of a person (`child_sku`, `minor_version`). */
const THINGS = new Set(
  'sku skus node process theme session version revision window frame element thread url uri link plugin module template sample_rate queue endpoint schema widget'.split(
    ' ',
  ),
);
/** Illnesses and beliefs are columns of their own too (`hasHypertension`). */
const NAMED_BY_VALUE = new Set(['health', 'religion']);

const namesIn = patternIndex(
  CATEGORIES.flatMap((of) => patternsOf(of, [...of.names, ...namesFromValues(of)])),
);
interface Stem {
  readonly stem: string;
  readonly of: Category;
}

type FiledStems = ReadonlyMap<string, readonly Stem[]>;

/** Letters that a stem is filed under. */
const STEM_FILED = 4;
const stemsByStart = filed(CATEGORIES.flatMap((of) => (of.stems ?? []).map((stem) => ({ stem, of }))));
const learnedByStart = filed(
  CATEGORIES.flatMap((of) => (of.learned_stems ?? []).map((stem) => ({ stem: inLearnedSpelling(stem), of }))),
);
const exceptionsIn = patternIndex(CATEGORIES.flatMap((of) => patternsOf(of, of.except)));

/**
 * What a name (as `plainName` gives it) says, by category, the last place of each. It is read as it is written, with joined
 * words apart (`annualincome`), with words joined that belong together (`forNavn`), without the numbers behind words
 * (`street2`), with short and mistyped words written out (`rlgn`, `babtized`), and at last by the parts of its words
 * (`hovuddiagnosen`).
 */
export function categoriesIn(written: string): ReadonlyMap<Category, NameMatch> {
  const numberless = written.replace(/\d+(?=_|$)/g, '');
  const readings = [
    written,
    splitJoined(written),
    written.replaceAll('_', ''),
    numberless,
    respelled(numberless),
  ];
  const found = new Map<Category, NameMatch>();
  const add = (matches: readonly NameMatch[], reading: string) => {
    const excepted = new Set([...exceptionsIn(reading), ...exceptionsIn(written)].map(({ of }) => of));
    for (const match of lastOfEach(matches, reading)) {
      if (!excepted.has(match.of) && !found.has(match.of)) found.set(match.of, match);
    }
  };
  for (const reading of new Set(readings.flatMap((one) => [one, withoutUmlauts(one)])))
    add(namesIn(reading), reading);
  for (const reading of new Set([written, withoutUmlauts(written)])) add(stemsIn(reading), reading);
  return found;
}

function stemsIn(plain: string): readonly NameMatch[] {
  let end = -1;
  return plain.split('_').flatMap((text) => {
    end += text.length + 1;
    const at = end;
    const all = new Set([
      ...withStem(text, stemsByStart),
      ...withStem(inLearnedSpelling(text), learnedByStart),
    ]);
    return [...all].map((of) => ({ of, text, end: at }));
  });
}

function withStem(word: string, stems: FiledStems): ReadonlySet<Category> {
  const found = new Set<Category>();
  for (let at = 0; at + STEM_FILED <= word.length; at++) {
    for (const { stem, of } of stems.get(word.slice(at, at + STEM_FILED)) ?? []) {
      if (word.startsWith(stem, at)) found.add(of);
    }
  }
  return found;
}

function filed(stems: readonly Stem[]): FiledStems {
  return Map.groupBy(stems, ({ stem }) => stem.slice(0, STEM_FILED));
}

function lastOfEach(all: readonly NameMatch[], plain: string): readonly NameMatch[] {
  const last = new Map<Category, NameMatch>();
  for (const match of all) {
    const known = last.get(match.of);
    const later =
      known === undefined ||
      match.end > known.end ||
      (match.end === known.end && match.text.length > known.text.length);
    if (later && isOfPerson(plain.slice(match.end + 1).split('_'), match.of)) last.set(match.of, match);
  }
  return [...last.values()];
}

/** Contact data and places are so only where what follows says nothing else; what is sensitive is so wherever it stands. */
function isOfPerson([next = '', ...rest]: readonly string[], { sensitivity }: Category): boolean {
  if (THINGS.has(next)) return false;
  return sensitivity > 1 || ![next, ...rest].some(isAspect);
}

function patternsOf(of: Category, all: readonly string[]): readonly Pattern<Category>[] {
  return [...new Set(all.map(withoutSmallWords))].map((text) => ({ text, of }));
}

function namesFromValues({ id, values }: Category): readonly string[] {
  if (!NAMED_BY_VALUE.has(id)) return [];
  return values.filter((value) => /^[a-z]{4,}$/.test(value) && !isAmbiguous(value));
}
