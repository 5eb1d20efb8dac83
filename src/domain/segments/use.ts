/** Something that a condition uses: data of a person, or another segment (SEMANTICS §6). */
import type { Condition } from './condition.ts';

export interface Use {
  readonly kind: 'attribute' | 'event' | 'property' | 'segment' | 'consent' | 'people';
  /** The attribute, event, property or segment; the purpose of a consent. */
  readonly id: string;
  /** The event that a property belongs to. */
  readonly event?: string;
  /** Where it stands in the condition that was asked about: for what a segment uses, the reference to it. */
  readonly path: string;
  /** The segments it was reached through, outermost first. */
  readonly through: readonly string[];
  /** Its path inside the last of those segments; the same as `path` without one. */
  readonly inner_path: string;
  /** True when it only leaves people out: under an odd number of NOTs. */
  readonly negated: boolean;
  /** The condition that uses it. */
  readonly condition: Condition;
}
