import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Dialect } from '../kysely/tables.ts';
import { createCollectionTable } from './collection-table.ts';

/** As COLLECTION_KEYS was when this was written: later collections and keys come with later migrations. */
const TABLES: { readonly [table: string]: { readonly [key: string]: 'unique' | 'index' } } = {
  accounts: { login: 'unique' },
  sessions: { account: 'index' },
  invitations: {},
  sign_in_failures: {},
  attributes: {},
  segments: {},
  rules: { status: 'index' },
  rule_editions: { rule: 'index' },
  rule_flags: {},
  caps: {},
  policies: {},
  settings: {},
  imports: { status: 'index' },
  import_problems: { import: 'index' },
};

/** A table per collection, and the log that only grows. */
export function initial(dialect: Dialect): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      for (const [table, keys] of Object.entries(TABLES)) await createCollectionTable(db, table, keys);
      await createAuditTable(db);
      for (const statement of dialect.appendOnly('audit')) await sql.raw(statement).execute(db);
    },
  };
}

async function createAuditTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('audit')
    .addColumn('seq', 'integer', (column) => column.primaryKey())
    .addColumn('entry', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .execute();
  for (const column of ['actor', 'action', 'subject']) {
    await db.schema.createIndex(`audit_${column}`).on('audit').columns([column, 'seq']).execute();
  }
}
