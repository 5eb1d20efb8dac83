import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  and,
  call,
  column,
  compare,
  FALSE,
  inList,
  inRelation,
  isNull,
  not,
  number,
  or,
  select,
  table,
  text,
  texts,
} from '../../src/query/build.ts';
import type { Expression, SelectRelation } from '../../src/query/nodes.ts';
import { printQuery } from '../../src/engines/duckdb/print.ts';

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const dialect = { table: (name: string) => `"${name}"`, fold: (x: string) => `lower(${x})` };

beforeAll(async () => {
  await connection.run('CREATE TABLE t (a VARCHAR, n DOUBLE, l VARCHAR[], "odd ""name" VARCHAR)');
  await connection.run("INSERT INTO t VALUES (NULL, NULL, NULL, NULL), ('x', 1, ['x'], 'y')");
});
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

const cell = (name: string) => column('t', name);
const from = table('t', 't');
const nulls = select({ columns: { a: cell('a') }, from });

async function answer(query: SelectRelation): Promise<readonly unknown[][]> {
  const { text: sql, values, types } = printQuery(query, dialect);
  return (await connection.runAndReadAll(sql, values, types)).getRows();
}

async function ofUnset(value: Expression): Promise<unknown> {
  const rows = await answer(select({ columns: { value }, from, where: isNull(cell('a')) }));
  return rows[0]?.[0];
}

async function meetUnset(where: Expression): Promise<boolean> {
  const rows = await answer(
    select({ columns: { n: cell('n') }, from, where: and(isNull(cell('a')), where) }),
  );
  return rows.length === 1;
}

const CONDITIONS: readonly (readonly [string, Expression])[] = [
  ['compare', compare(cell('a'), 'eq', text('x'))],
  ['compare neq', compare(cell('n'), 'neq', number(1))],
  ['short list', inList(cell('a'), texts(['x']))],
  ['long list', inList(cell('a'), texts(Array.from({ length: 100 }, (_, i) => `x${i}`)))],
  ['empty list', inList(cell('a'), texts([]))],
  ['in a relation that holds null', inRelation(cell('a'), nulls)],
  ['not found in a relation that holds null', inRelation(text('z'), nulls)],
  ['contains', call('contains', cell('a'), text('x'))],
  ['list', call('list_has_any', cell('l'), texts(['x']))],
  ['and', and(compare(cell('a'), 'eq', text('x')), isNull(cell('a')))],
  ['or', or(compare(cell('a'), 'eq', text('x')), FALSE)],
];

test.each(CONDITIONS)('%s: false where an operand is null, and its negation true', async (_, condition) => {
  expect(await ofUnset(condition)).toBe(false);
  expect(await ofUnset(not(condition))).toBe(true);
  expect(await meetUnset(condition)).toBe(false);
  expect(await meetUnset(not(condition))).toBe(true);
  expect(await meetUnset(not(not(condition)))).toBe(false);
});

test('no value stands in the text, and an odd identifier is quoted', async () => {
  const hostile = `'; DROP TABLE t; --`;
  const query = select({
    columns: { [`" , (SELECT 1) "`]: cell('odd "name') },
    from,
    where: compare(cell('odd "name'), 'neq', text(hostile)),
  });
  expect(printQuery(query, dialect).text).not.toContain('DROP');
  expect(await answer(query)).toEqual([['y']]);
});

test('greatest and least of a null are null', async () => {
  expect(await ofUnset(call('greatest', cell('n'), number(1)))).toBeNull();
  expect(await ofUnset(call('least', cell('n'), number(1)))).toBeNull();
});

test('equal values are bound once, so that what is grouped by and what is selected are the same', async () => {
  const word = call('concat', cell('a'), text('!'));
  const rows = await answer(select({ columns: { word }, from, group_by: [word], order_by: [{ by: word }] }));
  expect(rows).toEqual([['!'], ['x!']]);
});
