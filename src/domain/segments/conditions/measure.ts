/** Measuring occurrences: count, days, sum, min, max, avg (SEMANTICS §2). */
import { aggregate, call, column, number } from '../../../query/build.ts';
import type { Expression } from '../../../query/nodes.ts';
import type { Measure } from '../condition.ts';
import type { Occurrence } from './occurrences.ts';

const DAY = 86_400_000;

/** Rounded to 6 decimals, half away from zero, so that no order of adding shows (§2). */
export function round6(value: number): number {
  const rounded = Math.round(Math.abs(value) * 1e6) / 1e6;
  if (!Number.isFinite(rounded)) return value;
  return value < 0 ? -rounded : rounded;
}

/** The measure of these occurrences; null when there is nothing to take a min, max or avg of. */
export function measured(measure: Measure, occurrences: readonly Occurrence[]): number | null {
  switch (measure.kind) {
    case 'count':
      return occurrences.length;
    case 'days':
      return new Set(occurrences.map(({ at }) => Math.floor(at / DAY))).size;
    case 'sum':
      return round6(total(valuesOf(measure.property, occurrences)));
    case 'avg': {
      const values = valuesOf(measure.property, occurrences);
      return values.length === 0 ? null : round6(total(values) / values.length);
    }
    case 'min':
    case 'max': {
      const values = valuesOf(measure.property, occurrences);
      if (values.length === 0) return null;
      return values.reduce((best, value) =>
        measure.kind === 'min' ? Math.min(best, value) : Math.max(best, value),
      );
    }
  }
}

/** The measure over a group of rows of events. */
export function measureExpression(measure: Measure, as: string): Expression {
  switch (measure.kind) {
    case 'count':
      return aggregate('count');
    case 'days':
      return aggregate('count_distinct', call('day_of', column(as, 'occurred_at')));
    case 'sum':
      return {
        kind: 'coalesce',
        items: [call('round6', aggregate('sum', column(as, measure.property))), number(0)],
      };
    case 'avg':
      return call('round6', aggregate('avg', column(as, measure.property)));
    case 'min':
    case 'max':
      return aggregate(measure.kind, column(as, measure.property));
  }
}

/** What it gives for someone without any occurrence; null makes the condition false. */
export function measureOfNone(measure: Measure): number | null {
  return measure.kind === 'count' || measure.kind === 'days' || measure.kind === 'sum' ? 0 : null;
}

function valuesOf(property: string, occurrences: readonly Occurrence[]): readonly number[] {
  return occurrences.flatMap(({ row }) => {
    const value = row[property];
    return typeof value === 'number' && !Number.isNaN(value) ? [value] : [];
  });
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
