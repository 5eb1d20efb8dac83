/** The lists of values in a condition, in the order in which its words say them. */
import type { Condition, OperatorValue, Where } from '../../../domain/segments/condition.ts';

interface Test {
  readonly operator: string;
  readonly value?: OperatorValue;
}

/** Without one value of a list; 0 is the first list that the words hold. Unchanged where there is no such list. */
export function withoutValue(condition: Condition, list: number, value: string): Condition {
  let left = list;
  const lifted = <T extends Test>(test: T): T => {
    const values = valuesOf(test);
    if (values === null) return test;
    left -= 1;
    return left === -1 ? { ...test, value: values.filter((one) => String(one) !== value) } : test;
  };
  const step = <T extends { readonly where?: readonly Where[] }>(of: T): T =>
    of.where === undefined ? of : { ...of, where: of.where.map(lifted) };
  switch (condition.type) {
    case 'attribute':
      return lifted(condition);
    case 'event':
    case 'regular':
      return step(condition);
    case 'sequence':
      return { ...condition, first: step(condition.first), then: step(condition.then) };
    default:
      return condition;
  }
}

/** The two ends of a range are no list. */
function valuesOf({ operator, value }: Test): readonly (string | number)[] | null {
  return Array.isArray(value) && operator !== 'between' ? value : null;
}
