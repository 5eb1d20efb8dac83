/** Two changes of one condition put together; nothing here draws. */
import type { Condition } from '../../../domain/segments/condition.ts';
import { conditionOf, groupOf } from './group.ts';

/** Both changes of `base` in one condition, or null where both changed the same place in different ways. */
export function mergeConditions(base: Condition, mine: Condition, theirs: Condition): Condition | null {
  if (same(mine, base) || same(mine, theirs)) return theirs;
  if (same(theirs, base)) return mine;
  const groups = [groupOf(base), groupOf(mine), groupOf(theirs)] as const;
  const [was, ours, other] = groups;
  if (!was || !ours || !other) return null;
  const kind = ours.kind === was.kind ? other.kind : ours.kind;
  if (ours.kind !== was.kind && other.kind !== was.kind && ours.kind !== other.kind) return null;
  const children = mergeLists(was.children, ours.children, other.children);
  return children && conditionOf({ kind, children });
}

type List = readonly Condition[];

/** As diff3: what stands in all three splits the lists, and between them a stretch may be changed by one side, or by both alike. */
function mergeLists(base: List, mine: List, theirs: List): List | null {
  const inMine = kept(base, mine);
  const inTheirs = kept(base, theirs);
  const merged: Condition[] = [];
  let [from, mineFrom, theirsFrom] = [0, 0, 0];
  for (let at = 0; at <= base.length; at += 1) {
    const [mineAt, theirsAt] = at === base.length ? [mine.length, theirs.length] : [inMine[at], inTheirs[at]];
    if (mineAt == null || theirsAt == null) continue;
    const stretch = mergeStretch(
      base.slice(from, at),
      mine.slice(mineFrom, mineAt),
      theirs.slice(theirsFrom, theirsAt),
    );
    if (!stretch) return null;
    merged.push(...stretch, ...base.slice(at, at + 1));
    [from, mineFrom, theirsFrom] = [at + 1, mineAt + 1, theirsAt + 1];
  }
  return merged;
}

function mergeStretch(base: List, mine: List, theirs: List): List | null {
  if (same(mine, base) || same(mine, theirs)) return theirs;
  if (same(theirs, base)) return mine;
  // Both put something in the same place: both stay, theirs first.
  if (base.length === 0) return [...theirs, ...mine];
  if (mine.length !== base.length || theirs.length !== base.length) return null;
  const pairs = base.map((was, index) => {
    const [ours, other] = [mine[index], theirs[index]];
    return ours && other ? mergeConditions(was, ours, other) : null;
  });
  return pairs.every((pair) => pair !== null) ? pairs : null;
}

/** For each of `base`, where it stands in `list`, in order (longest common part); null where it was changed or removed. */
function kept(base: List, list: List): readonly (number | null)[] {
  const [a, b] = [base.map(text), list.map(text)];
  const longest = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      (longest[i] ?? [])[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const places: (number | null)[] = [];
  for (let i = 0, j = 0; i < a.length; i += 1) {
    while (j < b.length && a[i] !== b[j] && at(i, j + 1) >= at(i + 1, j)) j += 1;
    places.push(j < b.length && a[i] === b[j] ? j : null);
    if (j < b.length && a[i] === b[j]) j += 1;
  }
  return places;
}

function same(one: unknown, other: unknown): boolean {
  return text(one) === text(other);
}

function text(value: unknown): string {
  return JSON.stringify(value);
}
