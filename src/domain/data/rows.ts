/** The rows of the five datasets (SEMANTICS §1). Every instant is an ISO 8601 text in UTC with milliseconds. */
import type { Value } from './schema.ts';

export const DATASETS = ['customers', 'events', 'consents', 'sends', 'suppressions'] as const;
export type Dataset = (typeof DATASETS)[number];

export const CONSENT_STATUSES = ['granted', 'denied', 'withdrawn', 'objected'] as const;
export const SEND_STATUSES = ['sent', 'delivered', 'bounced', 'failed'] as const;
export const SUPPRESSION_REASONS = [
  'unsubscribed',
  'complaint',
  'bounced',
  'self_exclusion',
  'deceased',
  'legal_hold',
] as const;

export type ConsentStatus = (typeof CONSENT_STATUSES)[number];
export type SendStatus = (typeof SEND_STATUSES)[number];
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number];

/** A person: `customer_id` and one value per attribute; a missing key is unset. */
export type CustomerRow = { readonly customer_id: string } & { readonly [attribute: string]: Value };

/** Something a person did, with one value per event property. */
export type EventRow = {
  readonly customer_id: string;
  readonly event: string;
  readonly occurred_at: string;
} & { readonly [property: string]: Value };

/** One statement by a person; `*` stands for every purpose or channel. */
export interface ConsentRow {
  readonly customer_id: string;
  readonly purpose: string;
  readonly channel: string;
  readonly status: ConsentStatus;
  readonly captured_at: string;
  readonly expires_at?: string | null;
  readonly source?: string | null;
  readonly notice?: string | null;
}

/** A message that left. */
export interface SendRow {
  readonly customer_id: string;
  readonly rule_id: string;
  readonly channel: string;
  readonly purpose: string;
  readonly sent_at: string;
  readonly status: SendStatus;
}

/** A stop on a channel (`*` for every channel). */
export interface SuppressionRow {
  readonly customer_id: string;
  readonly channel: string;
  readonly reason: SuppressionReason;
  readonly since: string;
}

/** Everything held about one person, as the evaluator reads it. */
export interface Person {
  readonly customer: CustomerRow;
  readonly events: readonly EventRow[];
  readonly consents: readonly ConsentRow[];
  readonly sends: readonly SendRow[];
  readonly suppressions: readonly SuppressionRow[];
}

/** The rows of each person, in their order. */
export function byCustomer<R extends { readonly customer_id: string }>(
  rows: readonly R[],
): ReadonlyMap<string, readonly R[]> {
  return Map.groupBy(rows, ({ customer_id }) => customer_id);
}
