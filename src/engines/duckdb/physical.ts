import type { Relation, SelectRelation } from '../../query/nodes.ts';
import { codeLists } from './code-lists.ts';
import { byNumber } from './numbers.ts';

/** The query as DuckDB answers it quickest; its rows and columns are the same. */
export function physical(query: SelectRelation): SelectRelation {
  return byNumber(eachSelect(query));
}

/** Rewrites a select and those it stands on. */
function eachSelect(query: SelectRelation): SelectRelation {
  const below = (relation: Relation) => (relation.kind === 'select' ? eachSelect(relation) : relation);
  return codeLists({
    ...query,
    from: below(query.from),
    joins: query.joins.map((join) => ({ ...join, relation: below(join.relation) })),
  });
}
