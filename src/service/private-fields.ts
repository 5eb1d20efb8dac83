import { categoryOf } from '../domain/classification/categories.ts';
import type { Catalog } from '../domain/data/catalog.ts';

/** From here on a value is not shown beside a person (0 ordinary · 1 personal · 2 elevated · 3 sensitive). */
const PRIVATE = 2;

/** Attributes, and `event.property`, whose values are never shown beside a person in lists and explanations. */
export function privateFields({ attributes, events }: Catalog): ReadonlySet<string> {
  return new Set([
    ...attributes.filter(({ sensitivity }) => sensitivity >= PRIVATE).map(({ id }) => id),
    ...events.flatMap((event) =>
      event.properties
        .filter(({ category }) => (categoryOf(category)?.sensitivity ?? 0) >= PRIVATE)
        .map((property) => `${event.id}.${property.id}`),
    ),
  ]);
}
