/**
 * People's numbers. Every table holds the number of its row's person beside the id, and a tree that joins, groups and
 * looks up by id is rewritten to do so by number: a four-byte integer is several times quicker than a text.
 */
import type { Expression, Relation, SelectRelation } from '../../query/nodes.ts';

export const PERSON = '$person';
const ID = 'customer_id';

/** What an alias stands for: customers have both columns, other rows the number; a rewritten select has numbers under the name of the id. */
type Scope = ReadonlyMap<string, 'customers' | 'rows' | 'numbered' | 'other'>;

/** The same query, by number wherever ids are only compared with each other. Throws where the text of another row's id is asked for. */
export function byNumber(query: SelectRelation): SelectRelation {
  return rewriteSelect(query, new Map(), 'outermost').select;
}

function needsId(): Error {
  return new RangeError('only customers have the text of an id');
}

type Place = 'outermost' | 'inner';

function rewriteSelect(select: SelectRelation, outer: Scope, place: Place) {
  const scope = new Map(outer);
  const relation = (one: Relation) => {
    const done = rewriteRelation(one, outer);
    scope.set(one.as, done.stands);
    return done.relation;
  };
  const from = relation(select.from);
  const joined = select.joins.map((join) => ({ ...join, relation: relation(join.relation) }));
  const inside = (item: Expression) => rewrite(item, scope);
  // A select that gives ids gives numbers instead, under the same name.
  const direct = (item: Expression) =>
    place === 'inner' && isId(item, scope) ? numberOf(item, scope) : inside(item);
  const rewritten: SelectRelation = {
    ...select,
    from,
    joins: joined.map((join) => ({ ...join, on: inside(join.on) })),
    columns: select.columns.map(({ name, value }) => ({ name, value: direct(value) })),
    group_by: select.group_by.map(direct),
    order_by: select.order_by.map((order) => ({ ...order, by: inside(order.by) })),
    ...(select.where === undefined ? {} : { where: inside(select.where) }),
    ...(select.having === undefined ? {} : { having: inside(select.having) }),
  };
  const given = select.columns.find(({ name }) => name === ID);
  const numbered = given !== undefined && isId(given.value, scope);
  if (select.columns.some(({ name, value }) => name !== ID && place === 'inner' && isId(value, scope)))
    throw needsId();
  return { select: rewritten, numbered };
}

function rewriteRelation(relation: Relation, outer: Scope) {
  if (relation.kind === 'table')
    return { relation, stands: relation.name === 'customers' ? ('customers' as const) : ('rows' as const) };
  if (relation.kind === 'values') return { relation, stands: 'other' as const };
  const { select, numbered } = rewriteSelect(relation, outer, 'inner');
  return { relation: select, stands: numbered ? ('numbered' as const) : ('other' as const) };
}

/** Whether this is the id of a person, in text or already as a number. */
function isId(item: Expression, scope: Scope): boolean {
  if (item.kind !== 'column' || item.name !== ID) return false;
  const stands = scope.get(item.of);
  return stands !== undefined && stands !== 'other';
}

function numberOf(item: Expression, scope: Scope): Expression {
  if (item.kind !== 'column' || scope.get(item.of) === 'numbered') return item;
  return { ...item, name: PERSON };
}

function rewrite(item: Expression, scope: Scope): Expression {
  const inside = (one: Expression) => rewrite(one, scope);
  switch (item.kind) {
    case 'column':
      if (isId(item, scope) && scope.get(item.of) !== 'customers') throw needsId();
      return item;
    case 'parameter':
    case 'null':
    case 'boolean':
      return item;
    case 'compare':
      return isId(item.left, scope) && isId(item.right, scope)
        ? { ...item, left: numberOf(item.left, scope), right: numberOf(item.right, scope) }
        : { ...item, left: inside(item.left), right: inside(item.right) };
    case 'in_relation':
      return rewriteInRelation(item, scope);
    case 'exists':
    case 'scalar':
      return { ...item, relation: rewriteSelect(item.relation, scope, 'outermost').select };
    case 'and':
    case 'or':
    case 'coalesce':
    case 'call':
      return { ...item, items: item.items.map(inside) };
    case 'is_null':
      return { ...item, item: isId(item.item, scope) ? numberOf(item.item, scope) : inside(item.item) };
    case 'not':
    case 'in_list':
    case 'shift':
      return { ...item, item: inside(item.item) };
    case 'case':
      return {
        ...item,
        branches: item.branches.map(({ when, then }) => ({ when: inside(when), then: inside(then) })),
        otherwise: inside(item.otherwise),
      };
    case 'aggregate':
      return {
        ...item,
        ...(item.item === undefined ? {} : { item: inside(item.item) }),
        ...(item.filter === undefined ? {} : { filter: inside(item.filter) }),
      };
  }
}

/** A lookup among numbers names its column so. */
function rewriteInRelation(
  node: Extract<Expression, { readonly kind: 'in_relation' }>,
  scope: Scope,
): Expression {
  const { select, numbered } = rewriteSelect(node.relation, scope, 'inner');
  if (!numbered) return { ...node, item: rewrite(node.item, scope), relation: select };
  if (!isId(node.item, scope)) throw needsId();
  const columns = select.columns.map(({ value }) => ({ name: PERSON, value }));
  return { ...node, item: numberOf(node.item, scope), relation: { ...select, columns } };
}
