/** What is known about each attribute beyond its type (API: GET /api/catalog). */
import { inSentence } from '../segments/phrase.ts';
import type { AttributeType } from './schema.ts';

export const SOURCES = ['declared', 'observed', 'inferred', 'purchased', 'device'] as const;
export type Source = (typeof SOURCES)[number];

/** 0 ordinary · 1 personal · 2 elevated · 3 sensitive. */
export type Sensitivity = 0 | 1 | 2 | 3;

export interface Classification {
  readonly status: 'suggested' | 'confirmed';
  /** A category id of the policy, or null for ordinary data. */
  readonly category: string | null;
  readonly confidence: number;
  readonly reasons: readonly string[];
  /** What name and data speak for now, where a person decided otherwise when they spoke for something else. */
  readonly disagrees?: Suggested | undefined;
}

/** A category that is suggested, with the reasons in words; null is ordinary. */
export interface Suggested {
  readonly category: string | null;
  readonly reasons: readonly string[];
}

/** What people have said of an attribute; kept in the store. Everything else of the catalogue is measured. */
export interface AttributeNotes {
  readonly id: string;
  readonly label?: string;
  readonly source?: Source;
  readonly derived_from?: readonly string[];
  /** Set when a person confirmed or corrected; null means "ordinary". */
  readonly confirmed_category?: string | null;
  /** What was suggested when it was confirmed. */
  readonly confirmed_against?: string | null;
  readonly purposes?: readonly string[];
  readonly notice?: string;
  readonly storage_region?: string;
  /** How long it may be kept, and how often it is renewed; in days. */
  readonly retention_days?: number;
  readonly refresh_days?: number;
  /** Null when a mark was taken back. */
  readonly exposed?: Exposure | null;
  readonly version: number;
}

/** The mark that data got into wrong hands: rules that use it may not send. */
export interface Exposure {
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

/** An attribute as the catalogue shows it. `set_share` 0 to 1. */
export interface CatalogAttribute {
  readonly id: string;
  readonly label: string;
  readonly type: AttributeType;
  readonly source: Source;
  readonly derived_from: readonly string[];
  /** The stricter of suggested and confirmed while unconfirmed. */
  readonly category: string | null;
  readonly sensitivity: Sensitivity;
  readonly classification: Classification;
  readonly purposes: readonly string[];
  readonly notice: string | null;
  readonly storage_region: string | null;
  readonly set_count: number;
  readonly set_share: number;
  readonly distinct: number;
  readonly retention_days?: number | undefined;
  readonly refresh_days?: number | undefined;
  readonly exposed?: Exposure | undefined;
  readonly version: number;
}

export interface CatalogEvent {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly people: number;
  readonly properties: readonly CatalogProperty[];
}

/** A property of an event; people say the same of it as of an attribute, under the id `event.property`. */
export type CatalogProperty = Omit<CatalogAttribute, 'set_count' | 'set_share' | 'distinct'>;

/** A property as an attribute: `order.product`, “Order: product”. How many have it set is known of its event alone. */
export function propertyAsAttribute(event: CatalogEvent, property: CatalogProperty): CatalogAttribute {
  return {
    ...property,
    id: `${event.id}.${property.id}`,
    label: `${event.label}: ${inSentence(property.label)}`,
    set_count: 0,
    set_share: 0,
    distinct: 0,
  };
}

/** Everything that people may say something of: attributes, and the properties of events as such. */
export function everythingIn(catalog: Catalog): readonly CatalogAttribute[] {
  return [
    ...catalog.attributes,
    ...catalog.events.flatMap((event) =>
      event.properties.map((property) => propertyAsAttribute(event, property)),
    ),
  ];
}

export interface Catalog {
  readonly attributes: readonly CatalogAttribute[];
  readonly events: readonly CatalogEvent[];
}
