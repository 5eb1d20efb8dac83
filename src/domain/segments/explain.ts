/** Why a condition holds or not for one person: the same tests as the evaluator's, part by part. */
import type { Person } from '../data/rows.ts';
import type { Condition } from './condition.ts';
import { at } from './conditions/check.ts';
import { typeOf } from './conditions/index.ts';
import type { EvaluationContext } from './context.ts';
import { predicate } from './evaluate.ts';
import type { Names, Phrase } from './phrase.ts';

export interface ConditionTrace {
  readonly path: string;
  readonly type: Condition['type'];
  readonly holds: boolean;
  readonly phrase: readonly Phrase[];
  /** What is known of the person on this point. */
  readonly fact: string | null;
  /** Attributes and `event.property` that the fact shows, so that private ones can be hidden. */
  readonly shows: readonly string[];
  readonly children: readonly ConditionTrace[];
}

/** Every condition with the person's facts. A segment's own conditions stand under the reference. */
export function explainCondition(
  condition: Condition,
  person: Person,
  context: EvaluationContext,
  names: Names,
  path = '',
): ConditionTrace {
  const type = typeOf(condition);
  const inside = type.inside(condition);
  const referred = condition.type === 'segment' ? context.segments.get(condition.segment) : undefined;
  return {
    path,
    type: condition.type,
    holds: predicate(condition, context)(person),
    phrase: type.phrase(condition, names, context.schema),
    fact: type.fact(condition, person, context),
    shows: type
      .uses(condition)
      .flatMap(({ kind, id, event }) =>
        kind === 'attribute' ? [id] : kind === 'property' ? [`${event ?? ''}.${id}`] : [],
      ),
    children: [
      ...inside.map((inner) =>
        explainCondition(inner.condition, person, context, names, at(path, inner.step)),
      ),
      ...(referred ? [explainCondition(referred, person, context, names, path)] : []),
    ],
  };
}
