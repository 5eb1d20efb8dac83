/** Cells that are numbers in memory: what they are in SQL, and what they stand for. */
import type { Field, Value } from '../../../domain/data/schema.ts';
import { formatInstant, utcDay } from '../../../domain/time/instant.ts';

/** SQL of a column as a number that is never null: what is unset is none. */
export function numericSql(name: string, { type }: Field): string {
  const number =
    type === 'number' ? name : type === 'date' ? `epoch_ms(CAST(${name} AS TIMESTAMP))` : `epoch_ms(${name})`;
  return `coalesce(CAST(${number} AS DOUBLE), 'nan'::DOUBLE)`;
}

/** The value that a number stands for. */
export function valueOf(number: number, { type }: Field): Value {
  if (Number.isNaN(number)) return null;
  if (type === 'number') return number;
  return type === 'date' ? utcDay(number) : formatInstant(number);
}
