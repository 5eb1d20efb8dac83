/** Where references between segments lead: back to themselves, or to too much (SEMANTICS §2). */
import type { Condition } from './condition.ts';
import { at } from './conditions/check.ts';
import type { ConditionScope } from './conditions/condition-type.ts';
import { typeOf } from './conditions/index.ts';
import type { Issue } from './segment.ts';

/** A condition may come to this many with all that the segments it refers to say, each as often as it is said. */
const MAX_EXPANDED = 5_000;

interface Reference {
  readonly segment: string;
  readonly path: string;
}

/** The issue at the first reference that leads back to itself, naming the loop; null when there is none. */
export function loopFrom(condition: Condition, scope: ConditionScope): Issue | null {
  const start = scope.self === undefined ? [] : [scope.self];
  const clear = new Set<string>();
  for (const { segment, path } of references(condition, '')) {
    const loop = loopThrough(segment, start, clear, scope);
    if (loop)
      return {
        path: at(path, 'segment'),
        message: `These segments refer to each other in a circle: ${loop.join(' → ')}.`,
      };
  }
  return null;
}

/** The issue that references multiply to more than can be asked in one question; only for conditions without loops. */
export function tooMuchFrom(condition: Condition, scope: ConditionScope): Issue | null {
  const sizes = new Map<string, number>();
  return expandedSize(condition, scope, sizes) <= MAX_EXPANDED
    ? null
    : {
        path: '',
        message: `With the segments that it refers to, this comes to more than ${MAX_EXPANDED} conditions.`,
      };
}

/** Every reference to a segment in a condition, with its path. */
export function references(condition: Condition, path: string): readonly Reference[] {
  if (condition.type === 'segment') return [{ segment: condition.segment, path }];
  return typeOf(condition)
    .inside(condition)
    .flatMap((inner) => references(inner.condition, at(path, inner.step)));
}

function loopThrough(
  segment: string,
  trail: readonly string[],
  clear: Set<string>,
  scope: ConditionScope,
): readonly string[] | null {
  if (trail.includes(segment)) return [...trail.slice(trail.indexOf(segment)), segment];
  const condition = scope.segments.get(segment);
  if (!condition || clear.has(segment)) return null;
  for (const inner of references(condition, '')) {
    const loop = loopThrough(inner.segment, [...trail, segment], clear, scope);
    if (loop) return loop;
  }
  clear.add(segment);
  return null;
}

function expandedSize(condition: Condition, scope: ConditionScope, sizes: Map<string, number>): number {
  const inside = typeOf(condition)
    .inside(condition)
    .reduce((sum, inner) => sum + expandedSize(inner.condition, scope, sizes), 1);
  return condition.type === 'segment' ? inside + segmentSize(condition.segment, scope, sizes) : inside;
}

function segmentSize(segment: string, scope: ConditionScope, sizes: Map<string, number>): number {
  const known = sizes.get(segment);
  if (known !== undefined) return known;
  const condition = scope.segments.get(segment);
  const size = condition ? expandedSize(condition, scope, sizes) : 0;
  sizes.set(segment, size);
  return size;
}
