/** Segments that reach themselves through references (SEMANTICS §2). */
import type { Condition } from './condition.ts';
import type { ConditionScope } from './conditions/condition-type.ts';
import { typeOf } from './conditions/index.ts';
import type { Issue } from './segment.ts';
import { at } from './conditions/check.ts';

/** The issue at the first reference that leads back to itself, naming the loop; null when there is none. */
export function loopFrom(condition: Condition, scope: ConditionScope): Issue | null {
  const start = scope.self === undefined ? [] : [scope.self];
  for (const { segment, path } of references(condition, '')) {
    const loop = loopThrough(segment, start, scope);
    if (loop)
      return {
        path: at(path, 'segment'),
        message: `These segments refer to each other in a circle: ${loop.join(' → ')}.`,
      };
  }
  return null;
}

/** Every reference to a segment in a condition, with its path. */
export function references(
  condition: Condition,
  path: string,
): readonly { readonly segment: string; readonly path: string }[] {
  if (condition.type === 'segment') return [{ segment: condition.segment, path }];
  return typeOf(condition)
    .inside(condition)
    .flatMap((inner) => references(inner.condition, at(path, inner.step)));
}

function loopThrough(
  segment: string,
  trail: readonly string[],
  scope: ConditionScope,
): readonly string[] | null {
  if (trail.includes(segment)) return [...trail.slice(trail.indexOf(segment)), segment];
  const condition = scope.segments.get(segment);
  if (!condition) return null;
  for (const inner of references(condition, '')) {
    const loop = loopThrough(inner.segment, [...trail, segment], scope);
    if (loop) return loop;
  }
  return null;
}
