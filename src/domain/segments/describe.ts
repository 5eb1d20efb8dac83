/** What a condition means, in words (DESIGN: one meaning, three verbs). */
import type { DataSchema } from '../data/schema.ts';
import type { Condition } from './condition.ts';
import { typeOf } from './conditions/index.ts';
import { listed, type Names, type Phrase, spoken } from './phrase.ts';

/** One condition, without what is inside, as words, names and tokens. */
export function phrase(condition: Condition, names: Names, schema: DataSchema): readonly Phrase[] {
  return typeOf(condition).phrase(condition, names, schema);
}

/** The whole condition as one sentence. */
export function describe(condition: Condition, names: Names, schema: DataSchema): string {
  const words = (inner: Condition): string => clause(inner, names, schema);
  if (condition.type === 'all') {
    if (condition.conditions.length === 0) return 'Everyone.';
    const kept = condition.conditions.filter((inner) => inner.type !== 'not');
    const left = condition.conditions.flatMap((inner) => (inner.type === 'not' ? [inner.condition] : []));
    const start = kept.length === 0 ? 'Everyone' : `People with: ${listed(kept.map(words), 'and')}`;
    return left.length === 0
      ? `${start}.`
      : `${start}; leaving out people with: ${left.map(words).join('; or ')}.`;
  }
  if (condition.type === 'any' && condition.conditions.length === 0) return 'Nobody.';
  if (condition.type === 'not') return `Everyone; leaving out people with: ${words(condition.condition)}.`;
  return `People with: ${words(condition)}.`;
}

function clause(condition: Condition, names: Names, schema: DataSchema): string {
  switch (condition.type) {
    case 'all':
    case 'any': {
      const parts = condition.conditions.map((inner) => clause(inner, names, schema));
      if (parts.length === 0) return condition.type === 'all' ? 'anything' : 'nothing';
      const joined = listed(parts, condition.type === 'all' ? 'and' : 'or');
      return parts.length === 1 ? joined : `(${joined})`;
    }
    case 'not':
      return `not ${clause(condition.condition, names, schema)}`;
    default:
      return spoken(phrase(condition, names, schema));
  }
}
