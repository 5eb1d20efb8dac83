import { COLLECTION_KEYS, type CollectionName, type StoreView } from '../../service/ports.ts';
import { createAudit } from './audit.ts';
import { createCollection } from './collection.ts';
import type { Database } from './tables.ts';

/** Every collection and the log, over one connection. */
export function createView(db: Database): StoreView {
  const names = Object.keys(COLLECTION_KEYS) as CollectionName[];
  const collections = names.map((name) => [name, createCollection(name, db)]);
  return { ...Object.fromEntries(collections), audit: createAudit(db) } as StoreView;
}
