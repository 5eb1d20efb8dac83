import { SqliteDialect, type SqliteDatabase } from 'kysely';
import { DatabaseSync } from 'node:sqlite';
import type { Dialect } from '../kysely/tables.ts';

/** What SQLite says differently from others. */
export const SQLITE: Dialect = {
  begin: 'begin immediate',
  appendOnly: (table) =>
    ['update', 'delete'].map(
      (verb) =>
        `create trigger ${table}_refuses_${verb} before ${verb} on ${table} begin select raise(abort, '${table} only grows'); end`,
    ),
};

/** Node's SQLite in the shape that Kysely asks for. A commit is on the disk before it is acknowledged. */
export function createDialect(path: string, mode: 'read' | 'write', limit_pages?: number): SqliteDialect {
  return new SqliteDialect({ database: () => Promise.resolve(open(path, mode, limit_pages)) });
}

function open(path: string, mode: 'read' | 'write', limit_pages: number | undefined): SqliteDatabase {
  const database = new DatabaseSync(path, { readOnly: mode === 'read' });
  database.exec('pragma busy_timeout = 5000');
  if (mode === 'write') database.exec('pragma journal_mode = wal; pragma synchronous = full');
  if (limit_pages !== undefined) database.exec(`pragma max_page_count = ${limit_pages}`);
  return {
    close: () => database.close(),
    prepare: (text) => {
      const statement = database.prepare(text);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...(parameters as string[])),
        run: (parameters) => statement.run(...(parameters as string[])),
        iterate: (parameters) => statement.iterate(...(parameters as string[])),
      };
    },
  };
}
