/** An id that no item has: a letter and the first number that is free. */
export function freshId(items: readonly { readonly id: string }[], letter: string): string {
  const taken = new Set(items.map(({ id }) => id));
  let number = items.length + 1;
  while (taken.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}
