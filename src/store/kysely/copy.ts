import { COLLECTION_KEYS, type CollectionName } from '../../service/ports.ts';
import type { Database } from './tables.ts';

const BATCH = 500;

/** Every table that is kept, with the column that orders it. */
export const KEPT_TABLES: readonly {
  readonly table: CollectionName | 'audit' | 'audit_contents';
  readonly key: string;
}[] = [
  ...(Object.keys(COLLECTION_KEYS) as CollectionName[]).map((table) => ({ table, key: 'id' })),
  { table: 'audit_contents', key: 'hash' },
  { table: 'audit', key: 'seq' },
];

/** How many rows each table has, by its name. */
export async function rowCounts(db: Database): Promise<{ readonly [table: string]: number }> {
  const counts: [string, number][] = [];
  for (const { table } of KEPT_TABLES) {
    const { count } = await db
      .selectFrom(table)
      .select((build) => build.fn.countAll<number | string>().as('count'))
      .executeTakeFirstOrThrow();
    counts.push([table, Number(count)]);
  }
  return Object.fromEntries(counts);
}

/** Every row of every table, as it is. Run it in one transaction of `to`, into empty tables. */
export async function copyRows(from: Database, to: Database): Promise<void> {
  for (const { table, key } of KEPT_TABLES) {
    const column = from.dynamic.ref<'id'>(key);
    let after: unknown = null;
    for (;;) {
      const page = from
        .selectFrom(table as CollectionName)
        .selectAll()
        .orderBy(column)
        .limit(BATCH);
      const rows = await (after === null ? page : page.where(column, '>', after as string)).execute();
      const last = rows.at(-1);
      if (last === undefined) break;
      await to
        .insertInto(table as CollectionName)
        .values(rows)
        .execute();
      after = (last as unknown as { readonly [column: string]: unknown })[key];
    }
  }
}
