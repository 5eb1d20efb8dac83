import { gatherColumn, LIST_SEPARATORS } from './column-facts.ts';
import { mayBeId } from './id-column.ts';
import type { Surveyed } from './import-plan.ts';
import type { RawRow } from './raw-table.ts';

export interface Survey {
  add(rows: readonly RawRow[]): void;
  /** Records seen, the broken ones too. */
  rows(): number;
  surveyed(): Surveyed;
}

/**
 * Looks at every cell once, before any is given a type. `naming`: a column that names the rows has to be found among
 * them, which takes memory for each different id.
 */
export function createSurvey(columns: readonly string[], list_separator?: string, naming = true): Survey {
  const separators = list_separator === undefined ? LIST_SEPARATORS : [list_separator];
  const gathered = columns.map((column) => gatherColumn(naming && mayBeId(column), separators));
  let seen = 0;
  return {
    add: (rows) => {
      seen += rows.length;
      for (const { broken, cells } of rows) {
        if (broken === undefined)
          for (const [position, column] of gathered.entries()) column.add(cells[position] ?? null);
      }
    },
    rows: () => seen,
    surveyed: () => ({ columns, facts: gathered.map((column) => column.facts()) }),
  };
}
