/**
 * A small relational tree. It knows no dialect and nothing of Tact: engines print it, each in its own words.
 *
 * Conditions are two-valued: `compare`, `in_list`, `call` of a boolean function and `in_relation` are **false** when an
 * operand is null, never null themselves, and `not` is the exact complement. A printer keeps this promise
 * (as `coalesce(…, false)` or `is true`), so that nothing above it has to think of nulls.
 */

export type ParameterType =
  | 'text'
  | 'number'
  | 'boolean'
  /** `YYYY-MM-DD` */
  | 'date'
  /** Milliseconds since 1970, UTC. */
  | 'datetime'
  | 'text_list'
  | 'number_list';

export type ParameterValue = string | number | boolean | readonly string[] | readonly number[];

export type Comparator = 'eq' | 'neq' | 'lt' | 'lte' | 'gt' | 'gte';

export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Functions of values. Null in, null out, unless said otherwise. */
export type FunctionName =
  /** (text) letter case folded away. */
  | 'fold'
  /** (list) letter case folded away from each item. */
  | 'fold_items'
  /** (text, text) → boolean; all characters are plain. */
  | 'contains'
  | 'starts_with'
  | 'ends_with'
  /** (list, text_list) → boolean. */
  | 'list_has_any'
  | 'list_has_all'
  /** (list) number of items; 0 for null. */
  | 'list_length'
  /** (datetime) → date, in UTC. */
  | 'day_of'
  /** (date) → month · 100 + day. */
  | 'month_day'
  /** (datetime) → milliseconds since 1970, UTC. */
  | 'epoch_ms'
  /** (number) towards zero. */
  | 'whole_part'
  /** (number) of what is beyond the whole part, how many billionths: as many decimals as 15 digits leave, others are zero. */
  | 'billionths'
  /** (sum of whole parts, sum of billionths, count) the sum divided by the count, rounded to 6 decimals, half away from zero. */
  | 'mean_of'
  /** (text, …) → text. Null counts as empty. */
  | 'concat'
  /** (text, number) → upper 64 bits of the text's MD5, modulo the number. */
  | 'hash_bucket'
  | 'greatest'
  | 'least'
  | 'add'
  | 'subtract'
  | 'multiply'
  /** (number, number) remainder of whole numbers. */
  | 'modulo';

export type AggregateName = 'count' | 'count_distinct' | 'sum' | 'min' | 'max' | 'any_true';

export interface ColumnNode {
  readonly kind: 'column';
  /** The alias of a relation in scope. */
  readonly of: string;
  readonly name: string;
}
export interface ParameterNode {
  readonly kind: 'parameter';
  readonly type: ParameterType;
  readonly value: ParameterValue;
}
export interface NullNode {
  readonly kind: 'null';
}
export interface BooleanNode {
  readonly kind: 'boolean';
  readonly value: boolean;
}
export interface CompareNode {
  readonly kind: 'compare';
  readonly operator: Comparator;
  readonly left: Expression;
  readonly right: Expression;
}
export interface AndNode {
  readonly kind: 'and';
  readonly items: readonly Expression[];
}
export interface OrNode {
  readonly kind: 'or';
  readonly items: readonly Expression[];
}
export interface NotNode {
  readonly kind: 'not';
  readonly item: Expression;
}
export interface IsNullNode {
  readonly kind: 'is_null';
  readonly item: Expression;
}
/** `list` is a list parameter. */
export interface InListNode {
  readonly kind: 'in_list';
  readonly item: Expression;
  readonly list: ParameterNode;
}
/** The relation has one column. */
export interface InRelationNode {
  readonly kind: 'in_relation';
  readonly item: Expression;
  readonly relation: SelectRelation;
}
export interface ExistsNode {
  readonly kind: 'exists';
  readonly relation: SelectRelation;
}
/** The one value of a relation with one column and at most one row; null for no row. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly relation: SelectRelation;
}
/** The first branch whose condition holds. */
export interface CaseNode {
  readonly kind: 'case';
  readonly branches: readonly { readonly when: Expression; readonly then: Expression }[];
  readonly otherwise: Expression;
}
export interface CoalesceNode {
  readonly kind: 'coalesce';
  readonly items: readonly Expression[];
}
export interface CallNode {
  readonly kind: 'call';
  readonly name: FunctionName;
  readonly items: readonly Expression[];
}
/** A datetime moved by calendar steps in UTC. */
export interface ShiftNode {
  readonly kind: 'shift';
  readonly item: Expression;
  readonly amount: number;
  readonly unit: TimeUnit;
}
/** `count` without an item counts rows; `filter` narrows what is looked at. */
export interface AggregateNode {
  readonly kind: 'aggregate';
  readonly name: AggregateName;
  readonly item?: Expression;
  readonly filter?: Expression;
}

export type Expression =
  | ColumnNode
  | ParameterNode
  | NullNode
  | BooleanNode
  | CompareNode
  | AndNode
  | OrNode
  | NotNode
  | IsNullNode
  | InListNode
  | InRelationNode
  | ExistsNode
  | ScalarNode
  | CaseNode
  | CoalesceNode
  | CallNode
  | ShiftNode
  | AggregateNode;

export type ExpressionKind = Expression['kind'];
export type ExpressionOf<K extends ExpressionKind> = Extract<Expression, { readonly kind: K }>;

/** A table of the engine, by its logical name. */
export interface TableRelation {
  readonly kind: 'table';
  readonly name: string;
  readonly as: string;
}
/** Rows given inline; every row has the columns, in order. */
export interface ValuesRelation {
  readonly kind: 'values';
  readonly as: string;
  readonly columns: readonly { readonly name: string; readonly type: ParameterType }[];
  readonly rows: readonly (readonly (ParameterValue | null)[])[];
}
export interface SelectRelation {
  readonly kind: 'select';
  readonly as: string;
  readonly columns: readonly { readonly name: string; readonly value: Expression }[];
  readonly from: Relation;
  readonly joins: readonly Join[];
  readonly where?: Expression;
  readonly group_by: readonly Expression[];
  readonly having?: Expression;
  readonly order_by: readonly { readonly by: Expression; readonly descending: boolean }[];
  readonly limit?: number;
  readonly offset?: number;
  readonly distinct: boolean;
}
export interface Join {
  readonly kind: 'inner' | 'left';
  readonly relation: Relation;
  readonly on: Expression;
}

export type Relation = TableRelation | ValuesRelation | SelectRelation;
export type RelationKind = Relation['kind'];
