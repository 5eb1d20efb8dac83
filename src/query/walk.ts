/** Going through a tree: a copy with some relations changed, and what a tree names. */
import type { Expression, Relation, SelectRelation, TableRelation } from './nodes.ts';

/** The same tree with every table replaced by what `replace` makes of it. */
export function mapTables<R extends Relation | Expression>(
  tree: R,
  replace: (table: TableRelation) => Relation,
): R;
export function mapTables(
  tree: Relation | Expression,
  replace: (table: TableRelation) => Relation,
): Relation | Expression {
  return isRelation(tree) ? mapRelation(tree, replace) : mapExpression(tree, replace);
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

type Replace = (table: TableRelation) => Relation;

function isRelation(tree: Relation | Expression): tree is Relation {
  return tree.kind === 'table' || tree.kind === 'values' || tree.kind === 'select';
}

function mapRelation(relation: Relation, replace: Replace): Relation {
  switch (relation.kind) {
    case 'table':
      return replace(relation);
    case 'values':
      return relation;
    case 'select':
      return mapSelect(relation, replace);
  }
}

function mapSelect(select: SelectRelation, replace: Replace): SelectRelation {
  const inside = (item: Expression) => mapExpression(item, replace);
  return {
    ...select,
    columns: select.columns.map(({ name, value }) => ({ name, value: inside(value) })),
    from: mapRelation(select.from, replace),
    joins: select.joins.map((join) => ({
      ...join,
      relation: mapRelation(join.relation, replace),
      on: inside(join.on),
    })),
    group_by: select.group_by.map(inside),
    order_by: select.order_by.map((order) => ({ ...order, by: inside(order.by) })),
    ...(select.where === undefined ? {} : { where: inside(select.where) }),
    ...(select.having === undefined ? {} : { having: inside(select.having) }),
  };
}

function mapExpression(expression: Expression, replace: Replace): Expression {
  const inside = (item: Expression) => mapExpression(item, replace);
  switch (expression.kind) {
    case 'column':
    case 'parameter':
    case 'null':
    case 'boolean':
      return expression;
    case 'compare':
      return { ...expression, left: inside(expression.left), right: inside(expression.right) };
    case 'and':
    case 'or':
    case 'coalesce':
    case 'call':
      return { ...expression, items: expression.items.map(inside) };
    case 'not':
    case 'is_null':
    case 'in_list':
    case 'shift':
      return { ...expression, item: inside(expression.item) };
    case 'in_relation':
      return {
        ...expression,
        item: inside(expression.item),
        relation: mapSelect(expression.relation, replace),
      };
    case 'exists':
    case 'scalar':
      return { ...expression, relation: mapSelect(expression.relation, replace) };
    case 'case':
      return {
        ...expression,
        branches: expression.branches.map(({ when, then }) => ({ when: inside(when), then: inside(then) })),
        otherwise: inside(expression.otherwise),
      };
    case 'aggregate':
      return {
        ...expression,
        ...(expression.item === undefined ? {} : { item: inside(expression.item) }),
        ...(expression.filter === undefined ? {} : { filter: inside(expression.filter) }),
      };
  }
}
