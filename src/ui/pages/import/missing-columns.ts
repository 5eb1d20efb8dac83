import { FIXED_COLUMNS, type FixedColumn } from '../../../domain/data/datasets/fixed-columns.ts';
import type { ImportOptions } from '../../../domain/data/import-options.ts';
import type { Dataset } from '../../../domain/data/rows.ts';
import type { Inspected } from '../../data/imports.ts';

/** The dataset's own columns that the file must have and that none of its columns is taken for. */
export function missingIn(inspected: Inspected, dataset: Dataset, options: ImportOptions): readonly string[] {
  const taken = new Set(inspected.columns.map(({ attribute }) => attribute));
  const named = inspected.id_column !== null || (dataset === 'customers' && options.number_rows === true);
  return fixedColumns(dataset)
    .filter(({ id, required }) => required && !(id === 'customer_id' ? named : taken.has(id)))
    .map(({ id }) => id);
}

/** The columns that a dataset has by itself. */
export function fixedColumns(dataset: Dataset): readonly FixedColumn[] {
  return FIXED_COLUMNS[dataset];
}
