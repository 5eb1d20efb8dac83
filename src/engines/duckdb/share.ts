/**
 * The same lookup asked several times in one select (each law of a policy may ask whether someone has bought) becomes
 * one left join: DuckDB would plan and run every copy.
 */
import { column, compare, isSet } from '../../query/build.ts';
import type { Expression, InRelationNode, Join, Relation, SelectRelation } from '../../query/nodes.ts';

/** The query with repeated lookups asked once, in itself and in the selects it stands on. */
export function shareLookups(query: SelectRelation): SelectRelation {
  const below: SelectRelation = {
    ...query,
    from: shareBelow(query.from),
    joins: query.joins.map((join) => ({ ...join, relation: shareBelow(join.relation) })),
  };
  if (below.group_by.length > 0) return below;
  const repeated = repeatedLookups(below);
  if (repeated.size === 0) return below;
  const asked = new Map(
    [...repeated].map(([key, node], index) => [key, sharedJoin(node, `shared_${index + 1}`)]),
  );
  const replace = (item: Expression) => replaced(item, asked);
  return {
    ...below,
    columns: below.columns.map(({ name, value }) => ({ name, value: replace(value) })),
    ...(below.where === undefined ? {} : { where: replace(below.where) }),
    joins: [...below.joins, ...[...asked.values()].map(({ join }) => join)],
  };
}

interface Shared {
  readonly join: Join;
  readonly found: Expression;
}

function shareBelow(relation: Relation): Relation {
  return relation.kind === 'select' ? shareLookups(relation) : relation;
}

function repeatedLookups({ columns, where }: SelectRelation): ReadonlyMap<string, InRelationNode> {
  const seen = new Map<string, InRelationNode>();
  const repeated = new Map<string, InRelationNode>();
  for (const node of lookupsIn([columns, where])) {
    const key = JSON.stringify(node);
    if (seen.has(key)) repeated.set(key, node);
    else if (givesEachOnce(node.relation)) seen.set(key, node);
  }
  return repeated;
}

/** Lookups of a tree, but for those inside other relations. */
function* lookupsIn(tree: unknown): Generator<InRelationNode> {
  if (typeof tree !== 'object' || tree === null || isRelation(tree)) return;
  if (isLookup(tree)) yield tree;
  for (const part of Object.values(tree)) yield* lookupsIn(part);
}

/** A join must not multiply rows: the one column is what is grouped by. */
function givesEachOnce({ columns, group_by }: SelectRelation): boolean {
  return (
    columns.length === 1 &&
    group_by.length === 1 &&
    JSON.stringify(group_by[0]) === JSON.stringify(columns[0]?.value)
  );
}

function sharedJoin({ item, relation }: InRelationNode, as: string): Shared {
  const found = column(as, relation.columns[0]?.name ?? '');
  return {
    join: { kind: 'left', relation: { ...relation, as }, on: compare(found, 'eq', item) },
    found: isSet(found),
  };
}

function replaced<T>(tree: T, asked: ReadonlyMap<string, Shared>): T;
function replaced(tree: unknown, asked: ReadonlyMap<string, Shared>): unknown {
  if (typeof tree !== 'object' || tree === null || isRelation(tree)) return tree;
  if (isLookup(tree)) {
    const shared = asked.get(JSON.stringify(tree));
    if (shared) return shared.found;
  }
  if (Array.isArray(tree)) return tree.map((part) => replaced<unknown>(part, asked));
  return Object.fromEntries(Object.entries(tree).map(([key, part]) => [key, replaced<unknown>(part, asked)]));
}

function isLookup(node: object): node is InRelationNode {
  return 'kind' in node && node.kind === 'in_relation';
}

function isRelation(node: object): boolean {
  return 'kind' in node && (node.kind === 'select' || node.kind === 'table' || node.kind === 'values');
}
