/** The condition language of SEMANTICS §2. The JSON is the domain shape. */

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A stretch of time that ends at `as_of`, or, in a sequence, a length of time. */
export interface Last {
  readonly last: number;
  readonly unit: Unit;
}
export interface Next {
  readonly next: number;
  readonly unit: Unit;
}
/** (as_of − from_ago·unit, as_of − to_ago·unit], from_ago > to_ago. */
export interface Between {
  readonly from_ago: number;
  readonly to_ago: number;
  readonly unit: Unit;
}
/** [from, to), both instants. */
export interface Span {
  readonly from: string;
  readonly to: string;
}
export type Within = Last | Between | Span;

/** The value of an operator: checked against the field's type by `validate`. */
export type OperatorValue =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly number[]
  | Last
  | Next
  | { readonly days: number };

/** A test of one event property. */
export interface Where {
  readonly property: string;
  readonly operator: string;
  readonly value?: OperatorValue;
}

export type Comparison = 'eq' | 'neq' | 'lt' | 'lte' | 'gt' | 'gte';

export type Measure =
  | { readonly kind: 'count' }
  | { readonly kind: 'days' }
  | { readonly kind: 'sum' | 'min' | 'max' | 'avg'; readonly property: string };

export interface AllCondition {
  readonly type: 'all';
  readonly conditions: readonly Condition[];
}
export interface AnyCondition {
  readonly type: 'any';
  readonly conditions: readonly Condition[];
}
export interface NotCondition {
  readonly type: 'not';
  readonly condition: Condition;
}
export interface AttributeCondition {
  readonly type: 'attribute';
  readonly attribute: string;
  readonly operator: string;
  readonly value?: OperatorValue;
}
export interface EventCondition {
  readonly type: 'event';
  readonly event: string;
  readonly where?: readonly Where[];
  readonly pick?: 'first' | 'last';
  readonly measure: Measure;
  readonly operator: Comparison;
  readonly value: number;
  readonly within?: Within;
}
export interface RegularCondition {
  readonly type: 'regular';
  readonly event: string;
  readonly where?: readonly Where[];
  readonly operator: Comparison;
  readonly value: number;
  readonly period: Last;
  readonly periods: number;
  readonly at_least: number;
}
export interface SequenceStep {
  readonly event: string;
  readonly where?: readonly Where[];
}
export interface SequenceCondition {
  readonly type: 'sequence';
  readonly first: SequenceStep;
  readonly then: SequenceStep;
  readonly same?: string;
  readonly within: Last;
  readonly completed: boolean;
  readonly since?: Last;
}
export interface SegmentCondition {
  readonly type: 'segment';
  readonly segment: string;
  readonly member: boolean;
}
export interface PeopleCondition {
  readonly type: 'people';
  readonly customer_ids: readonly string[];
}
export interface ConsentCondition {
  readonly type: 'consent';
  readonly purpose: string;
  readonly channel: string;
  readonly permitted: boolean;
}

export type Condition =
  | AllCondition
  | AnyCondition
  | NotCondition
  | AttributeCondition
  | EventCondition
  | RegularCondition
  | SequenceCondition
  | SegmentCondition
  | PeopleCondition
  | ConsentCondition;

export type ConditionType = Condition['type'];
export type ConditionOf<T extends ConditionType> = Extract<Condition, { readonly type: T }>;

/** Limits of §2. */
export const MAX_DEPTH = 12;
export const MAX_CONDITIONS = 200;
export const MAX_LIST_VALUES = 10_000;
