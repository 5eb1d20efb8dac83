/** Which dated rows are wanted in memory, and what of them. */
import type { Field } from '../../../domain/data/schema.ts';
import type { CellKind } from '../../person-rows.ts';
import type { DataState } from '../data-state.ts';
import { KIND_COLUMNS } from '../sends/lookup.ts';
import { storedColumnsOf } from '../tables.ts';

export interface RowsWanted {
  readonly dataset: 'events' | 'sends' | 'suppressions';
  /** Of events those of this kind. */
  readonly event: string | null;
  /** Only what is later, in milliseconds since 1970; null: whenever. */
  readonly after: number | null;
  /** Columns beside the person and the instant. */
  readonly columns: readonly string[];
}

const SUPPRESSION_COLUMNS = ['channel', 'reason'];
const DAY = 86_400_000;

export function sendsWanted(after: number): RowsWanted {
  return { dataset: 'sends', event: null, after, columns: KIND_COLUMNS };
}

export const SUPPRESSIONS_WANTED: RowsWanted = {
  dataset: 'suppressions',
  event: null,
  after: null,
  columns: SUPPRESSION_COLUMNS,
};

/** Rows that differ in nothing but when and which columns are kept together. */
export function keyOfRows({ dataset, event }: RowsWanted): string {
  return JSON.stringify([dataset, event]);
}

/** Whether all that `wanted` says is in what `kept` says. */
export function covers(kept: RowsWanted, wanted: RowsWanted): boolean {
  const early = kept.after === null || (wanted.after !== null && kept.after <= wanted.after);
  return early && wanted.columns.every((id) => kept.columns.includes(id));
}

/** What both want, and a day more, so that the next question needs nothing new. */
export function together(wanted: RowsWanted, other: RowsWanted = wanted): RowsWanted {
  const after =
    wanted.after === null || other.after === null ? null : Math.min(wanted.after, other.after) - DAY;
  return { ...wanted, after, columns: [...new Set([...other.columns, ...wanted.columns])] };
}

/** A column of memory: numbers of one field, or which of a list of values one or several fields have. */
export interface RowsColumn {
  readonly kind: CellKind;
  readonly fields: readonly Field[];
}

/** How the columns of a dataset lie in memory: what few words tell apart together, other texts and lists each alone. */
export function columnsFor(wanted: RowsWanted, { datasets }: DataState): readonly RowsColumn[] {
  const { dataset, columns } = wanted;
  const fields = storedColumnsOf(dataset, datasets[dataset].fields).filter(({ id }) => columns.includes(id));
  if (dataset !== 'events') return [{ kind: 'code', fields }];
  return fields.map((field) => ({ kind: isNumeric(field) ? 'number' : 'code', fields: [field] }));
}

/** Whether a cell of this type is kept as a number: itself, or milliseconds since 1970. */
export function isNumeric({ type }: Field): boolean {
  return type === 'number' || type === 'date' || type === 'datetime';
}
