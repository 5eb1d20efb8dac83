/**
 * Conditions on which few people turn: asked with and without such a condition, two counts tell of these few, whatever
 * each of them hides (DESIGN-LANGUAGE §12).
 */
import type { CatalogAttribute } from '../data/catalog.ts';
import type { AttributeCondition, Condition, OperatorValue, Where } from '../segments/condition.ts';
import { mapInside, placesOf, replaceAt } from '../segments/transform.ts';
import { FEWEST_SHOWN } from './small-cells.ts';

/** Met by everyone, and by nobody. */
export const EVERYONE: Condition = { type: 'all', conditions: [] };
export const NOBODY: Condition = { type: 'any', conditions: [] };

/** Longer lists are looked at as a whole. */
const MOST_APART = 30;
/** So many people share what is hardly anybody else's. */
const SHARED_BY = 2;
/** What a list says of one value or another; the others say it of each. */
const OF_ANY: ReadonlySet<string> = new Set(['in', 'has_any']);
const OF_EACH: ReadonlySet<string> = new Set(['not_in', 'has_none', 'has_all']);

/** What may stand in the place of a condition, and the whole with it there. */
export interface Turn {
  readonly path: string;
  readonly stands: Condition;
  readonly whole: Condition;
}

/** The same condition with lists taken apart, value by value: each is a condition that may be left aside. */
export function listsApart(root: Condition): Condition {
  return root.type === 'attribute' ? listApart(root) : mapInside(root, listsApart);
}

/** What may stand for each condition inside that asks something, in the order of the whole. */
export function turnsOf(root: Condition): readonly Turn[] {
  return placesOf(root).flatMap(({ path, condition }) =>
    standInsFor(condition).map((stands) => ({ path, stands, whole: replaceAt(root, path, stands) })),
  );
}

/** Whether few people, perhaps nobody, turn on a condition: so many meet the whole with it, and with a stand-in. */
export function fewTurnOn(whole: number, withStandIn: number): boolean {
  return Math.abs(whole - withStandIn) < FEWEST_SHOWN;
}

/** The attributes that hardly two people share. */
export function ownAttributes(
  attributes: readonly Pick<CatalogAttribute, 'id' | 'distinct' | 'set_count'>[],
): ReadonlySet<string> {
  return new Set(
    attributes.filter(({ distinct, set_count }) => 2 * distinct > set_count).map(({ id }) => id),
  );
}

/** Whether a condition names people one by one: by hand, or by an attribute of their own. */
export function picksSingly(root: Condition, own: ReadonlySet<string>): boolean {
  return placesOf(root).some(
    ({ condition }) =>
      condition.type === 'people' || (condition.type === 'attribute' && own.has(condition.attribute)),
  );
}

export interface WithoutLists {
  readonly condition: Condition;
  /** How many lists nobody is in any more, and how many people they may name together. */
  readonly lists: number;
  readonly people: number;
}

/**
 * The same condition with nobody in lists of people, and in lists of what is people's own that are too long to be taken
 * apart: with one more in a list it would be met by one person more, so no two of them may be told apart.
 */
export function withoutLists(root: Condition, own: ReadonlySet<string>): WithoutLists {
  let [lists, people] = [0, 0];
  const without = (condition: Condition): Condition => {
    const named = namedIn(condition, own);
    if (named === null) return mapInside(condition, without);
    lists += 1;
    people += named.people;
    return named.stands;
  };
  return { condition: without(root), lists, people };
}

function namedIn(condition: Condition, own: ReadonlySet<string>) {
  if (condition.type === 'people')
    return condition.customer_ids.length === 0
      ? null
      : { people: condition.customer_ids.length, stands: NOBODY };
  if (condition.type !== 'attribute' || !own.has(condition.attribute)) return null;
  const { operator, value } = condition;
  const isNegative = operator === 'not_in' || operator === 'has_none';
  if (!isList(value) || value.length <= MOST_APART || !(OF_ANY.has(operator) || isNegative)) return null;
  return { people: value.length * SHARED_BY, stands: isNegative ? EVERYONE : NOBODY };
}

/** Everyone or nobody meets it; of a value, everyone who has one: the others' values may be those of few. */
function standInsFor(condition: Condition): readonly Condition[] {
  const { type } = condition;
  if (type === 'all' || type === 'any' || type === 'not') return [];
  if (type !== 'attribute') return [EVERYONE, NOBODY, ...withoutTests(condition)];
  const { attribute, operator } = condition;
  const set = operator === 'eq' || OF_ANY.has(operator) || operator === 'has_all' ? 'is_set' : null;
  const unset = operator === 'neq' || operator === 'not_in' || operator === 'has_none' ? 'is_unset' : null;
  const any = set ?? unset;
  return [EVERYONE, NOBODY, ...(any === null ? [] : [{ type, attribute, operator: any }])];
}

/** The same without one test of a property, or without one value of such a test. */
function withoutTests(condition: Condition): readonly Condition[] {
  switch (condition.type) {
    case 'event':
    case 'regular':
      return fewerTests(condition.where).map((where) => ({ ...condition, where }));
    case 'sequence': {
      const { first, then } = condition;
      return [
        ...fewerTests(first.where).map((where) => ({ ...condition, first: { ...first, where } })),
        ...fewerTests(then.where).map((where) => ({ ...condition, then: { ...then, where } })),
      ];
    }
    default:
      return [];
  }
}

function fewerTests(where: readonly Where[] = []): readonly (readonly Where[])[] {
  return where.flatMap((test, index) => {
    const { value } = test;
    const values = isList(value) && isChoice(test.operator) && value.length <= MOST_APART ? value : [];
    const fewer =
      values.length < 2 ? [] : values.map((_, at) => ({ ...test, value: values.toSpliced(at, 1) }));
    return [where.toSpliced(index, 1), ...fewer.map((one) => where.with(index, one))];
  });
}

function isChoice(operator: string): boolean {
  return OF_ANY.has(operator) || OF_EACH.has(operator);
}

function listApart(condition: AttributeCondition): Condition {
  const { operator, value } = condition;
  if (!isList(value) || value.length < 2 || value.length > MOST_APART) return condition;
  if (!isChoice(operator)) return condition;
  const conditions = [...value.keys()].map((at) => ({ ...condition, value: value.slice(at, at + 1) }));
  return { type: OF_ANY.has(operator) ? 'any' : 'all', conditions };
}

function isList(value: OperatorValue | undefined): value is readonly string[] | readonly number[] {
  return Array.isArray(value);
}
