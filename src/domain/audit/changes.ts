/** What differs between the content before and after an act, place by place. */

export interface ContentChange {
  /** Such as `regimes[2].purposes`; empty: the whole content. */
  readonly path: string;
  /** As JSON text; null where nothing was there. */
  readonly before: string | null;
  readonly after: string | null;
}

/** The places at which two JSON values differ, in the order in which they stand. What is on one side only is one change. */
export function changesBetween(before: unknown, after: unknown): readonly ContentChange[] {
  return changesAt('', before ?? undefined, after ?? undefined);
}

function changesAt(path: string, before: unknown, after: unknown): readonly ContentChange[] {
  if (isBranch(before) && isBranch(after) && Array.isArray(before) === Array.isArray(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) =>
      changesAt(pathOf(path, key, Array.isArray(before)), before[key], after[key]),
    );
  }
  const change = { path, before: textOf(before), after: textOf(after) };
  return change.before === change.after ? [] : [change];
}

function pathOf(path: string, key: string, isList: boolean): string {
  if (isList) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

function textOf(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value, null, 1);
}

function isBranch(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
