import type { Expression, Relation, SelectRelation } from '../../query/nodes.ts';
import { codeLists } from './code-lists.ts';
import { byNumber } from './numbers.ts';
import { mapExpressions } from './tree.ts';

/** The query as DuckDB answers it quickest; its rows and columns are the same. */
export function physical(query: SelectRelation): SelectRelation {
  return byNumber(rewriteSelect(query));
}

/** Rewrites a select, those it stands on, and those it looks things up in. */
function rewriteSelect(query: SelectRelation): SelectRelation {
  const below = (relation: Relation) => (relation.kind === 'select' ? rewriteSelect(relation) : relation);
  const inside = mapExpressions(query, (node): Expression | null =>
    node.kind === 'in_relation' ? { ...node, relation: rewriteSelect(node.relation) } : null,
  );
  return codeLists({
    ...inside,
    from: below(query.from),
    joins: query.joins.map((join) => ({ ...join, relation: below(join.relation) })),
  });
}
