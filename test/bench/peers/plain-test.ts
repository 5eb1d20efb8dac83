/** Rules in the few words that every evaluator library knows. */
import type {
  AttributeCondition,
  Comparison,
  Condition,
  EventCondition,
  SequenceCondition,
} from '../../../src/domain/segments/condition.ts';
import { END } from '../generate.ts';

type Plain = string | number | boolean;

export type PlainTest =
  | { readonly kind: 'all' | 'any'; readonly tests: readonly PlainTest[] }
  | { readonly kind: 'not'; readonly test: PlainTest }
  | { readonly kind: 'is'; readonly field: string; readonly value: Plain | null }
  | { readonly kind: 'in'; readonly field: string; readonly values: readonly Plain[] }
  | {
      readonly kind: 'compare';
      readonly field: string;
      readonly operator: 'lt' | 'lte' | 'gt' | 'gte';
      readonly value: string | number;
    }
  | { readonly kind: 'contains'; readonly field: string; readonly part: string }
  | { readonly kind: 'has_any'; readonly field: string; readonly values: readonly string[] }
  | {
      readonly kind: 'did';
      readonly condition: EventCondition;
      readonly operator: Comparison;
      readonly value: number;
    }
  | { readonly kind: 'left_undone'; readonly condition: SequenceCondition };

/** A rule of the bench as such a test; throws for what the bench doesn't ask. */
export function plainTest(condition: Condition): PlainTest {
  switch (condition.type) {
    case 'all':
    case 'any':
      return { kind: condition.type, tests: condition.conditions.map(plainTest) };
    case 'not':
      return { kind: 'not', test: plainTest(condition.condition) };
    case 'attribute':
      return ofAttribute(condition);
    case 'consent':
      return { kind: 'is', field: 'may_email', value: true };
    case 'event':
      return { kind: 'did', condition, operator: condition.operator, value: condition.value };
    case 'sequence':
      return { kind: 'left_undone', condition };
    default:
      throw new Error(`The bench doesn’t ask “${condition.type}”.`);
  }
}

function ofAttribute({ attribute: field, operator, value }: AttributeCondition): PlainTest {
  const set: PlainTest = { kind: 'not', test: { kind: 'is', field, value: null } };
  const known = (test: PlainTest): PlainTest => ({ kind: 'all', tests: [set, test] });
  const not = (test: PlainTest): PlainTest => ({ kind: 'not', test });
  if (operator === 'is_set') return set;
  if (operator === 'is_unset') return not(set);
  if (operator === 'age_gte') {
    const born = `${Number(END.slice(0, 4)) - Number(value)}${END.slice(4, 10)}`;
    return known({ kind: 'compare', field, operator: 'lte', value: born });
  }
  if (operator === 'not_in_last' && typeof value === 'object' && 'last' in value) {
    const since = new Date(Date.parse(END) - value.last * 86_400_000).toISOString();
    return not(known({ kind: 'compare', field, operator: 'gt', value: since }));
  }
  if (Array.isArray(value)) {
    const values: readonly Plain[] = value;
    if (operator === 'has_any') return known({ kind: 'has_any', field, values: values.map(String) });
    const inside: PlainTest = { kind: 'in', field, values };
    return operator === 'not_in' ? not(inside) : inside;
  }
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw new Error(`The bench doesn’t ask “${operator}” of ${JSON.stringify(value)}.`);
  if (operator === 'eq') return { kind: 'is', field, value };
  if (operator === 'neq') return not({ kind: 'is', field, value });
  if (operator === 'contains') return known({ kind: 'contains', field, part: String(value) });
  if (operator === 'before') return known({ kind: 'compare', field, operator: 'lt', value: String(value) });
  if (operator === 'gt' || operator === 'gte')
    return known({ kind: 'compare', field, operator, value: Number(value) });
  throw new Error(`The bench doesn’t ask “${operator}”.`);
}
