import type { Expression } from '../../query/nodes.ts';
import type { Condition } from './condition.ts';
import { typeOf } from './conditions/index.ts';
import type { EvaluationContext } from './context.ts';

/** A validated condition as a two-valued expression over the customers, alias `c` (SEMANTICS §2). */
export function compileCondition(condition: Condition, context: EvaluationContext): Expression {
  return typeOf(condition).compile(condition, context, (inner) => compileCondition(inner, context));
}
