import type { Condition } from '../../../domain/segments/condition.ts';
import { childPath, groupOf } from './group.ts';

/** The paths of all rows from top to bottom: groups, and the conditions in them. */
export function rowsOf(condition: Condition, path = ''): readonly string[] {
  const group = groupOf(condition);
  if (!group) return [path];
  return [
    path,
    ...group.children.flatMap((child, index) => rowsOf(child, childPath(path, group.kind, index))),
  ];
}
