import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { createCollectionTable } from './collection-table.ts';

/** How files with the same columns were imported last. */
export const importChoices: Migration = {
  up: async (db: Kysely<unknown>) => createCollectionTable(db, 'import_choices', {}),
};
