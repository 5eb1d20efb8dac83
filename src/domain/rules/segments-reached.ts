/** Which segments a rule refers to, itself and through other segments. */
import type { Condition } from '../segments/condition.ts';
import { references } from '../segments/loops.ts';
import type { RuleContent } from './rule.ts';

/** Ids of the segments that a condition names itself. */
export function segmentsNamed(condition: Condition): readonly string[] {
  return references(condition, '').map(({ segment }) => segment);
}

/** Ids of the segments that a rule names itself: its audience, its own condition, its exclusions. */
export function segmentsNamedBy(
  content: Pick<RuleContent, 'segment' | 'condition' | 'exclude'>,
): readonly string[] {
  const own = content.condition === null ? [] : segmentsNamed(content.condition);
  return [...new Set([...(content.segment === null ? [] : [content.segment]), ...own, ...content.exclude])];
}

/** The conditions of all segments that a rule reaches, by id, in the order of their ids. */
export function segmentsReached(
  content: Pick<RuleContent, 'segment' | 'condition' | 'exclude'>,
  conditions: ReadonlyMap<string, Condition>,
): ReadonlyMap<string, Condition> {
  const reached = new Map<string, Condition>();
  const visit = (id: string) => {
    const condition = conditions.get(id);
    if (condition === undefined || reached.has(id)) return;
    reached.set(id, condition);
    segmentsNamed(condition).forEach(visit);
  };
  segmentsNamedBy(content).forEach(visit);
  return new Map([...reached].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
