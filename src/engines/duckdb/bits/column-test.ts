/** Tests of customers by numbers that lie in memory side by side, one column for each kind of number. */
import { withNumbers } from './bitset.ts';
import type { Bitset, NumberTest } from './bitset.ts';
import type { Combined } from './combined.ts';
import { not, people, together } from './together.ts';
import type { Sets } from './together.ts';

export type ColumnTest = Combined<{
  readonly kind: 'number';
  readonly column: string;
  readonly operator: NumberTest;
  readonly value: number;
}>;

/** The columns that a test looks at; the same one may come more than once. */
export function columnsIn(test: ColumnTest): readonly string[] {
  switch (test.kind) {
    case 'number':
      return [test.column];
    case 'constant':
      return [];
    case 'not':
      return columnsIn(test.item);
    case 'all':
    case 'any':
      return test.items.flatMap(columnsIn);
  }
}

/** How everyone whose number passes is found. */
type Passing = (numbers: Float64Array, test: NumberTest, other: number) => Bitset;

/** The customers for whom it holds; not to be changed. */
export function meeting(
  test: ColumnTest,
  size: number,
  columns: ReadonlyMap<string, Float64Array>,
  passing: Passing = withNumbers,
): Bitset {
  return together(setsOf(test, columns, passing), size);
}

function setsOf(test: ColumnTest, columns: ReadonlyMap<string, Float64Array>, passing: Passing): Sets {
  switch (test.kind) {
    case 'number': {
      const numbers = columns.get(test.column);
      if (numbers === undefined) throw new RangeError('a column was not read');
      return people(passing(numbers, test.operator, test.value));
    }
    case 'constant':
      return test;
    case 'not':
      return not(setsOf(test.item, columns, passing));
    case 'all':
    case 'any':
      return { kind: test.kind, items: test.items.map((item) => setsOf(item, columns, passing)) };
  }
}
