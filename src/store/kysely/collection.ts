import type { SelectQueryBuilder } from 'kysely';
import type { Collection, CollectionName } from '../../service/ports.ts';
import { keyOf, keysOf, stale, taken, uniqueKeysOf } from '../refusals.ts';
import type { CollectionTable, Database, Tables } from './tables.ts';

interface Item {
  readonly id: string;
  readonly version: number;
}

/** One table of items. */
export function createCollection(name: CollectionName, db: Database): Collection<Item> {
  const get = async (id: string): Promise<Item | null> => {
    const row = await db.selectFrom(name).select('body').where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : (JSON.parse(row.body) as Item);
  };
  const requireFree = async (item: Item) => {
    for (const key of uniqueKeysOf(name)) {
      const value = keyOf(item, key);
      const query = filtered(db.selectFrom(name).select('id'), { [key]: value }, db);
      if ((await query.where('id', '!=', item.id).executeTakeFirst()) !== undefined)
        throw taken(name, key, value);
    }
  };
  return {
    get,
    list: async ({ where, limit = 500, after } = {}) => {
      const query = filtered(db.selectFrom(name).select('body'), where ?? {}, db)
        .orderBy('id')
        .limit(limit + 1);
      const rows = await (after === undefined ? query : query.where('id', '>', after)).execute();
      const items = rows.slice(0, limit).map(({ body }) => JSON.parse(body) as Item);
      return { items, next_cursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    },
    count: async (where) => {
      const query = db.selectFrom(name).select((build) => build.fn.countAll<number | string>().as('count'));
      return Number((await filtered(query, where ?? {}, db).executeTakeFirstOrThrow()).count);
    },
    insert: async (item) => {
      if ((await get(item.id)) !== null) throw taken(name, 'id', item.id);
      await requireFree(item);
      await db.insertInto(name).values(rowOf(name, item)).execute();
    },
    update: async (item) => {
      await requireFree(item);
      const { id, ...columns } = rowOf(name, item);
      const { numUpdatedRows } = await db
        .updateTable(name)
        .set(columns)
        .where('id', '=', id)
        .where('version', '=', item.version - 1)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw stale(name, await get(id));
    },
    delete: async (id, version) => {
      const { numDeletedRows } = await db
        .deleteFrom(name)
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      if (numDeletedRows === 0n) throw stale(name, await get(id));
    },
  };
}

function rowOf(name: CollectionName, item: Item): CollectionTable {
  const keys = Object.fromEntries(keysOf(name).map((key) => [key, keyOf(item, key)]));
  return { ...keys, id: item.id, version: item.version, body: JSON.stringify(item) };
}

function filtered<O>(
  query: SelectQueryBuilder<Tables, CollectionName, O>,
  where: { readonly [key: string]: string },
  db: Database,
): SelectQueryBuilder<Tables, CollectionName, O> {
  return Object.entries(where).reduce(
    (narrowed, [key, value]) => narrowed.where(db.dynamic.ref<'id'>(key), '=', value),
    query,
  );
}
