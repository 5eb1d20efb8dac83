/** Going through a tree: a copy with some relations changed, and what a tree names. */
import type {
  Expression,
  ExpressionKind,
  ExpressionOf,
  Relation,
  SelectRelation,
  TableRelation,
} from './nodes.ts';

/** The same tree with every table replaced by what `replace` makes of it. */
export function mapTables<R extends Relation | Expression>(
  tree: R,
  replace: (table: TableRelation) => Relation,
): R;
export function mapTables(
  tree: Relation | Expression,
  replace: (table: TableRelation) => Relation,
): Relation | Expression {
  const changes: Changes = { table: replace, select: (select) => select };
  return isRelation(tree) ? mapRelation(tree, changes) : mapExpression(tree, changes);
}

/** The same tree with every select, the inner ones first, replaced by what `change` makes of it. */
export function mapSelects<R extends Relation | Expression>(
  tree: R,
  change: (select: SelectRelation) => SelectRelation,
): R;
export function mapSelects(
  tree: Relation | Expression,
  change: (select: SelectRelation) => SelectRelation,
): Relation | Expression {
  const changes: Changes = { table: (table) => table, select: change };
  return isRelation(tree) ? mapRelation(tree, changes) : mapExpression(tree, changes);
}

/** The names of all tables in a tree. */
export function tablesIn(tree: Relation | Expression): ReadonlySet<string> {
  const names = new Set<string>();
  mapTables(tree, (table) => {
    names.add(table.name);
    return table;
  });
  return names;
}

interface Changes {
  readonly table: (table: TableRelation) => Relation;
  readonly select: (select: SelectRelation) => SelectRelation;
}
type Inside = (item: Expression) => Expression;

/** A copy of each kind of node with what is inside it changed. */
const EXPRESSIONS: {
  readonly [K in ExpressionKind]: (node: ExpressionOf<K>, inside: Inside, changes: Changes) => Expression;
} = {
  column: (node) => node,
  parameter: (node) => node,
  null: (node) => node,
  boolean: (node) => node,
  compare: (node, inside) => ({ ...node, left: inside(node.left), right: inside(node.right) }),
  and: (node, inside) => ({ ...node, items: node.items.map(inside) }),
  or: (node, inside) => ({ ...node, items: node.items.map(inside) }),
  coalesce: (node, inside) => ({ ...node, items: node.items.map(inside) }),
  call: (node, inside) => ({ ...node, items: node.items.map(inside) }),
  not: (node, inside) => ({ ...node, item: inside(node.item) }),
  is_null: (node, inside) => ({ ...node, item: inside(node.item) }),
  in_list: (node, inside) => ({ ...node, item: inside(node.item) }),
  shift: (node, inside) => ({ ...node, item: inside(node.item) }),
  in_relation: (node, inside, changes) => ({
    ...node,
    item: inside(node.item),
    relation: mapSelect(node.relation, changes),
  }),
  exists: (node, _inside, changes) => ({ ...node, relation: mapSelect(node.relation, changes) }),
  scalar: (node, _inside, changes) => ({ ...node, relation: mapSelect(node.relation, changes) }),
  case: (node, inside) => ({
    ...node,
    branches: node.branches.map(({ when, then }) => ({ when: inside(when), then: inside(then) })),
    otherwise: inside(node.otherwise),
  }),
  aggregate: (node, inside) => ({
    ...node,
    ...(node.item === undefined ? {} : { item: inside(node.item) }),
    ...(node.filter === undefined ? {} : { filter: inside(node.filter) }),
  }),
};

function isRelation(tree: Relation | Expression): tree is Relation {
  return tree.kind === 'table' || tree.kind === 'values' || tree.kind === 'select';
}

function mapRelation(relation: Relation, changes: Changes): Relation {
  if (relation.kind === 'table') return changes.table(relation);
  return relation.kind === 'select' ? mapSelect(relation, changes) : relation;
}

function mapSelect(select: SelectRelation, changes: Changes): SelectRelation {
  const inside: Inside = (item) => mapExpression(item, changes);
  return changes.select({
    ...select,
    columns: select.columns.map(({ name, value }) => ({ name, value: inside(value) })),
    from: mapRelation(select.from, changes),
    joins: select.joins.map((join) => ({
      ...join,
      relation: mapRelation(join.relation, changes),
      on: inside(join.on),
    })),
    group_by: select.group_by.map(inside),
    order_by: select.order_by.map((order) => ({ ...order, by: inside(order.by) })),
    ...(select.where === undefined ? {} : { where: inside(select.where) }),
    ...(select.having === undefined ? {} : { having: inside(select.having) }),
  });
}

function mapExpression(expression: Expression, changes: Changes): Expression {
  // The record's type pairs each kind with its node, which TypeScript can't follow here.
  const map = EXPRESSIONS[expression.kind] as (
    node: Expression,
    inside: Inside,
    changes: Changes,
  ) => Expression;
  return map(expression, (item) => mapExpression(item, changes), changes);
}
