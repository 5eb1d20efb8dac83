/** Values between Tact's rows and DuckDB's columns. */
import {
  BOOLEAN,
  DATE,
  DOUBLE,
  DuckDBDateValue,
  DuckDBListValue,
  DuckDBTimestampValue,
  LIST,
  TIMESTAMP,
  VARCHAR,
} from '@duckdb/node-api';
import type { DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { AttributeType, Value } from '../../domain/data/schema.ts';

const DAY = 86_400_000;

/** DuckDB's type of a bound value or appended column. */
export const DUCKDB_TYPES = {
  text: VARCHAR,
  enum: VARCHAR,
  number: DOUBLE,
  boolean: BOOLEAN,
  date: DATE,
  datetime: TIMESTAMP,
  list: LIST(VARCHAR),
} as const satisfies { readonly [T in AttributeType]: DuckDBType };

const READERS = {
  text: (value) => value as string,
  enum: (value) => value as string,
  number: (value) => value as number,
  boolean: (value) => value as boolean,
  date: (value) => new Date((value as DuckDBDateValue).days * DAY).toISOString().slice(0, 10),
  datetime: (value) => new Date(Number((value as DuckDBTimestampValue).micros / 1000n)).toISOString(),
  list: (value) => (value as DuckDBListValue).items.map(String),
} as const satisfies { readonly [T in AttributeType]: (value: DuckDBValue) => Value };

/** A cell on its way out. */
export function fromCell(type: AttributeType, value: DuckDBValue): Value {
  return value === null || value === undefined ? null : READERS[type](value);
}

/** Milliseconds since 1970 as a timestamp. */
export function instant(milliseconds: number): DuckDBTimestampValue {
  return new DuckDBTimestampValue(BigInt(milliseconds) * 1000n);
}

/** A day, `YYYY-MM-DD`, as a date. */
export function dayOf(day: string): DuckDBDateValue {
  return new DuckDBDateValue(Math.round(Date.parse(day) / DAY));
}

/** The items of a list; null for none, since an empty list is unset (§2). */
export function listOf(value: Value): DuckDBListValue | null {
  return Array.isArray(value) && value.length > 0 ? new DuckDBListValue([...value]) : null;
}
