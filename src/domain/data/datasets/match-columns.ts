/** Finds a dataset's own columns among those of a file. */
import { bare } from '../bare.ts';
import { DATASETS, type Dataset } from '../rows.ts';
import { FIXED_COLUMNS, type FixedColumn } from './fixed-columns.ts';

/** Column to attribute as a person chose; null leaves the column out. */
export type Mapping = { readonly [column: string]: string | null };

/** For each fixed column that was found, the position of the file's column. What a person mapped goes first. */
export function matchColumns(
  dataset: Dataset,
  columns: readonly string[],
  given: Mapping = {},
): ReadonlyMap<string, number> {
  const mapping = bare(given);
  const found = new Map<string, number>();
  const free = new Set(columns.keys());
  const take = (id: string, position: number) => {
    if (position === -1 || !free.has(position) || found.has(id)) return;
    found.set(id, position);
    free.delete(position);
  };
  const fixed: readonly FixedColumn[] = FIXED_COLUMNS[dataset];
  for (const { id } of fixed)
    take(
      id,
      columns.findIndex((column) => mapping[column] === id),
    );
  for (const [position, column] of columns.entries()) if (column in mapping) free.delete(position);
  for (const { id } of fixed)
    take(
      id,
      columns.findIndex((column) => flat(column) === flat(id)),
    );
  for (const { id, names } of fixed) {
    for (const name of names)
      take(
        id,
        columns.findIndex((column, position) => free.has(position) && flat(column) === name),
      );
  }
  return found;
}

/** The dataset whose own columns a file has; `customers` when it has those of no other. */
export function guessDataset(columns: readonly string[]): Dataset {
  const others = DATASETS.filter((dataset) => dataset !== 'customers').toReversed();
  const complete = others.find(
    (dataset) => missingColumns(dataset, matchColumns(dataset, columns)).length === 0,
  );
  return complete ?? 'customers';
}

/** Ids of required columns that were not found. */
export function missingColumns(dataset: Dataset, found: ReadonlyMap<string, number>): readonly string[] {
  const fixed: readonly FixedColumn[] = FIXED_COLUMNS[dataset];
  return fixed.filter(({ id, required }) => required && !found.has(id)).map(({ id }) => id);
}

/** Lower case without marks between words: `Customer-ID` → `customerid`. */
export function flat(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
