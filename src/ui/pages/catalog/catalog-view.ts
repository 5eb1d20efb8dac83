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

/** What the filters leave; empty: anything. */
export interface Narrowed {
  /** A source. */
  readonly source: string;
  /** The id of a rule, or BY_NO_RULE. */
  readonly used: string;
}

/** No rule has this for an id. */
export const BY_NO_RULE = '-';

/** The attributes of a source that a rule uses, also through segments and lineage. */
export function attributesNarrowed(
  attributes: readonly CatalogAttribute[],
  { source, used }: Narrowed,
  rules: ReadonlyMap<string, readonly { readonly id: string }[]> | null,
): readonly CatalogAttribute[] {
  return attributes.filter((attribute) => {
    if (source !== '' && attribute.source !== source) return false;
    if (used === '' || rules === null) return true;
    const users = rules.get(attribute.id) ?? [];
    return used === BY_NO_RULE ? users.length === 0 : users.some(({ id }) => id === used);
  });
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

/** Whether it is a property of an event. */
export function isProperty({ id }: Pick<CatalogAttribute, 'id'>): boolean {
  return id.includes('.');
}

/** Whether it is private enough that small groups are not shown. */
export function isPrivate({ sensitivity }: CatalogAttribute): boolean {
  return sensitivity >= PRIVATE;
}

/** Whether a category was suggested that nobody has decided on, or that new data has put in doubt. */
export function isToConfirm({ classification }: CatalogAttribute): boolean {
  return (
    classification.disagrees !== undefined ||
    (classification.status === 'suggested' && classification.category !== null)
  );
}

/** A word of the address as a view. */
export function shownIn(value: string | null): Shown {
  return SHOWN.find((shown) => shown === value) ?? 'all';
}

/** The category that a confirmation would set. */
export function offeredOf({ classification }: Pick<CatalogAttribute, 'classification'>): string | null {
  return classification.disagrees === undefined ? classification.category : classification.disagrees.category;
}
