/** What a condition uses, through NOT and through other segments (SEMANTICS §6). */
import type { Condition } from './condition.ts';
import { at } from './conditions/check.ts';
import { typeOf } from './conditions/index.ts';
import type { Use } from './use.ts';

interface Place {
  readonly path: string;
  readonly inner_path: string;
  readonly through: readonly string[];
  readonly negated: boolean;
}

const START: Place = { path: '', inner_path: '', through: [], negated: false };

/** Everything used, in the order of the condition. NOT still uses the data; it is marked `negated`. */
export function usesOf(condition: Condition, segments: ReadonlyMap<string, Condition>): readonly Use[] {
  return collect(condition, START, segments);
}

function collect(
  condition: Condition,
  place: Place,
  segments: ReadonlyMap<string, Condition>,
): readonly Use[] {
  const type = typeOf(condition);
  const own = type.uses(condition).map((use) => ({ ...use, ...place, condition }));
  const inside = type
    .inside(condition)
    .flatMap((inner) => collect(inner.condition, below(place, inner.step, condition), segments));
  return [...own, ...inside, ...referred(condition, place, segments)];
}

function below(place: Place, step: string, condition: Condition): Place {
  return {
    ...place,
    path: place.through.length === 0 ? at(place.path, step) : place.path,
    inner_path: at(place.inner_path, step),
    negated: condition.type === 'not' ? !place.negated : place.negated,
  };
}

function referred(
  condition: Condition,
  place: Place,
  segments: ReadonlyMap<string, Condition>,
): readonly Use[] {
  if (condition.type !== 'segment' || place.through.includes(condition.segment)) return [];
  const inner = segments.get(condition.segment);
  if (!inner) return [];
  const through = [...place.through, condition.segment];
  const negated = condition.member ? place.negated : !place.negated;
  return collect(inner, { path: place.path, inner_path: '', through, negated }, segments);
}
