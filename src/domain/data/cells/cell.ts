/** How a cell becomes a value: what every type's reader shares. */
import type { RawCell } from '../raw-table.ts';
import type { AttributeType, Value } from '../schema.ts';

/** `1,234.5` is `point_grouped`, `1.234,5` is `comma_grouped`. */
export const NUMBER_STYLES = ['point', 'comma', 'point_grouped', 'comma_grouped'] as const;
export type NumberStyle = (typeof NUMBER_STYLES)[number];

/** Which of two numbers comes first where a day is written with the year last. */
export type DateOrder = 'dmy' | 'mdy';

/** How a column writes its values. Each type heeds its own part. */
export interface CellFormat {
  readonly type: AttributeType;
  readonly style: NumberStyle;
  readonly order: DateOrder;
  readonly separator: string;
}

/** From a local time, written as milliseconds since 1970 as if it were UTC, to the instant it names. */
export type ToInstant = (local_ms: number) => number;

/** Why a cell isn't a value of its type, in words that finish "This cell …". */
export interface Unreadable {
  readonly unreadable: string;
}

/** Reads a cell that isn't blank; text comes trimmed. */
export type CellReader = (
  raw: Exclude<RawCell, null>,
  format: CellFormat,
  toInstant: ToInstant,
) => Value | Unreadable;

/** Whether reading failed. */
export function isUnreadable(read: Value | Unreadable): read is Unreadable {
  return typeof read === 'object' && read !== null && 'unreadable' in read;
}

/** A format with everything that its type doesn't heed at its default. */
export function formatOf(type: AttributeType, parts: Partial<CellFormat> = {}): CellFormat {
  return { style: 'point', order: 'dmy', separator: '|', ...parts, type };
}
