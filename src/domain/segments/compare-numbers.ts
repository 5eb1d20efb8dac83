import type { Comparison } from './condition.ts';

/** Whether `left operator right` holds. */
export function compareNumbers(left: number, operator: Comparison, right: number): boolean {
  switch (operator) {
    case 'eq':
      return left === right;
    case 'neq':
      return left !== right;
    case 'lt':
      return left < right;
    case 'lte':
      return left <= right;
    case 'gt':
      return left > right;
    case 'gte':
      return left >= right;
  }
}
