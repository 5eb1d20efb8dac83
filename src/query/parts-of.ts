import type { Expression } from './nodes.ts';

/** What must all hold where a condition does; nothing where there is none. */
export function partsOf(where: Expression | undefined): readonly Expression[] {
  if (where === undefined) return [];
  return where.kind === 'and' ? where.items.flatMap(partsOf) : [where];
}
