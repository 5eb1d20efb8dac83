import { expect, test } from 'vitest';
import {
  aggregate,
  and,
  call,
  cases,
  column,
  compare,
  exists,
  inList,
  inRelation,
  isNull,
  not,
  NULL,
  number,
  or,
  select,
  table,
  texts,
  TRUE,
} from '../../src/query/build.ts';
import type { Expression, ExpressionKind, TableRelation } from '../../src/query/nodes.ts';
import { mapTables, tablesIn } from '../../src/query/walk.ts';

const physical = (relation: TableRelation): TableRelation => ({ ...relation, name: `${relation.name}_v2` });
const asked = (name: string) => select({ columns: { id: column('t', 'id') }, from: table(name, 't') });
const inside: Expression = inRelation(column('c', 'id'), asked('events'));

/** Each kind of expression, with a table wherever one can be. */
const EVERY_KIND: { readonly [K in ExpressionKind]: Expression } = {
  column: column('c', 'id'),
  parameter: number(1),
  null: NULL,
  boolean: TRUE,
  compare: compare(inside, 'eq', inside),
  and: and(inside, TRUE),
  or: or(TRUE, inside),
  not: not(inside),
  is_null: isNull(inside),
  in_list: inList(call('concat', inside), texts(['a'])),
  in_relation: inside,
  exists: exists(asked('events')),
  scalar: { kind: 'scalar', relation: asked('events') },
  case: cases([[inside, inside]], inside),
  coalesce: { kind: 'coalesce', items: [inside, TRUE] },
  call: call('greatest', inside),
  shift: { kind: 'shift', item: inside, amount: 1, unit: 'day' },
  aggregate: aggregate('count', inside, inside),
};

test.each(Object.entries(EVERY_KIND))(
  'tables inside %s are found and renamed, all else stays',
  (_kind, tree) => {
    const renamed = mapTables(tree, physical);
    expect([...tablesIn(renamed)]).toEqual([...tablesIn(tree)].map((name) => `${name}_v2`));
    expect(JSON.stringify(renamed).replaceAll('events_v2', 'events')).toBe(JSON.stringify(tree));
  },
);

test('tables are found in every part of a select', () => {
  const part = (name: string): Expression => exists(asked(name));
  const tree = select({
    columns: { a: part('columns') },
    from: select({ columns: { a: TRUE }, from: table('from', 'f') }),
    joins: [
      { kind: 'left', relation: table('join', 'j'), on: part('on') },
      { kind: 'inner', relation: { kind: 'values', as: 'v', columns: [], rows: [] }, on: TRUE },
    ],
    where: part('where'),
    group_by: [part('group_by')],
    having: part('having'),
    order_by: [{ by: part('order_by') }],
    limit: 5,
  });
  const expected = ['columns', 'from', 'join', 'on', 'where', 'group_by', 'having', 'order_by'];
  expect([...tablesIn(tree)].toSorted()).toEqual(expected.toSorted());
  expect([...tablesIn(mapTables(tree, physical))].every((name) => name.endsWith('_v2'))).toBe(true);
});
