/**
 * The same lookup asked several times in one select (each law of a policy may ask whether someone has bought) becomes
 * one left join: DuckDB would plan and run every copy.
 */
import { column, compare, isSet } from '../../query/build.ts';
import type { Expression, InRelationNode, Join, SelectRelation } from '../../query/nodes.ts';
import { expressionsOf, mapExpressions } from './tree.ts';

/** The query with lookups that it repeats asked once. */
export function shareLookups(query: SelectRelation): SelectRelation {
  if (query.group_by.length > 0) return query;
  const shared = new Map<string, Expression>();
  const joins: Join[] = [];
  for (const [key, [first, second]] of Map.groupBy(lookupsIn(query), (node) => JSON.stringify(node))) {
    if (first === undefined || second === undefined || !givesEachOnce(first.relation)) continue;
    const as = `shared_${joins.length + 1}`;
    const found = column(as, first.relation.columns[0]?.name ?? '');
    joins.push({
      kind: 'left',
      relation: { ...first.relation, as },
      on: compare(found, 'eq', first.item),
    });
    shared.set(key, isSet(found));
  }
  if (joins.length === 0) return query;
  const replaced = mapExpressions(query, (node) => shared.get(JSON.stringify(node)) ?? null);
  return { ...replaced, joins: [...replaced.joins, ...joins] };
}

function lookupsIn(query: SelectRelation): readonly InRelationNode[] {
  return [...expressionsOf(query)].filter((node): node is InRelationNode => node.kind === 'in_relation');
}

/** A join must not multiply rows: the one column is what is grouped by. */
function givesEachOnce({ columns, group_by }: SelectRelation): boolean {
  return (
    columns.length === 1 &&
    group_by.length === 1 &&
    JSON.stringify(group_by[0]) === JSON.stringify(columns[0]?.value)
  );
}
