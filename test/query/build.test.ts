import { expect, test } from 'vitest';
import { and, column, FALSE, isNull, not, or, select, table, TRUE } from '../../src/query/build.ts';

test('all of nothing is true and any of nothing is false', () => {
  expect(and()).toBe(TRUE);
  expect(or()).toBe(FALSE);
});

test('one item needs no group, and two nots none at all', () => {
  const item = isNull(column('c', 'id'));
  expect(and(item)).toBe(item);
  expect(or(item)).toBe(item);
  expect(not(not(item))).toBe(item);
});

test('a select names its columns by their keys, and leaves out what was left out', () => {
  expect(select({ columns: { id: column('c', 'id') }, from: table('customers', 'c') })).toEqual({
    kind: 'select',
    as: 's',
    columns: [{ name: 'id', value: column('c', 'id') }],
    from: table('customers', 'c'),
    joins: [],
    group_by: [],
    order_by: [],
    distinct: false,
  });
});
