/** Where a condition can go from where it stands, as the `move to` of the builder takes it. */
import type { Condition } from '../../../domain/segments/condition.ts';
import { conditionAt } from '../../../domain/segments/transform.ts';
import { childPath, groupOf, placeOf } from './group.ts';

export interface Place {
  readonly group: string;
  /** Among the group's conditions as they are after the moved one was lifted out. */
  readonly index: number;
}

/** Into the group just before it, at its end, or just after it, at its start; null where there is none. */
export function placeInside(root: Condition, path: string): Place | null {
  const place = placeOf(path);
  const group = place && groupAt(root, place.parent);
  if (!place || !group) return null;
  const neighbour = (index: number) => {
    const inner = group.children[index] && groupOf(group.children[index]);
    return inner ? { group: childPath(place.parent, group.kind, index), index: inner.children.length } : null;
  };
  const after = neighbour(place.index + 1);
  return neighbour(place.index - 1) ?? (after && { ...after, index: 0 });
}

/** Out of its group, to just after it; null in the outermost group. */
export function placeOutside(path: string): Place | null {
  const place = placeOf(path);
  const outer = place && placeOf(place.parent);
  return outer && { group: outer.parent, index: outer.index + 1 };
}

export type Edge = 'before' | 'after' | 'inside';

/** Beside a row, or at the start of the group that it heads; null where the condition can't go. */
export function placeAt(root: Condition, moved: string, target: string, edge: Edge): Place | null {
  if (moved === target || target.startsWith(`${moved}.`)) return null;
  if (edge === 'inside') return groupAt(root, target) && { group: target, index: 0 };
  const [from, to] = [placeOf(moved), placeOf(target)];
  if (!from || !to) return null;
  const index = edge === 'before' ? to.index : to.index + 1;
  return { group: to.parent, index: from.parent === to.parent && from.index < index ? index - 1 : index };
}

function groupAt(root: Condition, path: string) {
  const condition = conditionAt(root, path);
  return condition ? groupOf(condition) : null;
}
