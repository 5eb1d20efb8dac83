/** Tests of customers by numbers that lie in memory side by side, one column for each kind of number. */
import { complement, everybody, keepIn, nobody, putIn, withNumbers } from './bitset.ts';
import type { Bitset, NumberTest } from './bitset.ts';

export type ColumnTest =
  | {
      readonly kind: 'number';
      readonly column: string;
      readonly operator: NumberTest;
      readonly value: number;
    }
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'all'; readonly items: readonly ColumnTest[] }
  | { readonly kind: 'any'; readonly items: readonly ColumnTest[] }
  | { readonly kind: 'not'; readonly item: ColumnTest };

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

/** The customers for whom it holds, as a set of its own. */
export function meeting(test: ColumnTest, size: number, columns: ReadonlyMap<string, Float64Array>): Bitset {
  const inside = (item: ColumnTest) => meeting(item, size, columns);
  switch (test.kind) {
    case 'number': {
      const numbers = columns.get(test.column);
      if (numbers === undefined) throw new RangeError('a column was not read');
      return withNumbers(numbers, test.operator, test.value);
    }
    case 'constant':
      return test.value ? everybody(size) : nobody(size);
    case 'not':
      return complement(inside(test.item));
    case 'all':
      return test.items.reduce((found, item) => keepIn(found, inside(item)), everybody(size));
    case 'any':
      return test.items.reduce((found, item) => putIn(found, inside(item)), nobody(size));
  }
}
