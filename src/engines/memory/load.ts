import type { Dataset } from '../../domain/data/rows.ts';
import type { Field } from '../../domain/data/schema.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import type { DatasetRows, Load } from '../../service/ports.ts';
import { type MemoryData, withRows } from './data.ts';

/** Where a load ends up: the data as it is now, and how to replace it. */
export interface Place {
  read(): MemoryData;
  replace(data: MemoryData): void;
  now(): number;
}

/** Rows on their way in: gathered apart, and put in place at once by `commit`. */
export function startLoad<D extends Dataset>(
  place: Place,
  dataset: D,
  mode: 'replace' | 'append',
  fields: readonly Field[],
): Load<D> {
  let gathered: DatasetRows[D][] = [];
  return {
    write: async (rows) => {
      gathered = gathered.concat(rows);
    },
    existing: async (ids) => {
      const known = place.read().by_id;
      return new Set(mode === 'append' && dataset === 'customers' ? ids.filter((id) => known.has(id)) : []);
    },
    commit: async () => {
      const data = place.read();
      const present: readonly DatasetRows[D][] = data.rows[dataset];
      const rows = mode === 'append' ? [...present, ...gathered] : gathered;
      const columns = mode === 'append' ? merged(data.fields[dataset], fields) : fields;
      place.replace(withRows(data, dataset, rows, columns, formatInstant(place.now())));
      gathered = [];
    },
    abort: async () => {
      gathered = [];
    },
  };
}

/** The columns of both; where both have one, the type that is there stays. */
function merged(present: readonly Field[], added: readonly Field[]): readonly Field[] {
  return [...present, ...added.filter(({ id }) => !present.some((field) => field.id === id))];
}
