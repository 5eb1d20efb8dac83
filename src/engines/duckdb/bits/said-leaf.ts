/** Leaves about what people said last, which columns in memory answer instead of the log. */
import type { Expression } from '../../../query/nodes.ts';
import { SAID, STATEMENT_EPOCH, STATEMENT_STEP } from '../../../domain/permission/compile.ts';
import { STRICTNESS } from '../../../domain/permission/decide.ts';
import type { Bitset } from './bitset.ts';
import { NONE, saidSince, withStrictness } from './statements.ts';
import type { MovingLimits } from './moving-limit.ts';
import type { Statements } from './statements.ts';

/** A test of the latest statement of a purpose and channel. */
export interface SaidTest {
  readonly purpose: string;
  readonly channel: string;
  readonly asks: 'strictness' | 'since';
  /** How restrictive it is; or the first instant that counts, in milliseconds. */
  readonly value: number;
  /** The moment at which what ends by itself is looked at; null: it makes no difference. */
  readonly as_of: number | null;
}

/** The test that an expression over the latest statement makes; null for one that must be asked of the log. */
export function saidTest(
  expression: Expression,
  said: { readonly purpose: string; readonly channel: string },
  as_of: number,
): SaidTest | null {
  if (expression.kind === 'is_null' && isSaid(expression.item))
    return { ...said, asks: 'strictness', value: NONE, as_of: null };
  if (expression.kind !== 'compare' || expression.right.kind !== 'parameter') return null;
  const { left, operator } = expression;
  const value = Number(expression.right.value);
  if (operator === 'gte' && isSaid(left) && value % STATEMENT_STEP === 0)
    return { ...said, asks: 'since', value: value / STATEMENT_STEP + STATEMENT_EPOCH, as_of: null };
  const isStrictness =
    left.kind === 'call' && left.name === 'modulo' && left.items[0] !== undefined && isSaid(left.items[0]);
  if (operator !== 'eq' || !isStrictness) return null;
  return { ...said, asks: 'strictness', value, as_of: value === STRICTNESS.granted ? as_of : null };
}

/** The customers who pass; not to be changed. */
export function passing(
  { asks, value, as_of }: SaidTest,
  statements: Statements,
  cache: MovingLimits,
): Bitset {
  return asks === 'since' ? saidSince(cache, statements, value) : withStrictness(statements, value, as_of);
}

function isSaid(item: Expression): boolean {
  return item.kind === 'column' && item.of === SAID.as && item.name === SAID.column;
}
