/**
 * Writes a relational tree in DuckDB's words. A condition is printed loosely where null does as well as false (where,
 * having, on, filter, when), so that the engine can still push it down to the scan, and firmly as a value.
 */
import type {
  AggregateNode,
  Comparator,
  Expression,
  ExpressionKind,
  ExpressionOf,
  Join,
  Relation,
  RelationKind,
  SelectRelation,
} from '../../query/nodes.ts';
import { AGGREGATES, FUNCTIONS, INTERVALS, isBooleanFunction } from './functions.ts';
import { PERSON } from './numbers.ts';
import { castOf, startDraft } from './statement.ts';
import type { Draft, Statement } from './statement.ts';
import { quoted } from './tables.ts';

/** What printing needs to know of the database. */
export interface Dialect {
  /** The physical table, as SQL, of a logical name. */
  readonly table: (name: string) => string;
  /** SQL that folds letter case away from a text. */
  readonly fold: (text: string) => string;
}

interface Printing extends Dialect {
  readonly draft: Draft;
}

/** Lists up to this long are written as single values; longer ones as one list. */
const SHORT_LIST = 64;
/** Lists are searched for each of up to so many values. */
const SHORT_LIST_TEST = 8;

const COMPARATORS = {
  eq: '=',
  neq: '<>',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
} as const satisfies { readonly [C in Comparator]: string };

type Printers<K extends string, Node> = {
  readonly [P in K]: (node: Extract<Node, { readonly kind: P }>, to: Printing) => string;
};

const EXPRESSIONS = {
  column: ({ of, name }) => `${quoted(of)}.${quoted(name)}`,
  parameter: ({ type, value }, { draft }) => draft.bind(type, value),
  null: () => 'NULL',
  boolean: ({ value }) => (value ? 'true' : 'false'),
  compare: ({ operator, left, right }, to) =>
    `(${firm(left, to)} ${COMPARATORS[operator]} ${firm(right, to)})`,
  and: ({ items }, to) => joined(items, ' AND ', 'true', to),
  or: ({ items }, to) => joined(items, ' OR ', 'false', to),
  not: ({ item }, to) => `(${loose(item, to)} IS NOT TRUE)`,
  is_null: ({ item }, to) => `(${firm(item, to)} IS NULL)`,
  in_list: (node, to) => printInList(node, to),
  in_relation: (node, to) => printInRelation(node, to),
  exists: ({ relation }, to) => `EXISTS (${printSelect(relation, to)})`,
  scalar: ({ relation }, to) => `(${printSelect(relation, to)})`,
  case: ({ branches, otherwise }, to) => {
    if (branches.length === 0) return firm(otherwise, to);
    const whens = branches.map(({ when, then }) => `WHEN ${loose(when, to)} THEN ${firm(then, to)}`);
    return `CASE ${whens.join(' ')} ELSE ${firm(otherwise, to)} END`;
  },
  coalesce: ({ items }, to) => `coalesce(${items.map((item) => firm(item, to)).join(', ')})`,
  call: (node, to) => printCall(node, to),
  shift: ({ item, amount, unit }, to) =>
    `(${firm(item, to)} + ${INTERVALS[unit]}(CAST(${to.draft.bind('number', amount)} AS INTEGER)))`,
  aggregate: (node, to) => printAggregate(node, to),
} as const satisfies Printers<ExpressionKind, Expression>;

const RELATIONS = {
  table: ({ name, as }, to) => `${to.table(name)} AS ${quoted(as)}`,
  values: ({ as, columns, rows }, { draft }) => {
    const names = columns.map(({ name }) => quoted(name)).join(', ');
    if (rows.length === 0) {
      const nothing = columns.map(({ type }) => `CAST(NULL AS ${castOf(type)})`).join(', ');
      return `(SELECT ${nothing} WHERE false) AS ${quoted(as)}(${names})`;
    }
    const printed = rows.map(
      (row) => `(${columns.map(({ type }, index) => draft.bind(type, row[index] ?? null)).join(', ')})`,
    );
    return `(VALUES ${printed.join(', ')}) AS ${quoted(as)}(${names})`;
  },
  select: (node, to) => `(${printSelect(node, to)}) AS ${quoted(node.as)}`,
} as const satisfies Printers<RelationKind, Relation>;

/** A whole query with its values. */
export function printQuery(query: SelectRelation, dialect: Dialect): Statement {
  const draft = startDraft();
  return draft.statement(printInto(query, dialect, draft));
}

/** The text of a query whose values and steps join those of a greater statement. */
export function printInto(query: SelectRelation, dialect: Dialect, draft: Draft): string {
  return printSelect(query, { ...dialect, draft });
}

/** A condition where null does as well as false. */
function loose(node: Expression, to: Printing): string {
  return printNode(EXPRESSIONS, node, to);
}

/** A value; a condition among them is true or false, never null. */
function firm(node: Expression, to: Printing): string {
  const text = loose(node, to);
  return mayBeNullCondition(node) ? `coalesce(${text}, false)` : text;
}

function mayBeNullCondition(node: Expression): boolean {
  if (node.kind === 'call') return isBooleanFunction(node.name);
  if (node.kind === 'and' || node.kind === 'or') return true;
  return node.kind === 'compare' || node.kind === 'in_list' || node.kind === 'in_relation';
}

