import type { Catalog } from '../domain/data/catalog.ts';
import type { AttributeType } from '../domain/data/schema.ts';
import { FEWEST_SHOWN, hiddenPlaces } from '../domain/preview/small-cells.ts';
import type { AudienceEngine, Ports, Precision, ValueCounts } from './ports.ts';
import { keyOf } from './kept-answers.ts';
import { profileOf, readCatalog } from './read-catalog.ts';
import { found } from './use-case.ts';

/** From here on values of few people are not shown. */
const SENSITIVE = 2;

export interface AttributeValues {
  readonly items: readonly { readonly value: string; readonly people: number }[];
  /** Values that are not shown because too few people have them; whatever was searched for, so that it tells nothing. */
  readonly hidden: number;
}

/** Whose values of properties are counted; what is sent changes none of them. */
const COUNTED = ['customers', 'events'] as const;

/** Counting a property reads the log of its event, so it is done once for each state of the log. */
const counted = new WeakMap<
  AudienceEngine,
  { readonly version: string; readonly counts: Map<string, Promise<ValueCounts>> }
>();

/**
 * The most frequent values of an attribute, or of an event's property as `event.property`, for choosing one. Values that
 * identify people count as sensitive here.
 */
export async function attributeValues(ports: Ports, id: string): Promise<AttributeValues> {
  const catalog = await readCatalog(ports);
  return await valuesOf(ports.engine, found(describedAs(catalog, id), 'attribute', id));
}

/** The values of one place that may be shown, of those whose name holds what is searched for. */
export async function valuesOf(
  engine: AudienceEngine,
  of: Pick<Described, 'sensitivity' | 'category' | 'set_count' | 'counts'>,
  search = '',
): Promise<AttributeValues> {
  const { values, distinct } = await of.counts(engine);
  const shown = isGuarded(of) ? valuesShown(values, of.set_count ?? 0) : values;
  const words = search.trim().toLowerCase();
  return {
    items: shown.filter(({ value }) => value.toLowerCase().includes(words)),
    hidden: isGuarded(of) ? Math.max(distinct, values.length) - shown.length : 0,
  };
}

/** Whether values of few people are not shown. */
export function isGuarded({ sensitivity, category }: Pick<Described, 'sensitivity' | 'category'>): boolean {
  return sensitivity >= SENSITIVE || category === 'identity';
}

/** An attribute, or a property of an event, as a place where values stand. */
export interface Described {
  readonly type: AttributeType;
  readonly sensitivity: number;
  readonly category: string | null;
  /** How many people have a value; a person may have several values of a property, whose people are not told. */
  readonly set_count?: number;
  readonly counts: (engine: AudienceEngine) => Promise<ValueCounts>;
  /** The same from the sample, where that is quicker. */
  readonly estimates?: (engine: AudienceEngine) => Promise<ValueCounts>;
}

/** The attribute, or the property as `event.property`, with this id. */
export function describedAs({ attributes, events }: Catalog, id: string): Described | null {
  const attribute = attributes.find((one) => one.id === id);
  if (attribute)
    return { ...attribute, counts: async (engine) => ofAttribute(engine, id, attribute.distinct) };
  for (const event of events)
    for (const property of event.properties)
      if (`${event.id}.${property.id}` === id)
        return {
          ...property,
          counts: (engine) => ofProperty(engine, event.id, property.id, 'exact'),
          estimates: (engine) => ofProperty(engine, event.id, property.id, 'estimate'),
        };
  return null;
}

async function ofAttribute(engine: AudienceEngine, id: string, distinct: number): Promise<ValueCounts> {
  const { attributes } = await profileOf(engine);
  return { distinct, values: attributes.find((one) => one.id === id)?.values ?? [] };
}

async function ofProperty(
  engine: AudienceEngine,
  event: string,
  property: string,
  precision: Precision,
): Promise<ValueCounts> {
  const version = await keyOf({ engine }, COUNTED);
  let known = counted.get(engine);
  if (known?.version !== version) {
    known = { version, counts: new Map() };
    counted.set(engine, known);
  }
  const { counts } = known;
  const key = `${precision} ${event}.${property}`;
  const there = counts.get(key);
  if (there) return there;
  const asked = engine.propertyValues(event, property, precision);
  counts.set(key, asked);
  asked.catch(() => counts.delete(key));
  return asked;
}

/** Values of few people, and with them others, so that how many have a value at all doesn't give them away. */
function valuesShown(values: AttributeValues['items'], set: number): AttributeValues['items'] {
  const rest = set - values.reduce((sum, { people }) => sum + people, 0);
  const hidden = hiddenPlaces([[...values.map(({ people }) => people), ...(rest > 0 ? [rest] : [])]]);
  return values.filter(({ people }, place) => people >= FEWEST_SHOWN && !hidden.has(place));
}
