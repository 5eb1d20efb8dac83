import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Dialect } from '../kysely/tables.ts';
import { createCollectionTable } from './collection-table.ts';

/** What the log's entries name, which only grows as well, and where they came from, which can be forgotten. */
export function record(dialect: Dialect): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('audit_contents')
        .addColumn('hash', 'text', (column) => column.primaryKey())
        .addColumn('content', 'text', (column) => column.notNull())
        .execute();
      for (const statement of dialect.appendOnly('audit_contents')) await sql.raw(statement).execute(db);
      await createCollectionTable(db, 'origins', {});
    },
  };
}
