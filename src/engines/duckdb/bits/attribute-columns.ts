/** Attributes that are numbers, days or instants as columns in memory, once they are asked for again and again. */
import type { Field } from '../../../domain/data/schema.ts';
import type { Expression } from '../../../query/nodes.ts';
import type { Asking } from '../asking.ts';
import type { Database } from '../database.ts';
import type { Bitset } from './bitset.ts';
import { columnsIn, meeting } from './column-test.ts';
import type { ColumnTest } from './column-test.ts';
import { columnKey, readNumbers } from './number-column.ts';

/** The number that a value of each type is compared as. */
const AS_NUMBER = {
  number: Number,
  date: (value: unknown) => Date.parse(String(value)),
  datetime: Number,
} as const;

type NumberType = keyof typeof AS_NUMBER;

/** So many values of a list are looked for one by one. */
const SHORT_LIST = 8;

/**
 * The customers whom a condition of their attributes holds for; null where the database must be asked. It is for the first
 * question about an attribute: reading a column takes as long as several questions.
 */
export async function findByAttributes(
  { leaves: cache, state: now }: Database,
  asking: Asking,
  expression: Expression,
): Promise<Bitset | null> {
  const { state, schema, size } = asking;
  const { fields } = state.datasets.customers;
  const test = schema === 'main' ? attributeTest(expression, fields) : null;
  if (test === null) return null;
  const columns = new Map<string, Float64Array>();
  for (const name of new Set(columnsIn(test))) {
    const key = columnKey(cache, state, name);
    const kept = cache.columns.get(key);
    if (kept === undefined && cache.asked.get(key) === undefined) {
      cache.asked.put(key, true);
      return null;
    }
    const numbers = kept ?? (await readNumbers(asking, fieldNamed(name, fields)));
    if (now().datasets.customers === state.datasets.customers) cache.columns.put(key, numbers);
    columns.set(name, numbers);
  }
  return columns.size === 0 ? null : meeting(test, size, columns);
}

function attributeTest(expression: Expression, fields: readonly Field[]): ColumnTest | null {
  const inside = (item: Expression) => attributeTest(item, fields);
  switch (expression.kind) {
    case 'and':
    case 'or': {
      const items = expression.items.map(inside);
      return items.every((item) => item !== null)
        ? { kind: expression.kind === 'and' ? 'all' : 'any', items }
        : null;
    }
    case 'not': {
      const item = inside(expression.item);
      return item && { kind: 'not', item };
    }
    case 'is_null': {
      const read = columnOf(expression.item, fields);
      return read && { kind: 'not', item: { kind: 'number', column: read.id, operator: 'set', value: 0 } };
    }
    case 'compare': {
      const { left, operator, right } = expression;
      const read = columnOf(left, fields);
      if (read === null || right.kind !== 'parameter' || right.type !== read.type) return null;
      if (operator === 'neq' || right.value === null) return null;
      return { kind: 'number', column: read.id, operator, value: AS_NUMBER[read.type](right.value) };
    }
    case 'in_list': {
      const read = columnOf(expression.item, fields);
      const { value, type } = expression.list;
      if (read?.type !== 'number' || type !== 'number_list' || !Array.isArray(value)) return null;
      if (value.length > SHORT_LIST) return null;
      const items = value.map((one) => ({
        kind: 'number' as const,
        column: read.id,
        operator: 'eq' as const,
        value: Number(one),
      }));
      return { kind: 'any', items };
    }
    default:
      return null;
  }
}

function fieldNamed(name: string, fields: readonly Field[]): Field {
  const field = fields.find(({ id }) => id === name);
  if (field === undefined) throw new RangeError('a test of an attribute that is not there');
  return field;
}

/** The attribute that an expression is, if it can be read as a number. */
function columnOf(
  item: Expression,
  fields: readonly Field[],
): { readonly id: string; readonly type: NumberType } | null {
  if (item.kind !== 'column' || item.of !== 'c') return null;
  const field = fields.find(({ id }) => id === item.name);
  const type = (['number', 'date', 'datetime'] as const).find((one) => one === field?.type);
  return type === undefined ? null : { id: item.name, type };
}
