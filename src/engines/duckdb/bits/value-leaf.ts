/**
 * Leaves about a text that has few different values: the people of each value are found once, for all of its tests.
 * Nobody without a value passes one.
 */
import type { Expression } from '../../../query/nodes.ts';
import { fold } from '../../../domain/segments/fold.ts';
import type { DataState } from '../data-state.ts';

/** Columns with more values are asked test by test. */
const MOST_VALUES = 64;

/** A column, and for which of its values a test holds. */
export interface ValueTest {
  readonly column: string;
  readonly holds: (value: string) => boolean;
}

/** The test as one of a column's values; null where it asks something else, or of unset ones. */
export function valueTest(expression: Expression, { datasets, profile }: DataState): ValueTest | null {
  const columns = new Set<string>();
  const test = testOf(expression, columns);
  const [column] = columns;
  if (test === null || column === undefined || columns.size > 1) return null;
  const field = datasets.customers.fields.find(({ id }) => id === column);
  const isText = field?.type === 'text' || field?.type === 'enum';
  const { distinct = Number.POSITIVE_INFINITY } = profile.attributes.find(({ id }) => id === column) ?? {};
  return isText && distinct <= MOST_VALUES ? { column, holds: (value) => test(value) } : null;
}

type Test = (value: string) => boolean;

function testOf(expression: Expression, columns: Set<string>): Test | null {
  if (expression.kind === 'in_list') {
    const read = textOf(expression.item, columns);
    const list: ReadonlySet<unknown> = new Set(
      Array.isArray(expression.list.value) ? expression.list.value : [],
    );
    return read && ((value) => list.has(read(value)));
  }
  if (expression.kind === 'compare' && expression.operator === 'eq')
    return withText(expression.left, expression.right, columns, (text, wanted) => text === wanted);
  if (expression.kind === 'call' && isPart(expression.name)) {
    const [item, wanted] = expression.items;
    return item && wanted ? withText(item, wanted, columns, PARTS[expression.name]) : null;
  }
  return null;
}

const PARTS = {
  contains: (text, wanted) => text.includes(wanted),
  starts_with: (text, wanted) => text.startsWith(wanted),
  ends_with: (text, wanted) => text.endsWith(wanted),
} as const satisfies { readonly [name: string]: (text: string, wanted: string) => boolean };

function isPart(name: string): name is keyof typeof PARTS {
  return Object.hasOwn(PARTS, name);
}

function withText(
  item: Expression,
  wanted: Expression,
  columns: Set<string>,
  holds: (text: string, wanted: string) => boolean,
): Test | null {
  const read = textOf(item, columns);
  if (read === null || wanted.kind !== 'parameter' || wanted.type !== 'text') return null;
  const text = String(wanted.value);
  return (value) => holds(read(value), text);
}

/** A customer's column, as it stands or with letter case folded away. */
function textOf(item: Expression, columns: Set<string>): ((value: string) => string) | null {
  if (item.kind === 'column' && item.of === 'c') {
    columns.add(item.name);
    return (value) => value;
  }
  const [inside] = item.kind === 'call' && item.name === 'fold' ? item.items : [];
  const read = inside === undefined ? null : textOf(inside, columns);
  return read && ((value) => fold(read(value)));
}
