import type { Condition } from '../domain/segments/condition.ts';

/** People about whom an attribute, or a property of an event, says something. */
export function saysSomething(id: string): Condition {
  const [event = '', property] = id.split('.');
  return property === undefined
    ? { type: 'attribute', attribute: id, operator: 'is_set' }
    : {
        type: 'event',
        event,
        where: [{ property, operator: 'is_set' }],
        measure: { kind: 'count' },
        operator: 'gte',
        value: 1,
      };
}
