import type { AttributeType } from '../domain/data/schema.ts';
import { describedAs, isGuarded, valuesOf } from './attribute-values.ts';
import type { Ports } from './ports.ts';
import { readCatalog } from './read-catalog.ts';

/** A value that was found by its name. */
export interface FoundValue {
  /** The attribute, or the property as `event.property`. */
  readonly id: string;
  readonly value: string;
  readonly people: number;
  /** The number of people is projected from the sample. */
  readonly about: boolean;
}

/** Types whose values are chosen, not compared. */
const CHOSEN: ReadonlySet<AttributeType> = new Set(['text', 'enum', 'list']);
/** Up to so many customers the log is read as quickly as a sample of it. */
const MOST_EXACT = 50_000;
const MOST = 40;

/**
 * Values whose name holds what is searched for, of every attribute and property whose values are chosen; those of most
 * people first. Ordinary properties are looked through in the sample, so that it takes no longer with more events.
 */
export async function findValues(ports: Ports, search: string): Promise<readonly FoundValue[]> {
  const { engine } = ports;
  const catalog = await readCatalog(ports);
  const customers = (await engine.datasets()).find(({ dataset }) => dataset === 'customers');
  const isLarge = (customers?.rows ?? 0) > MOST_EXACT;
  const places = [
    ...catalog.attributes.map(({ id }) => id),
    ...catalog.events.flatMap((event) => event.properties.map(({ id }) => `${event.id}.${id}`)),
  ];
  const matches: FoundValue[] = [];
  for (const id of places) {
    const place = describedAs(catalog, id);
    // What identifies people is nothing that many share.
    if (place === null || !CHOSEN.has(place.type) || place.category === 'identity') continue;
    // Of what is private, only counting everyone tells which values enough people share.
    const counts = isLarge && !isGuarded(place) ? place.estimates : undefined;
    const { items } = await valuesOf(engine, counts === undefined ? place : { ...place, counts }, search);
    matches.push(...items.map((item) => ({ id, ...item, about: counts !== undefined })));
  }
  return matches.toSorted((a, b) => b.people - a.people).slice(0, MOST);
}
