import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { createCollectionTable } from './collection-table.ts';

const TABLES: { readonly [table: string]: { readonly [key: string]: 'index' } } = {
  comments: { subject: 'index' },
  notifications: { account: 'index' },
  rechecks: { status: 'index' },
  live_checks: {},
  approved_rules: {},
  proposals: { status: 'index' },
};

/** What reviews need beside the rules: comments, notifications, re-checks, what was approved last, and proposed changes. */
export const review: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const [table, keys] of Object.entries(TABLES)) await createCollectionTable(db, table, keys);
  },
};
