/** What the customer data holds: attributes, events and their types (SEMANTICS §1, §2). */

export const ATTRIBUTE_TYPES = ['text', 'enum', 'number', 'boolean', 'date', 'datetime', 'list'] as const;

/** The types an attribute or an event property can have. */
export type AttributeType = (typeof ATTRIBUTE_TYPES)[number];

/** An attribute of customers, or a property of an event: its id and type. */
export interface Field {
  readonly id: string;
  readonly type: AttributeType;
}

/** A kind of event and the properties that its rows have. */
export interface EventSchema {
  readonly id: string;
  readonly properties: readonly Field[];
}

/** All that a condition may name. */
export interface DataSchema {
  readonly attributes: readonly Field[];
  readonly events: readonly EventSchema[];
}

/**
 * One cell. `null` is unset (§1). `date` is `YYYY-MM-DD`; `datetime` is an ISO 8601 instant in UTC with
 * milliseconds (`2026-03-15T12:00:00.000Z`); `list` is an array of text.
 */
export type Value = string | number | boolean | readonly string[] | null;

/** Ids of attributes, events, segments, rules and caps: `[a-z][a-z0-9_-]{0,62}`. */
export const ID_PATTERN = /^[a-z][a-z0-9_-]{0,62}$/;
