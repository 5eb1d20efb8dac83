import type { Comparison } from './condition.ts';

const COMPARISONS: { readonly [operator in Comparison]: (left: number, right: number) => boolean } = {
  eq: (left, right) => left === right,
  neq: (left, right) => left !== right,
  lt: (left, right) => left < right,
  lte: (left, right) => left <= right,
  gt: (left, right) => left > right,
  gte: (left, right) => left >= right,
};

/** Whether `left operator right` holds. */
export function compareNumbers(left: number, operator: Comparison, right: number): boolean {
  return COMPARISONS[operator](left, right);
}

export function isComparison(input: unknown): input is Comparison {
  return typeof input === 'string' && Object.hasOwn(COMPARISONS, input);
}
