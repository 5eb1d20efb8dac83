import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { createCollectionTable } from './collection-table.ts';

/** Who was erased, by handle, so that nobody comes back with the next file. */
export const erasures: Migration = {
  up: (db: Kysely<unknown>) => createCollectionTable(db, 'erasures', {}),
};
