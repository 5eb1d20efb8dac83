/** What a condition means, in words (DESIGN: one meaning, three verbs). */
import type { DataSchema } from '../data/schema.ts';
import type { Condition } from './condition.ts';
import { typeOf } from './conditions/index.ts';
import { listed, type Names, type Phrase } from './phrase.ts';

/** One condition, without what is inside, as words, names and tokens. */
export function phrase(condition: Condition, names: Names, schema: DataSchema): readonly Phrase[] {
  return typeOf(condition).phrase(condition, names, schema);
}

/** The whole condition as one sentence: `People whose tier is gold; leaving out people who never purchased.` */
export function describe(condition: Condition, names: Names, schema: DataSchema): string {
  const words = (inner: Condition): string => clause(inner, names, schema);
  const plainly = withoutDoubleNot(condition);
  const parts = plainly.type === 'all' ? plainly.conditions.map(withoutDoubleNot) : [plainly];
  const kept = parts.filter((part) => part.type !== 'not');
  const left = parts.flatMap((part) => (part.type === 'not' ? alternatives(part.condition) : []));
  const [only] = kept;
  if (kept.length === 1 && only?.type === 'any' && only.conditions.length === 0) return 'Nobody.';
  const start = kept.length === 0 ? 'Everyone' : `People ${together(kept, words)}`;
  return left.length === 0 ? `${start}.` : `${start}; leaving out people ${listed(left.map(words), 'or')}.`;
}

function withoutDoubleNot(condition: Condition): Condition {
  return condition.type === 'not' && condition.condition.type === 'not'
    ? withoutDoubleNot(condition.condition.condition)
    : condition;
}

function together(kept: readonly Condition[], words: (condition: Condition) => string): string {
  const [only] = kept;
  if (kept.length === 1 && only?.type === 'any') return listed(only.conditions.map(words), 'or');
  return listed(kept.map(words), 'and');
}

function alternatives(condition: Condition): readonly Condition[] {
  return condition.type === 'any' && condition.conditions.length > 0 ? condition.conditions : [condition];
}

function clause(condition: Condition, names: Names, schema: DataSchema): string {
  return typeOf(condition).clause(condition, names, schema, (inner) => clause(inner, names, schema));
}
