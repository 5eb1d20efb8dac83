/**
 * One text tested against many lists (each law names its countries) becomes one lookup of a small number: DuckDB would
 * compare the text with every value of every list, for every question that asks for the law.
 */
import { column, compare, number } from '../../query/build.ts';
import type { Expression, InListNode, Join, SelectRelation, ValuesRelation } from '../../query/nodes.ts';
import { expressionsOf, mapExpressions } from './tree.ts';

/** Fewer lists than this are tested as they stand. */
const FEWEST = 3;

/** The query with texts that are tested against many lists looked up once. */
export function codeLists(query: SelectRelation): SelectRelation {
  if (query.group_by.length > 0) return query;
  const byItem = Map.groupBy(testsIn(query), ({ item }) => JSON.stringify(item));
  const coded = new Map<string, Expression>();
  const joins: Join[] = [];
  for (const tests of byItem.values()) {
    const lists = new Map(tests.map((test) => [JSON.stringify(test), test]));
    const [first] = tests;
    if (first === undefined || lists.size < FEWEST || !areDisjoint([...lists.values()])) continue;
    const as = `coded_${joins.length + 1}`;
    joins.push({
      kind: 'left',
      relation: tableOf(as, [...lists.values()]),
      on: compare(column(as, 'value'), 'eq', first.item),
    });
    [...lists.keys()].forEach((key, index) =>
      coded.set(key, compare(column(as, 'list'), 'eq', number(index))),
    );
  }
  if (joins.length === 0) return query;
  const replaced = mapExpressions(query, (node) => coded.get(JSON.stringify(node)) ?? null);
  return { ...replaced, joins: [...replaced.joins, ...joins] };
}

function testsIn(query: SelectRelation): readonly InListNode[] {
  return [...expressionsOf(query)].filter(
    (node): node is InListNode =>
      node.kind === 'in_list' && node.list.type === 'text_list' && node.item.kind !== 'case',
  );
}

function areDisjoint(tests: readonly InListNode[]): boolean {
  const values = tests.flatMap(({ list }) => [...new Set(textsOf(list))]);
  return new Set(values).size === values.length;
}

function tableOf(as: string, tests: readonly InListNode[]): ValuesRelation {
  return {
    kind: 'values',
    as,
    columns: [
      { name: 'value', type: 'text' },
      { name: 'list', type: 'number' },
    ],
    rows: tests.flatMap(({ list }, index) => [...new Set(textsOf(list))].map((value) => [value, index])),
  };
}

function textsOf(list: InListNode['list']): readonly string[] {
  return Array.isArray(list.value) ? list.value.map(String) : [];
}
