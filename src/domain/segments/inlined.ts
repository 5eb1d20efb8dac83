import type { Condition } from './condition.ts';

/** The condition with what each segment says in place of its name; for validated conditions, which have no loops. */
export function inlined(condition: Condition, segments: ReadonlyMap<string, Condition>): Condition {
  switch (condition.type) {
    case 'all':
    case 'any':
      return { ...condition, conditions: condition.conditions.map((inner) => inlined(inner, segments)) };
    case 'not':
      return { ...condition, condition: inlined(condition.condition, segments) };
    case 'segment': {
      const named = segments.get(condition.segment);
      if (named === undefined) return condition;
      const said = inlined(named, segments);
      return condition.member ? said : { type: 'not', condition: said };
    }
    default:
      return condition;
  }
}
