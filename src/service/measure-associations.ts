/** How data that a rule uses goes with other data that is held: what it stands for, and what could stand in its place. */
import type { CatalogAttribute } from '../domain/data/catalog.ts';
import type { Association, CoarserPlace, Measured } from '../domain/flags/check.ts';
import { proxyOf } from '../domain/classification/proxies.ts';
import { cramersV } from '../domain/flags/cramers-v.ts';
import { placeKey } from '../domain/flags/fixes/coarser-place.ts';
import { restrictedCategory } from '../domain/flags/special.ts';
import { dataIndex, type UsedData, usedData } from '../domain/flags/used-data.ts';
import { audienceOf, type RuleContent } from '../domain/rules/rule.ts';
import type { Condition } from '../domain/segments/condition.ts';
import type { Asked } from './asked.ts';

/** Each pair takes as many counts as its values multiplied. */
const MOST_PAIRS = 4;
const MOST_VALUES = 4;
const MOST_PLACES = 12;
/** A place of more values than this is a town or finer. */
const MOST_REGIONS = 50;
const GROUPED: ReadonlySet<string> = new Set(['enum', 'text', 'boolean']);

/** Cramér's V of used and sensitive attributes over the people matched, and coarser places for fine ones. */
export async function associationsOf(
  asked: Asked,
  content: RuleContent,
): Promise<Pick<Measured, 'associations' | 'places'>> {
  const { workspace, catalog } = asked;
  const index = dataIndex(catalog, new Map());
  const used = usedData(content, workspace.conditions, index).filter(({ place }) => place !== 'shows');
  return {
    associations: await associations(asked, content, used),
    places: await placesOf(asked, used),
  };
}

async function associations(
  asked: Asked,
  content: RuleContent,
  used: readonly UsedData[],
): Promise<readonly Association[]> {
  const { workspace, catalog } = asked;
  const isRestricted = (one: UsedData) => restrictedCategory(one, workspace.policy) !== null;
  const proxies = [...new Set(used.filter((one) => !isRestricted(one)).map(({ id }) => id))];
  const sensitive = catalog.attributes.filter(
    ({ sensitivity, type }) => sensitivity === 3 && GROUPED.has(type),
  );
  const pairs = proxies
    .flatMap((attribute) => sensitive.map((other) => ({ attribute, other })))
    .filter(({ attribute }) => valuesOf(asked, attribute).length > 1)
    .slice(0, MOST_PAIRS);
  const found: Association[] = [];
  for (const { attribute, other } of pairs) {
    const rows: number[][] = [];
    for (const value of valuesOf(asked, attribute)) {
      const row: number[] = [];
      for (const has of valuesOf(asked, other.id))
        // What is quick to ask stands first: an engine that goes person by person asks the rest of few.
        row.push(
          await countOf(asked, [equals(other.id, has), equals(attribute, value), audienceOf(content)]),
        );
      rows.push(row);
    }
    const people = rows.flat().reduce((sum, cell) => sum + cell, 0);
    found.push({ attribute, sensitive: other.id, v: cramersV(rows), people });
  }
  return found;
}

async function placesOf(asked: Asked, used: readonly UsedData[]): Promise<ReadonlyMap<string, CoarserPlace>> {
  const places = new Map<string, CoarserPlace>();
  const fine = used.filter(
    ({ id, category, condition, excludes }) =>
      condition?.type === 'attribute' &&
      !excludes &&
      (category === 'precise_location' || proxyOf(id)?.label === 'Postcode'),
  );
  for (const one of fine) {
    const coarser = coarserThan(asked, one.id);
    if (coarser === null || one.condition === null) continue;
    const values: string[] = [];
    for (const value of valuesOf(asked, coarser.id, MOST_PLACES))
      if ((await countOf(asked, [one.condition, equals(coarser.id, value)])) > 0) values.push(String(value));
    places.set(placeKey(one), { attribute: coarser.id, values });
  }
  return places;
}

/** The finest of the places that are no postcodes, and that enough people share. */
function coarserThan({ catalog, profile }: Asked, id: string): CatalogAttribute | null {
  const distinct = (one: CatalogAttribute) =>
    profile.attributes.find((facts) => facts.id === one.id)?.distinct ?? 0;
  const places = catalog.attributes.filter(
    (one) =>
      one.category === 'place' &&
      one.id !== id &&
      GROUPED.has(one.type) &&
      proxyOf(one.id) === null &&
      distinct(one) > 0 &&
      distinct(one) <= MOST_REGIONS,
  );
  return places.toSorted((a, b) => distinct(b) - distinct(a) || (a.id < b.id ? -1 : 1))[0] ?? null;
}

/** The most frequent values, as conditions take them. */
function valuesOf(
  { catalog, profile }: Asked,
  id: string,
  most = MOST_VALUES,
): readonly (string | boolean)[] {
  const type = catalog.attributes.find((one) => one.id === id)?.type;
  if (type === undefined || !GROUPED.has(type)) return [];
  if (type === 'boolean') return [true, false];
  const facts = profile.attributes.find((one) => one.id === id);
  return (facts?.values ?? []).slice(0, most).map(({ value }) => value);
}

async function countOf({ ports, context }: Asked, conditions: readonly Condition[]): Promise<number> {
  return (await ports.engine.count({ type: 'all', conditions }, context, 'exact')).count;
}

function equals(attribute: string, value: string | boolean): Condition {
  return { type: 'attribute', attribute, operator: 'eq', value };
}
