/** Where a page begins: `/rules/:id/:tab?` is reached at `/rules`. */
export function pathOf(pattern: string): string {
  return pattern.replace(/\/:.*$/, '');
}
