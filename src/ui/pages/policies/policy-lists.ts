/** A list with another item at a place; at its end, one more; with null, one less. */
export function withItem<T>(items: readonly T[], index: number, item: T | null): readonly T[] {
  return [...items.slice(0, index), ...(item === null ? [] : [item]), ...items.slice(index + 1)];
}

/** An id that no item has: a letter and the first number that is free. */
export function freshId(items: readonly { readonly id: string }[], letter: string): string {
  const taken = new Set(items.map(({ id }) => id));
  let number = items.length + 1;
  while (taken.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}