function printSelect(node: SelectRelation, to: Printing): string {
  const columns = node.columns.map(({ name, value }) => `${firm(value, to)} AS ${quoted(name)}`);
  const clauses = [
    `SELECT ${node.distinct ? 'DISTINCT ' : ''}${columns.join(', ')}`,
    `FROM ${printRelation(node.from, to)}`,
    ...node.joins.map((join) => printJoin(join, to)),
    node.where && `WHERE ${loose(node.where, to)}`,
    node.group_by.length > 0 && `GROUP BY ${node.group_by.map((item) => firm(item, to)).join(', ')}`,
    node.having && `HAVING ${loose(node.having, to)}`,
    node.order_by.length > 0 && `ORDER BY ${node.order_by.map((item) => printOrder(item, to)).join(', ')}`,
    node.limit !== undefined && `LIMIT ${Math.trunc(node.limit)}`,
    node.offset !== undefined && `OFFSET ${Math.trunc(node.offset)}`,
  ];
  return clauses.filter((clause) => typeof clause === 'string').join(' ');
}

function printRelation(node: Relation, to: Printing): string {
  return printNode(RELATIONS, node, to);
}

function printJoin({ kind, relation, on }: Join, to: Printing): string {
  return `${kind === 'left' ? 'LEFT' : 'INNER'} JOIN ${printRelation(relation, to)} ON ${loose(on, to)}`;
}

function printOrder({ by, descending }: SelectRelation['order_by'][number], to: Printing): string {
  return `${firm(by, to)} ${descending ? 'DESC' : 'ASC'} NULLS LAST`;
}

function printInList({ item, list }: ExpressionOf<'in_list'>, to: Printing): string {
  const decided = item.kind === 'case' ? membership(item, list) : null;
  if (decided !== null) return loose(decided, to);
  const text = firm(item, to);
  if (!Array.isArray(list.value) || list.value.length > SHORT_LIST) {
    return `(${text} IN (SELECT unnest(${to.draft.bind(list.type, list.value)})))`;
  }
  if (list.value.length === 0) return 'false';
  const type = list.type === 'number_list' ? 'number' : 'text';
  return `(${text} IN (${list.value.map((value) => to.draft.bind(type, value)).join(', ')}))`;
}

/** Which branches of a case lie in a list, where that can be said now: DuckDB would work out the case once per value. */
function membership(item: Expression, list: ExpressionOf<'in_list'>['list']): Expression | null {
  if (item.kind === 'null') return { kind: 'boolean', value: false };
  if (item.kind === 'parameter') {
    const values: readonly unknown[] = Array.isArray(list.value) ? list.value : [];
    return { kind: 'boolean', value: values.includes(item.value) };
  }
  if (item.kind !== 'case') return null;
  const otherwise = membership(item.otherwise, list);
  const branches = item.branches.map(({ when, then }) => ({ when, then: membership(then, list) }));
  const known = branches.flatMap(({ when, then }) => (then === null ? [] : [{ when, then }]));
  return otherwise === null || known.length < branches.length
    ? null
    : { kind: 'case', branches: known, otherwise };
}

function printCall({ name, items }: ExpressionOf<'call'>, to: Printing): string {
  const [, wanted] = items;
  const few = name === 'list_has_any' || name === 'list_has_all' ? shortList(wanted) : null;
  const printed = items.map((item) => (few !== null && item === wanted ? '' : firm(item, to)));
  // One test per value is several times quicker than comparing two lists.
  if (few !== null) {
    const each = few.map((value) => `list_contains(${printed[0]}, ${to.draft.bind('text', value)})`);
    return `(${each.join(name === 'list_has_any' ? ' OR ' : ' AND ')})`;
  }
  return FUNCTIONS[name].sql(printed, to.fold);
}

function shortList(item: Expression | undefined): readonly string[] | null {
  if (item?.kind !== 'parameter' || !Array.isArray(item.value)) return null;
  const few = item.value.length > 0 && item.value.length <= SHORT_LIST_TEST;
  return few ? item.value.map(String) : null;
}

/** A lookup among people's numbers is worked out once per statement, however often it is asked. */
function printInRelation({ item, relation }: ExpressionOf<'in_relation'>, to: Printing): string {
  const select = printSelect(relation, to);
  const numbers = relation.columns[0]?.name === PERSON ? `FROM ${to.draft.step(select)}` : select;
  return `(${firm(item, to)} IN (${numbers}))`;
}

function printAggregate({ name, item, filter }: AggregateNode, to: Printing): string {
  const call = AGGREGATES[name](item ? firm(item, to) : '*');
  return filter ? `${call} FILTER (WHERE ${loose(filter, to)})` : call;
}

function joined(items: readonly Expression[], by: string, none: string, to: Printing): string {
  return items.length === 0 ? none : `(${items.map((item) => loose(item, to)).join(by)})`;
}

/** The printer of a node's kind: the record's type pairs each kind with its node, which TypeScript can't follow here. */
function printNode<Node extends { readonly kind: string }>(
  printers: Printers<Node['kind'], Node>,
  node: Node,
  to: Printing,
): string {
  const print = printers[node.kind as Node['kind']] as (node: Node, to: Printing) => string;
  return print(node, to);
}
