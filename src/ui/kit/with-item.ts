/** The list with the item at an index set; null takes it out, and an index past the end adds it. */
export function withItem<T>(items: readonly T[], index: number, item: T | null): readonly T[] {
  const before = items.slice(0, index);
  const after = items.slice(index + 1);
  return item === null ? [...before, ...after] : [...before, item, ...after];
}
