/** Which attributes of the catalogue are shown. */
import type { CatalogAttribute, CatalogEvent, Sensitivity } from '../../../domain/data/catalog.ts';

export const SHOWN = ['all', 'sensitive', 'to-confirm'] as const;
export type Shown = (typeof SHOWN)[number];

/** From here on data is private enough to be looked at by itself. */
const PRIVATE: Sensitivity = 2;

const HOLDS: { readonly [S in Shown]: (attribute: CatalogAttribute) => boolean } = {
  all: () => true,
  sensitive: isPrivate,
  'to-confirm': isToConfirm,
};

/** The attributes of a view that a search finds, by name or id. */
export function attributesShown(
  attributes: readonly CatalogAttribute[],
  shown: Shown,
  search: string,
): readonly CatalogAttribute[] {
  const words = search.trim().toLowerCase();
  return attributes.filter(
    (attribute) =>
      HOLDS[shown](attribute) &&
      (attribute.label.toLowerCase().includes(words) || attribute.id.includes(words)),
  );
}

/** The events that a search finds, by their own name or that of a property. */
export function eventsShown(events: readonly CatalogEvent[], search: string): readonly CatalogEvent[] {
  const words = search.trim().toLowerCase();
  return events.filter(({ label, id, properties }) =>
    [label, id, ...properties.flatMap((property) => [property.label, property.id])].some((name) =>
      name.toLowerCase().includes(words),
    ),
  );
}

/** Whether it is a property of an event: people who have it set are not counted. */
export function isProperty({ id }: Pick<CatalogAttribute, 'id'>): boolean {
  return id.includes('.');
}

/** Whether it is private enough that small groups are not shown. */
export function isPrivate({ sensitivity }: CatalogAttribute): boolean {
  return sensitivity >= PRIVATE;
}

/** Whether a category was suggested that nobody has decided on. */
export function isToConfirm({ classification }: CatalogAttribute): boolean {
  return classification.status === 'suggested' && classification.category !== null;
}

/** A word of the address as a view. */
export function shownIn(value: string | null): Shown {
  return SHOWN.find((shown) => shown === value) ?? 'all';
}
