/** Cells of a file in SQL, read as `domain/data/cells` reads them. */
import type { CellFormat, ToInstant } from '../../../domain/data/cells/cell.ts';
import type { PlannedColumn } from '../../../domain/data/import-plan.ts';
import { MAX_CELL } from '../../../domain/data/limits.ts';
import type { AttributeType } from '../../../domain/data/schema.ts';
import type { FileColumn, FileColumnKind } from '../../../service/ports.ts';
import { quoted } from '../tables.ts';

/** What JavaScript takes for blank at the ends of a text. */
const BLANKS = [
  9, 10, 11, 12, 13, 32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8232,
  8233, 8239, 8287, 12_288, 65_279,
]
  .map((code) => `chr(${code})`)
  .join(' || ');
/** Integers beyond this are no numbers to the reader. */
export const MAX_INTEGER = Number.MAX_SAFE_INTEGER;

/** Whether a text begins and ends with what is plainly no blank. */
function isBare(name: string): string {
  return [name, `${name}[-1]`].map((end) => `ascii(${end}) BETWEEN 33 AND 126`).join(' AND ');
}

/** A text without the blanks around it. Most have none, which its ends show in a tenth of the time. */
export function trimmed(name: string): string {
  return `CASE WHEN ${isBare(name)} THEN ${name} ELSE trim(${name}, ${BLANKS}) END`;
}

/** Whether a text is more than blanks. */
function isFilled(name: string): string {
  return `CASE WHEN ascii(${name}) BETWEEN 33 AND 126 THEN true ELSE trim(${name}, ${BLANKS}) <> '' END`;
}

/** An instant as milliseconds; finer ones are cut off towards 1970, as the reader does. */
export function milliseconds(name: string): string {
  return `(epoch_us(${name}) // 1000)`;
}

/** From local times to instants: the offset that holds from each local time on, in milliseconds. */
export type Offsets = readonly { readonly from: number; readonly offset: number }[];

const HALF_DAY = 43_200_000;

/** The offsets of a zone on some days, by their first local times in order; nothing is said of the days in between. */
export function offsetsOn(toInstant: ToInstant, days: readonly number[]): Offsets {
  const offsetAt = (local: number) => local - toInstant(local);
  const [first = 0] = days;
  let before = offsetAt(first);
  const offsets = [{ from: Number.NEGATIVE_INFINITY, offset: before }];
  for (const start of days.flatMap((day) => [day, day + HALF_DAY])) {
    // From the last day on until this one it may have changed.
    if (offsetAt(start) !== before) {
      before = offsetAt(start);
      offsets.push({ from: start, offset: before });
    }
    let [low, high] = [start, start + HALF_DAY];
    if (offsetAt(high) === before) continue;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    before = offsetAt(high);
    offsets.push({ from: high, offset: before });
  }
  return offsets;
}

function asInstant(local: string, offsets: Offsets): string {
  const [first = { offset: 0 }, ...later] = offsets;
  const branches = later
    .toReversed()
    .map(({ from, offset }) => `WHEN ${local} >= ${from} THEN ${local} - ${offset}`);
  const shifted = `${local} - ${first.offset}`;
  return branches.length === 0 ? shifted : `CASE ${branches.join(' ')} ELSE ${shifted} END`;
}

const timestamp = (ms: string) => `make_timestamp((${ms}) * 1000)`;

type Reading = (name: string, how: ReadHow) => string;

/** What is known of a column. */
export interface ReadHow {
  readonly offsets: Offsets;
  /** Every text of it stands without blanks around it, and is more than blanks. */
  readonly bare: boolean;
}

/** How each kind of column becomes each type; what is left out is left to the reader. */
const READINGS: {
  readonly [K in FileColumnKind]: { readonly [T in AttributeType]?: Reading };
} = {
  text: { text: blankUnset, enum: blankUnset },
  integer: {
    number: (name) => `CAST(${name} AS DOUBLE)`,
    text: (name) => `CAST(${name} AS VARCHAR)`,
  },
  // Nothing added takes the sign from a zero.
  number: { number: (name) => `(CAST(${name} AS DOUBLE) + 0.0)` },
  boolean: { boolean: (name) => name },
  instant: {
    datetime: (name) => timestamp(milliseconds(name)),
    date: (name) => `CAST(${timestamp(milliseconds(name))} AS DATE)`,
  },
  local_time: {
    datetime: (name, { offsets }) => timestamp(asInstant(milliseconds(name), offsets)),
    date: (name) => `CAST(${timestamp(milliseconds(name))} AS DATE)`,
  },
  date: {
    date: (name) => name,
    datetime: (name, { offsets }) => timestamp(asInstant(`epoch_ms(CAST(${name} AS TIMESTAMP))`, offsets)),
  },
  other: {},
};

function blankUnset(name: string, { bare }: ReadHow): string {
  return bare ? name : `nullif(${trimmed(name)}, '')`;
}

/** Whether a column of this kind can become this type here. */
export function isReadable(kind: FileColumnKind, { type }: Pick<CellFormat, 'type'>): boolean {
  return READINGS[kind][type] !== undefined;
}

function cellOf(name: string): string {
  return `rows.${quoted(name)}`;
}

/** The value of a planned column. Names of events are looked up in `names`. */
export function valueOf(
  { attribute, format, values }: PlannedColumn,
  { name, kind }: FileColumn,
  how: ReadHow,
): string {
  if (isEventName({ attribute })) return 'names.id';
  const read = READINGS[kind][format.type]?.(cellOf(name), how) ?? 'NULL';
  return values === null ? read : `lower(${read})`;
}

/** Whether a row is read alike by the reader without a look at this cell: the others are handed to it. */
export function isPlain(
  { attribute, required, values }: PlannedColumn,
  { name, kind }: FileColumn,
): string | null {
  const column = cellOf(name);
  if (isEventName({ attribute })) return 'names.id IS NOT NULL';
  if (kind !== 'text') return required ? `${column} IS NOT NULL` : null;
  if (values !== null) {
    const words = values.map((word) => `'${word}'`).join(', ');
    return `coalesce(strlen(${column}) = length(${column}) AND lower(${trimmed(column)}) IN (${words}), false)`;
  }
  const short = `strlen(${column}) <= ${MAX_CELL} AND NOT contains(${column}, chr(0))`;
  return required ? `coalesce(${short} AND ${isFilled(column)}, false)` : `(${column} IS NULL OR (${short}))`;
}

/** Whether a cell is plain, and of a text that it stands without blanks around it; null: every one is. */
export function isClean(planned: PlannedColumn, of: FileColumn): string | null {
  const plain = isPlain(planned, of);
  if (of.kind !== 'text' || plain === null) return plain;
  return `(${plain}) AND coalesce(${isBare(cellOf(of.name))}, true)`;
}

/** The column with what happened: its names become ids. */
export function isEventName({ attribute }: Pick<PlannedColumn, 'attribute'>): boolean {
  return attribute === 'event';
}
