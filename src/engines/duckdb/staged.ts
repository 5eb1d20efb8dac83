import type { Dataset } from '../../domain/data/rows.ts';
import type { Field } from '../../domain/data/schema.ts';
import { quoted, storedColumnsOf } from './tables.ts';

/** The staging table's name; temporary, so that it belongs to one connection and vanishes with it. */
export const STAGING = 'staging';

/** Where rows are written that join those of a file; what is staged is then a view of both. */
export const WRITTEN = 'written';

/** What a load means to commit. */
export interface Staged {
  readonly dataset: Dataset;
  readonly mode: 'replace' | 'append';
  /** The columns of the staging table beyond the fixed ones. */
  readonly fields: readonly Field[];
  /** Milliseconds since 1970. */
  readonly loaded_at: number;
}

/** The columns of the staged rows that are stored, as SQL. */
export function stagedColumns({ dataset, fields }: Staged): string {
  return storedColumnsOf(dataset, fields)
    .map((field) => quoted(field.id))
    .join(', ');
}
