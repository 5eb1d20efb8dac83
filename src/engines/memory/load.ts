import type { Dataset } from '../../domain/data/rows.ts';
import type { Field } from '../../domain/data/schema.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import type { DatasetRows, Load } from '../../service/ports.ts';
import { TactError } from '../../service/errors.ts';
import { mergeFields } from '../merge-fields.ts';
import { type MemoryData, withRows } from './data.ts';

/** Where a load ends up: the data as it is now, and how to replace it. */
export interface Place {
  read(): MemoryData;
  replace(data: MemoryData): void;
  now(): number;
}

/**
 * Rows on their way in: gathered apart, and put in place at once by `commit`. Throws `invalid` when an appended column
 * would change its type; `commit` rejects with `conflict` when an appended customer is there by then.
 */
export function startLoad<D extends Dataset>(
  place: Place,
  dataset: D,
  mode: 'replace' | 'append',
  fields: readonly Field[],
): Load<D> {
  const columnsIn = (data: MemoryData) =>
    mode === 'append' ? mergeFields(data.fields[dataset], fields) : fields;
  columnsIn(place.read());
  let gathered: DatasetRows[D][] = [];
  return {
    write: async (rows) => {
      gathered = gathered.concat(rows);
    },
    existing: async (ids) => {
      const known = place.read().by_id;
      return new Set(mode === 'append' && dataset === 'customers' ? ids.filter((id) => known.has(id)) : []);
    },
    commit: async (watch) => {
      await watch?.(0);
      const data = place.read();
      if (
        mode === 'append' &&
        dataset === 'customers' &&
        gathered.some((row) => data.by_id.has(row.customer_id))
      )
        throw new TactError(
          'conflict',
          'Some of these customers were added meanwhile. Import the file again.',
        );
      const present: readonly DatasetRows[D][] = data.rows[dataset];
      const rows = mode === 'append' ? [...present, ...gathered] : gathered;
      place.replace(withRows(data, dataset, rows, columnsIn(data), formatInstant(place.now())));
      gathered = [];
    },
    abort: async () => {
      gathered = [];
    },
  };
}
