import type { Cap } from '../../../domain/caps/cap.ts';
import type { WeekPressure } from '../../../domain/caps/pressure-report.ts';

export interface Bar {
  /** `3`, and last `8 or more`. */
  readonly label: string;
  readonly messages: number;
  readonly before: number;
  readonly after: number;
}

const FEWEST_BARS = 8;
const MOST_BARS = 16;

/** People by messages of the week; as many bars as a cap's line needs, the last for that many or more. */
export function barsOf(week: Pick<WeekPressure, 'before' | 'after'>, limit: number | null): readonly Bar[] {
  const last = Math.min(MOST_BARS, Math.max(FEWEST_BARS, (limit ?? 0) + 3));
  return Array.from({ length: last }, (_, index) => {
    const messages = index + 1;
    const of = (bars: readonly number[]) =>
      messages < last ? (bars[messages] ?? 0) : total(bars.slice(messages));
    return {
      label: messages < last ? String(messages) : `${last} or more`,
      messages,
      before: of(week.before),
      after: of(week.after),
    };
  });
}

/** People with more messages than a number. */
export function moreThan(bars: readonly number[], messages: number): number {
  return total(bars.slice(messages + 1));
}

/** People with any message. */
export function contacted(bars: readonly number[]): number {
  return total(bars.slice(1));
}

/** The limits that can be tried with a slider: up to a few more than it is. */
export function mostTried(cap: Cap): number {
  return Math.max(8, cap.limit + 5);
}

function total(bars: readonly number[]): number {
  return bars.reduce((sum, people) => sum + people, 0);
}
