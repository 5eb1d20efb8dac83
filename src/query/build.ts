/** Short ways to write nodes. */
import type {
  AggregateName,
  AggregateNode,
  CallNode,
  CaseNode,
  ColumnNode,
  Comparator,
  Expression,
  FunctionName,
  InListNode,
  Join,
  ParameterNode,
  Relation,
  SelectRelation,
  TableRelation,
} from './nodes.ts';

export const TRUE: Expression = { kind: 'boolean', value: true };
export const FALSE: Expression = { kind: 'boolean', value: false };
export const NULL: Expression = { kind: 'null' };

export function column(of: string, name: string): ColumnNode {
  return { kind: 'column', of, name };
}

export function text(value: string): ParameterNode {
  return { kind: 'parameter', type: 'text', value };
}

export function number(value: number): ParameterNode {
  return { kind: 'parameter', type: 'number', value };
}

/** A day, `YYYY-MM-DD`. */
export function date(value: string): ParameterNode {
  return { kind: 'parameter', type: 'date', value };
}

/** An instant in milliseconds since 1970, UTC. */
export function datetime(value: number): ParameterNode {
  return { kind: 'parameter', type: 'datetime', value };
}

export function texts(value: readonly string[]): ParameterNode {
  return { kind: 'parameter', type: 'text_list', value };
}

export function numbers(value: readonly number[]): ParameterNode {
  return { kind: 'parameter', type: 'number_list', value };
}

export function compare(left: Expression, operator: Comparator, right: Expression): Expression {
  return { kind: 'compare', operator, left, right };
}

/** True for no items. */
export function and(...items: readonly Expression[]): Expression {
  const [only] = items;
  if (only === undefined) return TRUE;
  return items.length === 1 ? only : { kind: 'and', items };
}

/** False for no items. */
export function or(...items: readonly Expression[]): Expression {
  const [only] = items;
  if (only === undefined) return FALSE;
  return items.length === 1 ? only : { kind: 'or', items };
}

export function not(item: Expression): Expression {
  return item.kind === 'not' ? item.item : { kind: 'not', item };
}

export function isNull(item: Expression): Expression {
  return { kind: 'is_null', item };
}

export function isSet(item: Expression): Expression {
  return not(isNull(item));
}

export function inList(item: Expression, list: ParameterNode): InListNode {
  return { kind: 'in_list', item, list };
}

export function inRelation(item: Expression, relation: SelectRelation): Expression {
  return { kind: 'in_relation', item, relation };
}

export function exists(relation: SelectRelation): Expression {
  return { kind: 'exists', relation };
}

export function call(name: FunctionName, ...items: readonly Expression[]): CallNode {
  return { kind: 'call', name, items };
}

export function cases(
  branches: readonly (readonly [when: Expression, then: Expression])[],
  otherwise: Expression,
): CaseNode {
  return { kind: 'case', branches: branches.map(([when, then]) => ({ when, then })), otherwise };
}

export function aggregate(name: AggregateName, item?: Expression, filter?: Expression): AggregateNode {
  return {
    kind: 'aggregate',
    name,
    ...(item === undefined ? {} : { item }),
    ...(filter === undefined ? {} : { filter }),
  };
}

export function table(name: string, as: string): TableRelation {
  return { kind: 'table', name, as };
}

export interface SelectParts {
  readonly as?: string;
  readonly columns: { readonly [name: string]: Expression };
  readonly from: Relation;
  readonly joins?: readonly Join[];
  readonly where?: Expression;
  readonly group_by?: readonly Expression[];
  readonly having?: Expression;
  readonly order_by?: readonly { readonly by: Expression; readonly descending?: boolean }[];
  readonly limit?: number;
  readonly offset?: number;
  readonly distinct?: boolean;
}

/** A select; columns are named by their keys. */
export function select(parts: SelectParts): SelectRelation {
  return {
    kind: 'select',
    as: parts.as ?? 's',
    columns: Object.entries(parts.columns).map(([name, value]) => ({ name, value })),
    from: parts.from,
    joins: parts.joins ?? [],
    group_by: parts.group_by ?? [],
    order_by: (parts.order_by ?? []).map(({ by, descending }) => ({ by, descending: descending ?? false })),
    distinct: parts.distinct ?? false,
    ...(parts.where === undefined ? {} : { where: parts.where }),
    ...(parts.having === undefined ? {} : { having: parts.having }),
    ...(parts.limit === undefined ? {} : { limit: parts.limit }),
    ...(parts.offset === undefined ? {} : { offset: parts.offset }),
  };
}
