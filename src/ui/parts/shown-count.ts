import type { Shown } from '../../domain/preview/small-cells.ts';
import { formatCount } from '../kit/format.ts';

/** A count, or that it is hidden because it is of few people whom private data picks. */
export function shownCount(people: Shown): string {
  return people === null ? HIDDEN : formatCount(people);
}

/** The sum of counts; hidden where one of them is. */
export function shownSum(counts: readonly Shown[]): Shown {
  return counts.reduce<Shown>((sum, people) => (sum === null || people === null ? null : sum + people), 0);
}

const HIDDEN = 'hidden';
