/** A new condition about a thing, with the question a person most likely means. */
import type { AttributeType } from '../../../domain/data/schema.ts';
import type { AttributeCondition, Condition, OperatorValue } from '../../../domain/segments/condition.ts';
import type { ValueShape } from '../../../domain/segments/operators/operator.ts';

const USUAL: { readonly [T in AttributeType]: string } = {
  text: 'eq',
  enum: 'in',
  number: 'gte',
  boolean: 'eq',
  date: 'in_last',
  datetime: 'in_last',
  list: 'has_any',
};

/** The operator that a new condition on an attribute of this type begins with. */
export function usualOperator(type: AttributeType): string {
  return USUAL[type];
}

/** The value that an operator begins with; null for none. */
export function usualValue(shape: ValueShape, today: string): OperatorValue | null {
  const now = `${today}T00:00:00.000Z`;
  const values: { readonly [S in ValueShape]: OperatorValue | null } = {
    none: null,
    text: '',
    texts: [],
    number: 1,
    numbers: [],
    number_range: [0, 10],
    boolean: true,
    day: today,
    day_range: [today, today],
    instant: now,
    instant_range: [now, now],
    day_last: { last: 30, unit: 'day' },
    day_next: { next: 7, unit: 'day' },
    instant_last: { last: 30, unit: 'day' },
    instant_next: { next: 7, unit: 'day' },
    anniversary: { days: 7 },
    age: 18,
  };
  return values[shape];
}

/** With another operator: the value stays when both take the same kind. */
export function withOperator(
  condition: AttributeCondition,
  operator: string,
  shapes: { readonly before: ValueShape | undefined; readonly after: ValueShape },
  today: string,
): AttributeCondition {
  const { value: _value, ...rest } = condition;
  const value =
    shapes.before === shapes.after ? condition.value : (usualValue(shapes.after, today) ?? undefined);
  return { ...rest, operator, ...(value === undefined ? {} : { value }) };
}

/** At least once in the last 30 days. */
export function freshEvent(event: string): Condition {
  return {
    type: 'event',
    event,
    measure: { kind: 'count' },
    operator: 'gte',
    value: 1,
    within: { last: 30, unit: 'day' },
  };
}

/** A condition that was just added and still asks for its value. */
export function asksForValue(condition: Condition): boolean {
  if (condition.type === 'people') return condition.customer_ids.length === 0;
  return (
    condition.type === 'attribute' &&
    (condition.value === '' || (Array.isArray(condition.value) && condition.value.length === 0))
  );
}
