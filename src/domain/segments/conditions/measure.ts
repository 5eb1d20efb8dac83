/** Measuring occurrences: count, days, sum, min, max, avg (SEMANTICS §2). */
import { aggregate, call, column, number } from '../../../query/build.ts';
import type { Expression } from '../../../query/nodes.ts';
import type { EventRow } from '../../data/rows.ts';
import type { Measure } from '../condition.ts';
import { several } from '../phrase.ts';
import { meanExpression, meanOf } from './mean-of.ts';

interface Meaning {
  /** Over a number property of the event. */
  readonly of_property: boolean;
  /** What it gives for someone without any occurrence; null makes the condition false. */
  readonly none: number | null;
  readonly of: (occurrences: readonly EventRow[], property: string) => number | null;
  readonly expression: (as: string, property: string) => Expression;
  readonly fact: (found: number) => string;
}

/** How much of a canonical instant is its UTC day. */
const DAY_LENGTH = 10;

export const MEASURES: { readonly [kind in Measure['kind']]: Meaning } = {
  count: {
    of_property: false,
    none: 0,
    of: (occurrences) => occurrences.length,
    expression: () => aggregate('count'),
    fact: (found) => several(found, 'time'),
  },
  days: {
    of_property: false,
    none: 0,
    of: (occurrences) => new Set(occurrences.map(({ occurred_at }) => occurred_at.slice(0, DAY_LENGTH))).size,
    expression: (as) => aggregate('count_distinct', call('day_of', column(as, 'occurred_at'))),
    fact: (found) => several(found, 'day'),
  },
  sum: {
    of_property: true,
    none: 0,
    of: (occurrences, property) => meanOf(valuesOf(property, occurrences), 1),
    expression: (as, property) => ({
      kind: 'coalesce',
      items: [meanExpression(as, property), number(0)],
    }),
    fact: String,
  },
  avg: {
    of_property: true,
    none: null,
    of: unlessEmpty((values) => meanOf(values, values.length)),
    expression: (as, property) => meanExpression(as, property, aggregate('count', column(as, property))),
    fact: String,
  },
  min: {
    of_property: true,
    none: null,
    of: unlessEmpty((values) => values.reduce((best, value) => Math.min(best, value))),
    expression: (as, property) => aggregate('min', column(as, property)),
    fact: String,
  },
  max: {
    of_property: true,
    none: null,
    of: unlessEmpty((values) => values.reduce((best, value) => Math.max(best, value))),
    expression: (as, property) => aggregate('max', column(as, property)),
    fact: String,
  },
};

/** The measure of these occurrences; null when there is nothing to take a min, max or avg of. */
export function measured(measure: Measure, occurrences: readonly EventRow[]): number | null {
  return MEASURES[measure.kind].of(occurrences, propertyOf(measure));
}

/** The measure over a group of rows of events. */
export function measureExpression(measure: Measure, as: string): Expression {
  return MEASURES[measure.kind].expression(as, propertyOf(measure));
}

export function isMeasure(input: unknown): input is Measure['kind'] {
  return typeof input === 'string' && Object.hasOwn(MEASURES, input);
}

function propertyOf(measure: Measure): string {
  return 'property' in measure ? measure.property : '';
}

function unlessEmpty(of: (values: readonly number[]) => number): Meaning['of'] {
  return (occurrences, property) => {
    const values = valuesOf(property, occurrences);
    return values.length === 0 ? null : of(values);
  };
}

function valuesOf(property: string, occurrences: readonly EventRow[]): readonly number[] {
  const values: number[] = [];
  for (const { [property]: value } of occurrences)
    if (typeof value === 'number' && !Number.isNaN(value)) values.push(value);
  return values;
}
