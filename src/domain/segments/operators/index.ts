/** The operators of each type (SEMANTICS §2). */
import type { AttributeType, Value } from '../../data/schema.ts';
import { ANY_TYPE_OPERATORS } from './any-type.ts';
import { BOOLEAN_OPERATORS } from './boolean.ts';
import { DATE_OPERATORS } from './date.ts';
import { DATETIME_OPERATORS } from './datetime.ts';
import { ENUM_OPERATORS } from './enum.ts';
import { LIST_OPERATORS } from './list.ts';
import { NUMBER_OPERATORS } from './number.ts';
import type { Moment, Operator, OperatorUse, SetValue } from './operator.ts';
import { TEXT_OPERATORS } from './text.ts';

export const OPERATORS: { readonly [type in AttributeType]: { readonly [name: string]: Operator } } = {
  text: { ...TEXT_OPERATORS, ...ANY_TYPE_OPERATORS },
  enum: { ...ENUM_OPERATORS, ...ANY_TYPE_OPERATORS },
  number: { ...NUMBER_OPERATORS, ...ANY_TYPE_OPERATORS },
  boolean: { ...BOOLEAN_OPERATORS, ...ANY_TYPE_OPERATORS },
  date: { ...DATE_OPERATORS, ...ANY_TYPE_OPERATORS },
  datetime: { ...DATETIME_OPERATORS, ...ANY_TYPE_OPERATORS },
  list: { ...LIST_OPERATORS, ...ANY_TYPE_OPERATORS },
};

/** The operator of a type by name; undefined when the type doesn't have it. */
export function operatorOf(type: AttributeType, name: string): Operator | undefined {
  const operators = OPERATORS[type];
  return Object.hasOwn(operators, name) ? operators[name] : undefined;
}

/** Whether a cell is set; an empty list and a number that isn't one are unset (§2). */
export function isSetValue(cell: Value | undefined): cell is SetValue {
  if (cell === null || cell === undefined) return false;
  if (Array.isArray(cell)) return cell.length > 0;
  return typeof cell !== 'number' || !Number.isNaN(cell);
}

/** The test of a cell, unset ones included: an unset cell meets only complements (§2). */
export function cellTest(
  operator: Operator,
  use: OperatorUse,
  moment: Moment,
): (cell: Value | undefined) => boolean {
  const holds = use.prepare(moment);
  const unset = operator.complements !== null;
  return (cell) => (isSetValue(cell) ? holds(cell) : unset);
}
