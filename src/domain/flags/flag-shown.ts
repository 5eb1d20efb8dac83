import { changeShown, FEWEST_SHOWN, hiddenPlaces, isFew } from '../preview/small-cells.ts';
import type { Fix, Flag, FlagNumbers } from './flag.ts';

type Numbered = Pick<Flag, 'attributes' | 'customers_affected' | 'explanation'> &
  Partial<Pick<Flag, 'customers_used' | 'by_regime' | 'fixes' | 'told'>>;

/**
 * A flag for whoever may not be told the counts of few people (DESIGN-LANGUAGE §12): with the numbers that were counted
 * for them, where there are such; about private data without counts of few people, also in its words; regimes with few
 * people, and others with them, are not told apart; nor is the reach after a fix that few people more or fewer would
 * tell of.
 */
export function flagShown<F extends Numbered>(flag: F, isPrivate: (attribute: string) => boolean): F {
  const { told, ...rest } = flag;
  // F may leave `told` out, which the compiler can't see of a type parameter.
  const shown = { ...rest, ...only(told, flag) } as F;
  const { by_regime, customers_used, fixes } = shown;
  const isAbout = flag.attributes.some(isPrivate);
  if (!isAbout && told === undefined) return shown;
  return {
    ...shown,
    customers_affected: manyOrNull(shown.customers_affected),
    ...(customers_used === undefined ? {} : { customers_used: manyOrNull(customers_used) }),
    ...(by_regime === undefined ? {} : { by_regime: regimesShown(by_regime) }),
    explanation: withoutFew(shown.explanation),
    ...(fixes === undefined ? {} : { fixes: fixes.map(fixShown) }),
  };
}

/** Those of the numbers that the flag has too: what is kept on record is less. */
function only(told: FlagNumbers | undefined, flag: object): Partial<FlagNumbers> {
  return Object.fromEntries(Object.entries(told ?? {}).filter(([name]) => name in flag));
}

function regimesShown(by_regime: Flag['by_regime']): Flag['by_regime'] {
  const regimes = Object.entries(by_regime);
  const hidden = hiddenPlaces([regimes.map(([, people]) => people)]);
  return Object.fromEntries(regimes.filter(([, people], place) => !hidden.has(place) && !isFew(people)));
}

/**
 * A flag that keeps beside its numbers those of the same flag counted otherwise; where that was not found, only that it
 * bears on fewer people than `most`.
 */
export function withTold(flag: Flag, other: Flag | undefined, most: number): Flag {
  const { customers_used = null, customers_affected = null, by_regime = {} } = other ?? {};
  const explanation = other?.explanation ?? reworded(flag.explanation, most, () => true);
  return {
    ...flag,
    told: { customers_used, customers_affected, by_regime, explanation },
    fixes: flag.fixes.map((fix) => {
      const { reach_before = null, reach_after = null } = other?.fixes.find(({ id }) => id === fix.id) ?? {};
      return { ...fix, told: { reach_before, reach_after } };
    }),
  };
}

/** The same for whoever may be told all. */
export function flagWhole<F extends Numbered>(flag: F): F {
  const { told: _told, ...rest } = flag;
  const whole = rest as F;
  if (whole.fixes === undefined) return whole;
  return { ...whole, fixes: whole.fixes.map(({ told: _reach, ...fix }) => fix) };
}

function fixShown({ told, ...fix }: Fix): Fix {
  const { reach_before, reach_after } = told ?? fix;
  return { ...fix, reach_before, reach_after: changeShown(reach_before, reach_after) };
}

function manyOrNull(people: number | null): number | null {
  return isFew(people) ? null : people;
}

const PEOPLE = /(?<![\d,.])(\d[\d,]*) (?:people|person)\b((?: in the audience)?)(?: (is|has)\b)?/g;

/** `7 people` and `1 person` are `fewer than 20 people`. */
function withoutFew(words: string): string {
  return reworded(words, FEWEST_SHOWN, isFew);
}

function reworded(words: string, most: number, hides: (people: number) => boolean): string {
  return words.replace(PEOPLE, (whole: string, count: string, place: string, verb: string | undefined) => {
    if (!hides(Number(count.replaceAll(',', '')))) return whole;
    const plural = verb === undefined ? '' : verb === 'is' ? ' are' : ' have';
    return `fewer than ${most.toLocaleString('en')} people${place}${plural}`;
  });
}
