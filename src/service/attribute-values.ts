import type { Catalog } from '../domain/data/catalog.ts';
import { FEWEST_SHOWN, hiddenPlaces } from '../domain/preview/small-cells.ts';
import type { AudienceEngine, Ports, ValueCounts } from './ports.ts';
import { profileOf, readCatalog } from './read-catalog.ts';
import { found } from './use-case.ts';

/** From here on values of few people are not shown. */
const SENSITIVE = 2;

export interface AttributeValues {
  readonly items: readonly { readonly value: string; readonly people: number }[];
  /** Values that are not shown because too few people have them; whatever was searched for, so that it tells nothing. */
  readonly hidden: number;
}

/** Counting a property reads the log of its event, so it is done once for each version of the data. */
const counted = new WeakMap<
  AudienceEngine,
  { readonly version: string; readonly counts: Map<string, Promise<ValueCounts>> }
>();

/**
 * The most frequent values of an attribute, or of an event's property as `event.property`, for choosing one. Values that
 * identify people count as sensitive here.
 */
export async function attributeValues(ports: Ports, id: string, search = ''): Promise<AttributeValues> {
  const catalog = await readCatalog(ports);
  const attribute = found(describedAs(catalog, id), 'attribute', id);
  const { values, distinct } = await attribute.counts(ports.engine);
  const guarded = attribute.sensitivity >= SENSITIVE || attribute.category === 'identity';
  const shown = guarded ? valuesShown(values, attribute.set_count ?? 0) : values;
  const words = search.trim().toLowerCase();
  return {
    items: shown.filter(({ value }) => value.toLowerCase().includes(words)),
    hidden: guarded ? Math.max(distinct, values.length) - shown.length : 0,
  };
}

interface Described {
  readonly sensitivity: number;
  readonly category: string | null;
  /** How many people have a value; a person may have several values of a property, whose people are not told. */
  readonly set_count?: number;
  readonly counts: (engine: AudienceEngine) => Promise<ValueCounts>;
}

function describedAs({ attributes, events }: Catalog, id: string): Described | null {
  const attribute = attributes.find((one) => one.id === id);
  if (attribute)
    return { ...attribute, counts: async (engine) => ofAttribute(engine, id, attribute.distinct) };
  for (const event of events)
    for (const property of event.properties)
      if (`${event.id}.${property.id}` === id)
        return { ...property, counts: (engine) => ofProperty(engine, event.id, property.id) };
  return null;
}

async function ofAttribute(engine: AudienceEngine, id: string, distinct: number): Promise<ValueCounts> {
  const { attributes } = await profileOf(engine);
  return { distinct, values: attributes.find((one) => one.id === id)?.values ?? [] };
}

async function ofProperty(engine: AudienceEngine, event: string, property: string): Promise<ValueCounts> {
  const version = await engine.dataVersion();
  let known = counted.get(engine);
  if (known?.version !== version) {
    known = { version, counts: new Map() };
    counted.set(engine, known);
  }
  const { counts } = known;
  const key = `${event}.${property}`;
  const there = counts.get(key);
  if (there) return there;
  const asked = engine.propertyValues(event, property);
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
