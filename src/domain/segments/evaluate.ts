import type { Condition } from './condition.ts';
import type { Predicate } from './conditions/condition-type.ts';
import { typeOf } from './conditions/index.ts';
import type { EvaluationContext } from './context.ts';

/** The test of a person that a validated condition is (SEMANTICS §2). Prepare it once, ask it of many. */
export function predicate(condition: Condition, context: EvaluationContext): Predicate {
  return typeOf(condition).prepare(condition, context, (inner) => predicate(inner, context));
}
