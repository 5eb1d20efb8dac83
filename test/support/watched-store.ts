/** A store that tells which of its transactions changed something without an entry in the log, and can refuse entries. */
import type { CollectionName, Store, StoreView } from '../../src/service/ports.ts';
import { createMemoryStore } from '../../src/store/memory/store.ts';

export interface WatchedStore extends Store {
  /** The collections that each transaction without an entry changed, in the order of the transactions. */
  readonly silent: (readonly string[])[];
  /** While true no entry can be appended. */
  refusing: boolean;
  /** All that is kept but the log, as text. */
  kept(): string;
}

export function aWatchedStore(): WatchedStore {
  const store = createMemoryStore();
  const silent: (readonly string[])[] = [];
  const watched: WatchedStore = {
    ...store,
    silent,
    refusing: false,
    kept: () => JSON.stringify(store.snapshot().collections),
    transaction: async (work) => {
      const changed = new Set<string>();
      let entries = 0;
      const result = await store.transaction((view) =>
        work(
          watching(view, {
            change: (name) => changed.add(name),
            append: () => {
              if (watched.refusing) throw new Error('The log takes nothing.');
              entries += 1;
            },
          }),
        ),
      );
      if (changed.size > 0 && entries === 0) silent.push([...changed].toSorted());
      return result;
    },
  };
  return watched;
}

interface Watcher {
  change(name: string): void;
  append(): void;
}

function watching(view: StoreView, watcher: Watcher): StoreView {
  const { audit, ...collections } = view;
  const told = Object.entries(collections).map(([name, collection]) => [
    name,
    {
      ...collection,
      ...Object.fromEntries(
        (['insert', 'update', 'delete'] as const).map((verb) => [
          verb,
          (...given: readonly unknown[]) => {
            watcher.change(name);
            return (collection[verb] as (...given: readonly unknown[]) => Promise<void>)(...given);
          },
        ]),
      ),
    },
  ]);
  const log: StoreView['audit'] = {
    ...audit,
    append: (entry, contents) => {
      watcher.append();
      return audit.append(entry, contents);
    },
  };
  return { ...Object.fromEntries(told), audit: log } as { readonly [C in CollectionName]: StoreView[C] } & {
    readonly audit: StoreView['audit'];
  };
}
