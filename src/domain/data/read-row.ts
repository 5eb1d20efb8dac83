/** From a record of a file to a row of a dataset, or to the reason why it is set aside (§1). */
import { attributeIdOf } from './attribute-id.ts';
import { isUnreadable, type ToInstant } from './cells/cell.ts';
import { cellText, readCell } from './cells/read-cell.ts';
import { unusableId } from './customer-id.ts';
import { excerptOf } from './excerpt.ts';
import type { ImportPlan, PlannedColumn } from './import-plan.ts';
import { MAX_SHOWN } from './limits.ts';
import type { RawCell, RawRow } from './raw-table.ts';
import type { Value } from './schema.ts';

/** A row that is set aside. `line` is where its record starts in the file. */
export interface SetAside {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

/** A row as the engines take it; a missing key is unset. */
export interface ReadRow {
  readonly customer_id: string;
  readonly [column: string]: Value;
}

export type RowOrSetAside = { readonly row: ReadRow } | { readonly set_aside: SetAside };

/** Reads records one after the other; customers seen twice are told by the line of the first. */
export function rowReader(plan: ImportPlan, toInstant: ToInstant): (raw: RawRow) => RowOrSetAside {
  const seen = new Map<string, number>();
  let number = 0;
  return (raw) => {
    number++;
    if (raw.broken !== undefined) return setAside(raw.line, '', raw.cells[0] ?? null, raw.broken);
    const row: { customer_id: string; [column: string]: Value } = { customer_id: `row-${number}` };
    for (const column of plan.columns) {
      const cell = raw.cells[column.position] ?? null;
      const read = readColumn(cell, column, toInstant);
      if (isUnreadable(read)) return setAside(raw.line, column.column, cell, read.unreadable);
      if (read !== null) row[column.attribute] = read;
    }
    const id = row.customer_id;
    if (plan.dataset === 'customers') {
      const unusable = unusableId(id);
      if (unusable !== null) return setAside(raw.line, plan.id_column ?? 'customer_id', id, unusable);
      const first = seen.get(id);
      if (first !== undefined)
        return setAside(raw.line, plan.id_column ?? 'customer_id', id, `already stands on line ${first}`);
      seen.set(id, raw.line);
    }
    return { row };
  };
}

/** A row that is set aside, its value cut to what a report shows. What is kept of it is Unicode, whatever the file held. */
export function setAside(
  line: number,
  column: string,
  value: RawCell,
  reason: string,
): RowOrSetAside & { set_aside: SetAside } {
  const [named, shown] = [column, cellText(value)].map((text) => excerptOf(text, MAX_SHOWN));
  return { set_aside: { line, column: named ?? '', value: shown ?? '', reason: reason.toWellFormed() } };
}

function readColumn(
  cell: RawCell,
  { attribute, format, required, values }: PlannedColumn,
  toInstant: ToInstant,
) {
  const read = readCell(cell, format, toInstant);
  if (read === null) return required ? { unreadable: 'is missing' } : null;
  if (typeof read !== 'string') return read;
  if (values !== null) {
    const word = read.toLowerCase();
    return values.includes(word) ? word : { unreadable: `is not one of ${values.join(', ')}` };
  }
  return attribute === 'event' && required ? attributeIdOf(read, 0) : read;
}
