import type { Condition } from './condition.ts';

/**
 * The same condition with every segment that it refers to written out, so that it can be asked beside conditions to
 * which the same segment means something else. References are known and lead nowhere in a circle (validated before).
 */
export function inlineSegments(root: Condition, segments: ReadonlyMap<string, Condition>): Condition {
  const written = new Map<string, Condition>();
  const inline = (condition: Condition): Condition => {
    switch (condition.type) {
      case 'all':
      case 'any':
        return { ...condition, conditions: condition.conditions.map(inline) };
      case 'not':
        return { ...condition, condition: inline(condition.condition) };
      case 'segment': {
        const meaning = meaningOf(condition.segment);
        if (meaning === undefined) return condition;
        return condition.member ? meaning : { type: 'not', condition: meaning };
      }
      default:
        return condition;
    }
  };
  const meaningOf = (id: string): Condition | undefined => {
    const known = written.get(id);
    const condition = segments.get(id);
    if (known !== undefined || condition === undefined) return known;
    const meaning = inline(condition);
    written.set(id, meaning);
    return meaning;
  };
  return inline(root);
}
