import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { createCollectionTable } from './collection-table.ts';

/** What checks found in each edition of a rule, under each version of the policy. */
export const flagRecords: Migration = {
  up: async (db: Kysely<unknown>) => createCollectionTable(db, 'flag_records', { rule: 'index' }),
};
