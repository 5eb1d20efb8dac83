/** Reads cells by type. A new type doesn't compile until its reader stands here. */
import { MAX_CELL } from '../limits.ts';
import type { RawCell } from '../raw-table.ts';
import type { AttributeType, Value } from '../schema.ts';
import { readBoolean } from './boolean.ts';
import type { CellFormat, CellReader, ToInstant, Unreadable } from './cell.ts';
import { readDate } from './date.ts';
import { readDatetime } from './datetime.ts';
import { readList } from './list.ts';
import { readNumber } from './number.ts';
import { readText } from './text.ts';

const READERS = {
  text: readText,
  enum: readText,
  number: readNumber,
  boolean: readBoolean,
  date: readDate,
  datetime: readDatetime,
  list: readList,
} as const satisfies Record<AttributeType, CellReader>;

/** The value of a cell, or why there is none. A blank cell is unset (§1). */
export function readCell(raw: RawCell, format: CellFormat, toInstant: ToInstant): Value | Unreadable {
  if (raw === null) return null;
  if (typeof raw !== 'string') return READERS[format.type](raw, format, toInstant);
  if (raw.length > MAX_CELL)
    return { unreadable: `is longer than ${MAX_CELL.toLocaleString('en')} characters` };
  const text = raw.trim();
  return text === '' ? null : READERS[format.type](text, format, toInstant);
}

/** A cell as a person would type it. */
export function cellText(raw: RawCell): string {
  if (raw === null) return '';
  return typeof raw === 'object' ? raw.join(' | ') : String(raw).trim();
}
