/** Limits of conditions: what can be moved step by step, so that two answers differ by whoever lies between. */
import type { Condition } from '../../segments/condition.ts';

export interface Limit {
  /** Where it stands: a number, or milliseconds; what lies at it is above it. */
  readonly at: number;
  /** The farthest places that it can be moved to: nothing lies beyond them. */
  readonly lowest: number;
  readonly highest: number;
  /** The roundest place strictly between two; null where there is none. It says nothing of the data. */
  readonly between: (low: number, high: number) => number | null;
  /** The attribute that it is a limit of. */
  readonly attribute: string | null;
  /** Whether hardly two people are at the same place, so that where somebody is tells of one person. */
  readonly fine: boolean;
}

/** Before and after everything. */
export const [NEVER, ALWAYS] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** A condition with limits, and the same one with them at other places. */
export interface Limited {
  readonly limits: readonly Limit[];
  readonly written: (at: readonly number[]) => Condition;
}

/** Limits of a part of a condition, which is put in its place with them elsewhere. */
export interface LimitedPart<C> {
  readonly limits: readonly Limit[];
  readonly put: (condition: C, at: readonly number[]) => C | Condition;
}

/** The smallest number that is greater: what is more than a number is at least this one. */
export function nextAbove(value: number): number {
  if (value === 0) return Number.MIN_VALUE;
  if (!Number.isFinite(value)) return value;
  const bits = new BigInt64Array(1);
  const float = new Float64Array(bits.buffer);
  float[0] = value;
  bits[0] = (bits[0] ?? 0n) + (value > 0 ? 1n : -1n);
  return float[0];
}

/** The greatest number that is smaller. */
export function nextBelow(value: number): number {
  return -nextAbove(-value);
}
