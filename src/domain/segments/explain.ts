/** Why a condition holds or not for one person: the same tests as the evaluator's, part by part. */
import type { Person } from '../data/rows.ts';
import type { Condition } from './condition.ts';
import { at } from './conditions/check.ts';
import { typeOf } from './conditions/index.ts';
import type { EvaluationContext } from './context.ts';
import { predicate } from './evaluate.ts';
import type { Names, Phrase } from './phrase.ts';

export interface ConditionTrace {
  /** Inside the condition asked about, or inside `segment` where that is set. */
  readonly path: string;
  /** The segment that this is a condition of; absent in the condition asked about. */
  readonly segment?: string;
  readonly type: Condition['type'];
  readonly holds: boolean;
  readonly phrase: readonly Phrase[];
  /** What is known of the person on this point. */
  readonly fact: string | null;
  /** Attributes and `event.property` that the fact shows, so that private ones can be hidden. */
  readonly shows: readonly string[];
  readonly children: readonly ConditionTrace[];
}

interface Place {
  readonly path: string;
  readonly segment?: string;
}

/** Every condition with the person's facts. A segment's own conditions stand under the reference. */
export function explainCondition(
  condition: Condition,
  person: Person,
  context: EvaluationContext,
  names: Names,
  place: Place = { path: '' },
): ConditionTrace {
  const type = typeOf(condition);
  const inside = type
    .inside(condition)
    .map((inner) => ({ condition: inner.condition, place: { ...place, path: at(place.path, inner.step) } }));
  const children = [...inside, ...referred(condition, context)].map((child) =>
    explainCondition(child.condition, person, context, names, child.place),
  );
  return {
    ...place,
    type: condition.type,
    holds: predicate(condition, context)(person),
    phrase: type.phrase(condition, names, context.schema),
    fact: type.fact(
      condition,
      person,
      context,
      children.map(({ holds }) => holds),
    ),
    shows: type
      .uses(condition)
      .flatMap(({ kind, id, event }) =>
        kind === 'attribute' ? [id] : kind === 'property' ? [`${event ?? ''}.${id}`] : [],
      ),
    children,
  };
}

function referred(
  condition: Condition,
  context: EvaluationContext,
): readonly { readonly condition: Condition; readonly place: Place }[] {
  if (condition.type !== 'segment') return [];
  const inner = context.segments.get(condition.segment);
  return inner ? [{ condition: inner, place: { path: '', segment: condition.segment } }] : [];
}
