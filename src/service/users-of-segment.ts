import { segmentsNamed, segmentsNamedBy } from '../domain/rules/segments-reached.ts';
import type { Rule } from '../domain/rules/rule.ts';
import type { Segment } from '../domain/segments/segment.ts';

/** A rule or a segment that refers to a segment. */
export interface SegmentUser {
  readonly kind: 'rule' | 'segment';
  readonly id: string;
  readonly name: string;
}

/** Who refers to this segment itself: rules by their draft or their live edition, and other segments. */
export function usersOfSegment(
  id: string,
  rules: readonly Rule[],
  segments: Iterable<Segment>,
): readonly SegmentUser[] {
  const names = (rule: Rule) => [
    ...segmentsNamedBy(rule),
    ...(rule.live ? segmentsNamedBy(rule.live.content) : []),
  ];
  return [
    ...rules
      .filter((rule) => rule.status !== 'archived' && names(rule).includes(id))
      .map((rule) => ({ kind: 'rule', id: rule.id, name: rule.name }) as const),
    ...[...segments]
      .filter((segment) => segmentsNamed(segment.condition).includes(id))
      .map((segment) => ({ kind: 'segment', id: segment.id, name: segment.name }) as const),
  ];
}
