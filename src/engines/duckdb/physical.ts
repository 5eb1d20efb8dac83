import type { Expression, Relation, SelectRelation } from '../../query/nodes.ts';
import { codeLists } from './code-lists.ts';
import { byNumber } from './numbers.ts';
import { recentLookup } from './recent-lookups.ts';
import type { KeptEvents } from './recent-lookups.ts';
import { mapExpressions } from './tree.ts';

/** The query as DuckDB answers it quickest; its rows and columns are the same. */
export function physical(query: SelectRelation, known: KeptEvents): SelectRelation {
  return byNumber(rewriteSelect(query, known));
}

/** Rewrites a select, those it stands on, and those it looks things up in. */
function rewriteSelect(query: SelectRelation, known: KeptEvents): SelectRelation {
  const below = (relation: Relation) =>
    relation.kind === 'select' ? rewriteSelect(relation, known) : relation;
  const customers = new Set(
    [query.from, ...query.joins.map(({ relation }) => relation)]
      .filter((relation) => relation.kind === 'table' && relation.name === 'customers')
      .map(({ as }) => as),
  );
  const lookedUp = mapExpressions(query, (node): Expression | null => {
    if (node.kind !== 'in_relation') return null;
    const { item } = node;
    const ofCustomer = item.kind === 'column' && item.name === 'customer_id' && customers.has(item.of);
    return (
      (ofCustomer ? recentLookup(node, known) : null) ?? {
        ...node,
        relation: rewriteSelect(node.relation, known),
      }
    );
  });
  return codeLists({
    ...lookedUp,
    from: below(query.from),
    joins: query.joins.map((join) => ({ ...join, relation: below(join.relation) })),
  });
}
