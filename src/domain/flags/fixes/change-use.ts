/** Changing the one place where a rule uses a piece of data. A saved segment stays as it is: its condition is copied in. */
import type { RuleContent } from '../../rules/rule.ts';
import type { Condition } from '../../segments/condition.ts';
import { removeAt, replaceAt } from '../../segments/transform.ts';
import type { UsedData } from '../used-data.ts';

/** What stands in the place of the condition: another one, or nothing. */
export type Change = (condition: Condition) => Condition | null;

/** The content with that place changed; null when nothing would be left of the audience. */
export function changeUse(
  content: RuleContent,
  used: UsedData,
  segments: ReadonlyMap<string, Condition>,
  change: Change,
): RuleContent | null {
  switch (used.place) {
    case 'shows':
      return { ...content, shows: content.shows.filter((id) => id !== used.id) };
    case 'condition': {
      if (content.condition === null) return content;
      const path = used.path.replace(/^condition\.?/, '');
      const condition = changed(content.condition, path, used, segments, change);
      return condition === null && content.segment === null ? null : { ...content, condition };
    }
    case 'segment': {
      const inlined = inline(used, 0, segments, change);
      const condition = both(inlined, content.condition);
      return condition && { ...content, segment: null, condition };
    }
    case 'exclude': {
      const segment = used.through[0];
      const exclude = content.exclude.filter((id) => id !== segment);
      const inlined = inline(used, 0, segments, change);
      if (inlined === null) return { ...content, exclude };
      return { ...content, exclude, condition: both(content.condition, { type: 'not', condition: inlined }) };
    }
  }
}

/** Both, where both are there. */
export function both(first: Condition | null, second: Condition | null): Condition | null {
  if (first === null || second === null) return first ?? second;
  return first.type === 'all'
    ? { type: 'all', conditions: [...first.conditions, second] }
    : { type: 'all', conditions: [first, second] };
}

function changed(
  root: Condition,
  path: string,
  used: UsedData,
  segments: ReadonlyMap<string, Condition>,
  change: Change,
): Condition | null {
  const next =
    used.through.length === 0 ? used.condition && change(used.condition) : inline(used, 0, segments, change);
  return next === null ? removeAt(root, path) : replaceAt(root, path, next);
}

/** The condition of the segment at this depth of the way, changed at the end of the way. */
function inline(
  used: UsedData,
  depth: number,
  segments: ReadonlyMap<string, Condition>,
  change: Change,
): Condition | null {
  const id = used.through[depth];
  const condition = id === undefined ? undefined : segments.get(id);
  if (!condition) return used.condition && change(used.condition);
  if (depth === used.through.length - 1) {
    const next = used.condition && change(used.condition);
    return next === null ? removeAt(condition, used.inner_path) : replaceAt(condition, used.inner_path, next);
  }
  const next = used.through[depth + 1];
  return mapReferences(condition, (segment) =>
    segment === next ? inline(used, depth + 1, segments, change) : undefined,
  );
}

/** With references to segments replaced; undefined keeps one as it is, null drops it. */
function mapReferences(
  condition: Condition,
  replace: (segment: string) => Condition | null | undefined,
): Condition | null {
  switch (condition.type) {
    case 'segment': {
      const next = replace(condition.segment);
      if (next === undefined) return condition;
      return next === null || condition.member ? next : { type: 'not', condition: next };
    }
    case 'all':
    case 'any': {
      const conditions = condition.conditions.flatMap((inner) => mapReferences(inner, replace) ?? []);
      return conditions.length === 0 ? null : { ...condition, conditions };
    }
    case 'not': {
      const inner = mapReferences(condition.condition, replace);
      return inner && { type: 'not', condition: inner };
    }
    default:
      return condition;
  }
}
