import type { DataSchema } from '../data/schema.ts';
import type { Policy } from '../permission/policy.ts';
import type { Condition } from './condition.ts';

/** What every question about customers is asked under: the same for the evaluator and for compiled queries. */
export interface EvaluationContext {
  /** Milliseconds since 1970, UTC. Nothing dated after it counts (SEMANTICS §1). */
  readonly as_of: number;
  /** The workspace's IANA zone: *today* is the day of `as_of` there. */
  readonly time_zone: string;
  readonly schema: DataSchema;
  /** Conditions of the segments that may be referred to, by id. */
  readonly segments: ReadonlyMap<string, Condition>;
  readonly policy: Policy;
  /** The text attribute that holds a customer's IANA zone, if there is one. */
  readonly time_zone_attribute: string | null;
  /** A yes counts only when it doesn't end within this many milliseconds; left out: 0, as SEMANTICS §3 says. */
  readonly consent_lasts?: number;
}
