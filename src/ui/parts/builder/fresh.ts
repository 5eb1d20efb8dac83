/** A new condition about a thing, with the question a person most likely means. */
import type { AttributeType } from '../../../domain/data/schema.ts';
import type { AttributeCondition, Condition, OperatorValue } from '../../../domain/segments/condition.ts';
import type { ValueShape } from '../../../domain/segments/operators/operator.ts';
import { dayOf } from '../../../domain/time/calendar.ts';
import { formatInstant } from '../../../domain/time/instant.ts';
import { startOf } from '../../../domain/time/zone.ts';

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

/** The value that an operator begins with, where `now` (milliseconds) is by the clock of a zone; null for none. */
export function usualValue(shape: ValueShape, now: number, zone: string): OperatorValue | null {
  const today = dayOf(now, zone);
  const midnight = formatInstant(startOf(now, 'day', zone));
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
    instant: midnight,
    instant_range: [midnight, midnight],
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
  usual: (shape: ValueShape) => OperatorValue | null,
): AttributeCondition {
  const { value: _value, ...rest } = condition;
  const value = shapes.before === shapes.after ? condition.value : (usual(shapes.after) ?? undefined);
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
