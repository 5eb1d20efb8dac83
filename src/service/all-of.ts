import type { Collection } from './ports.ts';

const PAGE = 500;

/** Every item of a collection, in the order of their ids. Only for those that people write one by one. */
export async function allOf<T extends { readonly id: string }>(
  collection: Collection<T>,
  where?: { readonly [key: string]: string },
): Promise<readonly T[]> {
  const items: T[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Collection<T>['list']>> = await collection.list({
      limit: PAGE,
      ...(where === undefined ? {} : { where }),
      ...(after === null ? {} : { after }),
    });
    items.push(...page.items);
    after = page.next_cursor;
  } while (after !== null);
  return items;
}
