/** How the builder sees a condition: groups of ALL, ANY and NONE with conditions in them. */
import type { Condition } from '../../../domain/segments/condition.ts';

export type GroupKind = 'all' | 'any' | 'none';

export interface Group {
  readonly kind: GroupKind;
  readonly children: readonly Condition[];
}

/** The group that a condition is drawn as, or null for a single condition. NONE is `not any`. */
export function groupOf(condition: Condition): Group | null {
  switch (condition.type) {
    case 'all':
    case 'any':
      return { kind: condition.type, children: condition.conditions };
    case 'not':
      return condition.condition.type === 'any'
        ? { kind: 'none', children: condition.condition.conditions }
        : null;
    default:
      return null;
  }
}

/** The condition that a group stands for. */
export function conditionOf({ kind, children }: Group): Condition {
  if (kind === 'none') return { type: 'not', condition: { type: 'any', conditions: children } };
  return { type: kind, conditions: children };
}

/** The path of a group's child, as SEMANTICS §2 writes it: `conditions[2].condition.conditions[0]`. */
export function childPath(path: string, kind: GroupKind, index: number): string {
  const step = kind === 'none' ? `condition.conditions[${index}]` : `conditions[${index}]`;
  return path === '' ? step : `${path}.${step}`;
}

/** The path of the group that holds this path, and the place in it; null for the root. */
export function placeOf(path: string): { readonly parent: string; readonly index: number } | null {
  const match = /^(?:(.*)\.)?conditions\[(\d+)\]$/.exec(path);
  if (!match) return null;
  const before = match[1] ?? '';
  const parent = before === 'condition' ? '' : before.replace(/\.condition$/, '');
  return { parent, index: Number(match[2]) };
}

/**
 * The same condition in the shape that the builder edits: the root is a group, and every NOT is a NONE group.
 * It holds for the same people.
 */
export function editable(condition: Condition): Condition {
  const shaped = shape(condition);
  return groupOf(shaped) ? shaped : { type: 'all', conditions: [shaped] };
}

function shape(condition: Condition): Condition {
  switch (condition.type) {
    case 'all':
    case 'any':
      return { ...condition, conditions: condition.conditions.map(shape) };
    case 'not': {
      const inner = shape(condition.condition);
      return { type: 'not', condition: inner.type === 'any' ? inner : { type: 'any', conditions: [inner] } };
    }
    default:
      return condition;
  }
}
