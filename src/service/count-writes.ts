/** Counts what is changed in a store, so that what was read of it can be kept until then. */
import type { Collection, CollectionName, Store, StoreView, Writes } from './ports.ts';

type Item = { readonly id: string };

/** The same store, and the count of its changes: all of them, as long as it is changed through this one alone. */
export function countWrites<S extends Store>(store: S): { readonly store: S; readonly writes: Writes } {
  const counts = new Map<CollectionName, number>();

  async function transaction<T>(work: (view: StoreView) => Promise<T>): Promise<T> {
    const touched = new Set<CollectionName>();
    try {
      return await store.transaction((view) => work(watched(view, touched)));
    } finally {
      // Before whoever changed it knows that it is done; for nothing where it was not.
      for (const name of touched) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }

  return {
    store: { ...store, transaction },
    writes: { of: (names) => names.map((name) => counts.get(name) ?? 0).join(' ') },
  };
}

function watched(view: StoreView, touched: Set<CollectionName>): StoreView {
  const seen = new Map<string, Collection<Item>>();
  return new Proxy(view, {
    get: (_, name: CollectionName | 'audit') => {
      if (name === 'audit') return view.audit;
      const known =
        seen.get(name) ?? watchedCollection(view[name] as Collection<Item>, () => touched.add(name));
      seen.set(name, known);
      return known;
    },
  });
}

function watchedCollection<T extends Item>(collection: Collection<T>, touch: () => void): Collection<T> {
  return {
    ...collection,
    insert: (item) => {
      touch();
      return collection.insert(item);
    },
    update: (item) => {
      touch();
      return collection.update(item);
    },
    delete: (id, version) => {
      touch();
      return collection.delete(id, version);
    },
  };
}
