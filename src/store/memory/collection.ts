import type { Collection, CollectionName } from '../../service/ports.ts';
import { keyOf, stale, taken, uniqueKeysOf } from '../refusals.ts';

/** What every kept thing has. */
export interface Item {
  readonly id: string;
  readonly version: number;
}
export type Items = ReadonlyMap<string, Item>;

/** A collection over items that are read and replaced as a whole. */
export function createMemoryCollection(
  name: CollectionName,
  read: () => Items,
  write: (items: Items) => void,
): Collection<Item> {
  const requireFree = (item: Item) => {
    for (const key of uniqueKeysOf(name)) {
      const value = keyOf(item, key);
      const other = [...read().values()].find((kept) => kept.id !== item.id && keyOf(kept, key) === value);
      if (other !== undefined) throw taken(name, key, value);
    }
  };
  const matching = (where: { readonly [key: string]: string } = {}) =>
    [...read().values()].filter((item) =>
      Object.entries(where).every(([key, value]) => keyOf(item, key) === value),
    );
  return {
    get: async (id) => read().get(id) ?? null,
    list: async ({ where, limit = 500, after } = {}) => {
      const rest = matching(where)
        .filter((item) => after === undefined || item.id > after)
        .toSorted((one, other) => (one.id < other.id ? -1 : 1));
      const items = rest.slice(0, limit);
      return { items, next_cursor: rest.length > limit ? (items.at(-1)?.id ?? null) : null };
    },
    count: async (where) => matching(where).length,
    insert: async (item) => {
      if (read().has(item.id)) throw taken(name, 'id', item.id);
      requireFree(item);
      write(new Map(read()).set(item.id, item));
    },
    update: async (item) => {
      const kept = read().get(item.id) ?? null;
      if (kept === null || kept.version !== item.version - 1) throw stale(name, kept);
      requireFree(item);
      write(new Map(read()).set(item.id, item));
    },
    delete: async (id, version) => {
      const kept = read().get(id) ?? null;
      if (kept === null || kept.version !== version) throw stale(name, kept);
      const items = new Map(read());
      items.delete(id);
      write(items);
    },
  };
}
