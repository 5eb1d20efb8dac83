/** Keeps everything in this process's memory: for tests and for the demo, which saves snapshots of it. */
import type { ChainedEntry } from '../../domain/audit/entry.ts';
import { COLLECTION_KEYS, type CollectionName, type Store, type StoreView } from '../../service/ports.ts';
import { createQueue } from '../queue.ts';
import { createMemoryAudit, type KeptAudit } from './audit.ts';
import { createMemoryCollection, type Item, type Items } from './collection.ts';

/** All that is kept, as plain JSON. */
export interface Snapshot {
  readonly collections: { readonly [collection: string]: readonly Item[] };
  readonly audit: readonly ChainedEntry[];
  readonly audit_contents?: readonly (readonly [hash: string, content: string])[];
}

export interface MemoryStore extends Store {
  /** All that is committed now; hand it to `createMemoryStore` to go on from there. */
  snapshot(): Snapshot;
}

interface State extends KeptAudit {
  readonly collections: ReadonlyMap<CollectionName, Items>;
}

const NAMES = Object.keys(COLLECTION_KEYS) as CollectionName[];

/** A store in memory, empty or as a snapshot was. */
export function createMemoryStore(snapshot?: Snapshot): MemoryStore {
  let committed = restored(snapshot);
  const inTurn = createQueue();
  return {
    view: viewOf(() => committed),
    transaction: (work) =>
      inTurn(async () => {
        let draft = committed;
        const result = await work(
          viewOf(
            () => draft,
            (next) => {
              draft = next;
            },
          ),
        );
        committed = draft;
        return result;
      }),
    snapshot: () => ({
      collections: Object.fromEntries(
        NAMES.map((name) => [name, [...(committed.collections.get(name)?.values() ?? [])]]),
      ),
      audit: committed.audit,
      audit_contents: [...committed.contents],
    }),
    close: () => Promise.resolve(),
  };
}

function restored(snapshot: Snapshot | undefined): State {
  const itemsOf = (name: CollectionName): Items =>
    new Map((snapshot?.collections[name] ?? []).map((item) => [item.id, item]));
  return {
    collections: new Map(NAMES.map((name) => [name, itemsOf(name)])),
    audit: snapshot?.audit ?? [],
    contents: new Map(snapshot?.audit_contents),
  };
}

/** Reads through `read`; without `write` changing is refused. */
function viewOf(read: () => State, write?: (state: State) => void): StoreView {
  const change = (next: (state: State) => State) => {
    if (write === undefined) throw new Error('Changes need a transaction.');
    write(next(read()));
  };
  const collections = NAMES.map((name) => [
    name,
    createMemoryCollection(
      name,
      () => read().collections.get(name) ?? new Map(),
      (items) => change((state) => ({ ...state, collections: new Map(state.collections).set(name, items) })),
    ),
  ]);
  const audit = createMemoryAudit(read, (kept) => change((state) => ({ ...state, ...kept })));
  return { ...Object.fromEntries(collections), audit } as StoreView;
}
