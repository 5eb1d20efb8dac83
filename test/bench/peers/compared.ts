import type { Comparison } from '../../../src/domain/segments/condition.ts';

/** Whether a number stands so to another one. */
export function compared(number: number, operator: Comparison, other: number): boolean {
  switch (operator) {
    case 'eq':
      return number === other;
    case 'neq':
      return number !== other;
    case 'lt':
      return number < other;
    case 'lte':
      return number <= other;
    case 'gt':
      return number > other;
    case 'gte':
      return number >= other;
  }
}
