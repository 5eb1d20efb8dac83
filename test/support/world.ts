/** A small world for tests: data, segments, a policy, a moment. Shaped as the conformance files have it. */
import type {
  ConsentRow,
  CustomerRow,
  EventRow,
  Person,
  SendRow,
  SuppressionRow,
} from '../../src/domain/data/rows.ts';
import type { DataSchema, EventSchema, Field } from '../../src/domain/data/schema.ts';
import type { Policy } from '../../src/domain/permission/policy.ts';
import type { Condition } from '../../src/domain/segments/condition.ts';
import type { EvaluationContext } from '../../src/domain/segments/context.ts';
import { parseInstant } from '../../src/domain/time/instant.ts';

export interface World {
  readonly as_of: string;
  readonly time_zone: string;
  readonly attributes: readonly Field[];
  readonly events: readonly EventSchema[];
  readonly customers: readonly CustomerRow[];
  readonly event_log: readonly EventRow[];
  readonly consents: readonly ConsentRow[];
  readonly sends?: readonly SendRow[];
  readonly suppressions: readonly SuppressionRow[];
  readonly segments: readonly { readonly id: string; readonly condition: Condition }[];
  readonly policy: WorldPolicy;
}

/** The part of a policy that decides about permission. */
export type WorldPolicy = Pick<
  Policy,
  | 'regimes'
  | 'unknown_age'
  | 'country_attribute'
  | 'birth_attribute'
  | 'gpc_attribute'
  | 'sharing_purposes'
  | 'service_purposes'
  | 'purchase_event'
>;

/** A whole policy from that part. */
export function aPolicy(part: WorldPolicy): Policy {
  return {
    version: 1,
    purposes: ['service', 'marketing', 'ads'].map((id) => ({ id, label: id })),
    channels: ['email', 'sms', 'push'],
    category_purposes: {},
    checks: {},
    house_rules: [],
    promises: [],
    minimum_audience: 20,
    waiver_days: 90,
    ...part,
  };
}

export function schemaOf(world: World): DataSchema {
  return { attributes: world.attributes, events: world.events };
}

/** What questions about this world are asked under. */
export function contextOf(world: World, time_zone = world.time_zone): EvaluationContext {
  return {
    as_of: parseInstant(world.as_of) ?? Number.NaN,
    time_zone,
    schema: schemaOf(world),
    segments: new Map(world.segments.map(({ id, condition }) => [id, condition])),
    policy: aPolicy(world.policy),
    time_zone_attribute: null,
  };
}

/** Everyone with everything held about them. */
export function peopleOf(world: World): readonly Person[] {
  const of = <R extends { readonly customer_id: string }>(rows: readonly R[] | undefined, id: string) =>
    (rows ?? []).filter(({ customer_id }) => customer_id === id);
  return world.customers.map((customer) => ({
    customer,
    events: of(world.event_log, customer.customer_id),
    consents: of(world.consents, customer.customer_id),
    sends: of(world.sends, customer.customer_id),
    suppressions: of(world.suppressions, customer.customer_id),
  }));
}
