/** A rule whose segments mean something else than they do now, so that it can be asked beside what they mean now. */
import type { Condition } from '../segments/condition.ts';
import { inlineSegments } from '../segments/inline-segments.ts';
import type { RuleContent } from './rule.ts';
import { segmentsReached } from './segments-reached.ts';

export interface WrittenOut {
  readonly content: RuleContent;
  /** Where the rule's own condition stands in its condition; empty where it is all of it. */
  readonly own: string;
}

/**
 * The same rule with the segments of these ids, and those that refer to them, written out as `meanings` has them. It reaches
 * the same people as under these meanings; who was excluded by such a segment does not match instead.
 */
export function writtenOut(
  content: RuleContent,
  meanings: ReadonlyMap<string, Condition>,
  ids: ReadonlySet<string>,
): WrittenOut {
  const leadsThere = (id: string) => {
    const reached = segmentsReached({ segment: id, condition: null, exclude: [] }, meanings);
    return [...reached.keys()].some((one) => ids.has(one));
  };
  const written = new Map([...meanings].filter(([id]) => leadsThere(id)));
  const { condition, segment, exclude } = content;
  const meant = (id: string) => inlineSegments({ type: 'segment', segment: id, member: true }, written);
  const beside = [
    ...(segment !== null && written.has(segment) ? [meant(segment)] : []),
    ...exclude
      .filter((id) => written.has(id))
      .map((id): Condition => ({ type: 'not', condition: meant(id) })),
  ];
  const own = condition && inlineSegments(condition, written);
  return {
    content: {
      ...content,
      segment: segment !== null && written.has(segment) ? null : segment,
      exclude: exclude.filter((id) => !written.has(id)),
      condition:
        beside.length === 0 ? own : { type: 'all', conditions: [...(own === null ? [] : [own]), ...beside] },
    },
    own: beside.length === 0 ? '' : 'conditions[0]',
  };
}
