import type { ConsentRow, EventRow, Person } from '../../src/domain/data/rows.ts';
import type { Value } from '../../src/domain/data/schema.ts';

/** A customer with these attributes, who did and said these things. */
export function aPerson(
  attributes: { readonly [id: string]: Value } = {},
  events: readonly Omit<EventRow, 'customer_id'>[] = [],
  consents: readonly Omit<ConsentRow, 'customer_id'>[] = [],
): Person {
  const customer_id = 'ada';
  return {
    customer: { customer_id, ...attributes },
    events: events.map((row) => anEvent(String(row['event']), String(row['occurred_at']), row)),
    consents: consents.map((row) => ({ ...row, customer_id })),
    sends: [],
    suppressions: [],
  };
}

/** An occurrence; `at` is an instant as cells have it. */
export function anEvent(
  event: string,
  at: string,
  properties: { readonly [id: string]: Value } = {},
): EventRow {
  return { ...properties, customer_id: 'ada', event, occurred_at: at };
}
