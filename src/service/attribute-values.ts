import type { Ports } from './ports.ts';
import { profileOf, readCatalog } from './read-catalog.ts';
import { found } from './use-case.ts';

/** A value that fewer people share could single someone out. */
const FEWEST_PEOPLE = 20;
/** From here on values of few people are not shown. */
const SENSITIVE = 2;

export interface AttributeValues {
  readonly items: readonly { readonly value: string; readonly people: number }[];
  /** Values that are not shown because too few people have them; whatever was searched for, so that it tells nothing. */
  readonly hidden: number;
}

/** The most frequent values of an attribute, for choosing one. Values that identify people count as sensitive here. */
export async function attributeValues(ports: Ports, id: string, search = ''): Promise<AttributeValues> {
  const [catalog, profile] = await Promise.all([readCatalog(ports), profileOf(ports.engine)]);
  const attribute = found(catalog.attributes.find((one) => one.id === id) ?? null, 'attribute', id);
  const values = profile.attributes.find((one) => one.id === id)?.values ?? [];
  const guarded = attribute.sensitivity >= SENSITIVE || attribute.category === 'identity';
  const shown = guarded ? values.filter(({ people }) => people >= FEWEST_PEOPLE) : values;
  const words = search.trim().toLowerCase();
  return {
    items: shown.filter(({ value }) => value.toLowerCase().includes(words)),
    hidden: guarded ? Math.max(attribute.distinct, values.length) - shown.length : 0,
  };
}
