import type { Kysely } from 'kysely';

/** A table for one collection: id, version, body, and a column with an index per declared key. */
export async function createCollectionTable(
  db: Kysely<unknown>,
  table: string,
  keys: { readonly [key: string]: 'unique' | 'index' },
): Promise<void> {
  let creation = db.schema
    .createTable(table)
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull());
  for (const key of Object.keys(keys))
    creation = creation.addColumn(key, 'text', (column) => column.notNull());
  await creation.execute();
  for (const [key, kind] of Object.entries(keys)) {
    const index = db.schema.createIndex(`${table}_${key}`).on(table).column(key);
    await (kind === 'unique' ? index.unique() : index).execute();
  }
}
