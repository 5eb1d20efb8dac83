/** Numbers (SEMANTICS §2). */
import { and, compare, inList, number, numbers } from '../../../query/build.ts';
import type { Comparator } from '../../../query/nodes.ts';
import { compareNumbers } from '../compare-numbers.ts';
import { plain, token, tokens } from '../phrase.ts';
import { complement, type Operator, operator } from './operator.ts';
import { readNumber, readNumbers, readRange } from './read.ts';

function comparison(comparator: Comparator, label: string): Operator {
  return operator({
    shape: 'number',
    label,
    read: readNumber,
    prepare: (value) => (cell) => typeof cell === 'number' && compareNumbers(cell, comparator, value),
    expression: (cell, value) => compare(cell, comparator, number(value)),
    words: (value) => [plain(label), token(String(value))],
  });
}

const eq = comparison('eq', 'is');

const among = operator({
  shape: 'numbers',
  label: 'is any of',
  read: readNumbers,
  prepare: (values) => {
    const wanted = new Set<unknown>(values);
    return (cell) => wanted.has(cell);
  },
  expression: (cell, values) => inList(cell, numbers(values)),
  words: (values) => [plain('is any of'), tokens(values.map(String), 'or')],
});

const between = operator({
  shape: 'number_range',
  label: 'is between',
  read: (value) => readRange(value, readNumber),
  prepare:
    ([low, high]) =>
    (cell) =>
      typeof cell === 'number' && cell >= low && cell <= high,
  expression: (cell, [low, high]) =>
    and(compare(cell, 'gte', number(low)), compare(cell, 'lte', number(high))),
  words: ([low, high]) => [plain('is between'), token(`${low} and ${high}`)],
});

export const NUMBER_OPERATORS = {
  eq,
  neq: complement('eq', eq, 'is not'),
  in: among,
  not_in: complement('in', among, 'is none of'),
  lt: comparison('lt', 'is less than'),
  lte: comparison('lte', 'is at most'),
  gt: comparison('gt', 'is more than'),
  gte: comparison('gte', 'is at least'),
  between,
} as const satisfies { readonly [name: string]: Operator };
