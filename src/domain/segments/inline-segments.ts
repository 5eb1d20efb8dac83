import type { Condition } from './condition.ts';
import { mapInside } from './transform.ts';

/**
 * The same condition with every segment that it refers to written out, so that it can be asked beside conditions to
 * which the same segment means something else. References are known and lead nowhere in a circle (validated before).
 */
export function inlineSegments(root: Condition, segments: ReadonlyMap<string, Condition>): Condition {
  const written = new Map<string, Condition>();
  const inline = (condition: Condition): Condition => {
    if (condition.type !== 'segment') return mapInside(condition, inline);
    const meaning = meaningOf(condition.segment);
    if (meaning === undefined) return condition;
    return condition.member ? meaning : { type: 'not', condition: meaning };
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
