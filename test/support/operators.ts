import type { AttributeType, Value } from '../../src/domain/data/schema.ts';
import { cellTest, operatorOf } from '../../src/domain/segments/operators/index.ts';
import { isRefusal } from '../../src/domain/segments/operators/operator.ts';
import { momentOf } from '../../src/domain/segments/moment.ts';

/** Noon of 15 March 2026, UTC. */
export const AS_OF = '2026-03-15T12:00:00.000Z';

/** Asks an operator of a type about cells: `asks('text', 'contains', 'a')('Ada')`. */
export function asks(type: AttributeType, name: string, value?: unknown, as_of = AS_OF, time_zone = 'UTC') {
  const operator = operatorOf(type, name);
  const use = operator?.read(value);
  if (!operator || !use || isRefusal(use))
    throw new Error(`${type} ${name} refused ${JSON.stringify(value)}`);
  const holds = cellTest(operator, use, momentOf({ as_of: Date.parse(as_of), time_zone }));
  return (cell: Value) => holds(cell);
}

/** Why an operator refuses a value; null when it accepts it. */
export function refusalOf(type: AttributeType, name: string, value: unknown): string | null {
  const use = operatorOf(type, name)?.read(value);
  if (!use) throw new Error(`${type} has no ${name}`);
  return isRefusal(use) ? use.refused : null;
}
