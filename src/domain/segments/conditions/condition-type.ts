/** What a condition type is: its verbs side by side. Types never call each other; `inner` reaches the conditions inside. */
import type { Expression } from '../../../query/nodes.ts';
import type { Person } from '../../data/rows.ts';
import type { DataSchema } from '../../data/schema.ts';
import type { Condition } from '../condition.ts';
import type { EvaluationContext } from '../context.ts';
import type { Names, Phrase } from '../phrase.ts';
import type { Issue } from '../segment.ts';
import type { Use } from '../use.ts';

export type Predicate = (person: Person) => boolean;

/** JSON that claims to be a condition of this type. */
export interface Claim {
  readonly input: { readonly [key: string]: unknown };
  readonly path: string;
  readonly scope: ConditionScope;
  /** Issues of a condition inside, at its path. */
  readonly inner: (input: unknown, path: string) => readonly Issue[];
}

/** What conditions may name. `self` is the id of the segment that is being defined. */
export interface ConditionScope {
  readonly schema: DataSchema;
  readonly segments: ReadonlyMap<string, Condition>;
  readonly self?: string | undefined;
}

/** A condition inside another one, and the path that leads to it from there. */
export interface Inner {
  readonly condition: Condition;
  readonly step: string;
}

export interface ConditionType<C extends Condition> {
  /** The keys it may have beside `type`; `true` for those that must be there. */
  readonly keys: { readonly [key: string]: boolean };
  /** What is wrong with it, at its paths; only asked when every needed key is there. */
  validate(claim: Claim): readonly Issue[];
  /** Whether it holds, for a person; windows and sets are worked out once (§2). */
  prepare(condition: C, context: EvaluationContext, inner: (condition: Condition) => Predicate): Predicate;
  /** The same as a query over customers, alias `c`; two-valued. */
  compile(condition: C, context: EvaluationContext, inner: (condition: Condition) => Expression): Expression;
  /** What it says. Groups say only their own word; describe.ts joins what is inside. */
  phrase(condition: C, names: Names, schema: DataSchema): readonly Phrase[];
  /** The same in a sentence, after "people": `who are in segment VIPs`. */
  clause(condition: C, names: Names, schema: DataSchema, inner: (condition: Condition) => string): string;
  /** What it uses by itself, without what is inside. */
  uses(condition: C): readonly Pick<Use, 'kind' | 'id' | 'event'>[];
  /** The conditions inside. */
  inside(condition: C): readonly Inner[];
  /**
   * What is known of the person on this point, in a few words; null where there is nothing to say. `inside` tells which
   * of the conditions inside, or the segment referred to, hold.
   */
  fact(condition: C, person: Person, context: EvaluationContext, inside: readonly boolean[]): string | null;
}
