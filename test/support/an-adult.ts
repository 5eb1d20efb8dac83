/** Someone who may be contacted, and what may be held about them. */
import type {
  ConsentRow,
  CustomerRow,
  EventRow,
  Person,
  SuppressionRow,
} from '../../src/domain/data/rows.ts';

/** An adult in Germany of whom nothing else is known. */
export function anAdult(
  customer: Partial<CustomerRow> = {},
  held: Partial<Omit<Person, 'customer'>> = {},
): Person {
  return {
    customer: { customer_id: 'ann', country: 'DE', birth_date: '1990-05-01', ...customer },
    events: [],
    consents: [],
    sends: [],
    suppressions: [],
    ...held,
  };
}

export function aConsent(changes: Partial<ConsentRow> = {}): ConsentRow {
  return {
    customer_id: 'ann',
    purpose: 'marketing',
    channel: 'email',
    status: 'granted',
    captured_at: '2026-01-01T00:00:00.000Z',
    ...changes,
  };
}

export function aPurchase(occurred_at: string): EventRow {
  return { customer_id: 'ann', event: 'purchase', occurred_at };
}

export function aSuppression(changes: Partial<SuppressionRow> = {}): SuppressionRow {
  return {
    customer_id: 'ann',
    channel: '*',
    reason: 'unsubscribed',
    since: '2026-01-01T00:00:00.000Z',
    ...changes,
  };
}
