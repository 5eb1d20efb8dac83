import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { createCollectionTable } from './collection-table.ts';

/** What was granted to senders and is not on record yet. */
export const reservations: Migration = {
  up: async (db: Kysely<unknown>) => createCollectionTable(db, 'reservations', {}),
};
