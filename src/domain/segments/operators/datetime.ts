/** Instants, in milliseconds of UTC (SEMANTICS §2). */
import { and, compare, datetime } from '../../../query/build.ts';
import { minus, plus } from '../../time/calendar.ts';
import { formatInstant } from '../../time/instant.ts';
import { plain, several, token } from '../phrase.ts';
import { complement, type Operator, operator, type SetValue } from './operator.ts';
import { readInstant, readRange, readStretch } from './read.ts';

const at = (cell: SetValue) => Date.parse(String(cell));
const written = (ms: number) =>
  formatInstant(ms).replace('T', ' ').replace(':00.000Z', ' UTC').replace('Z', ' UTC');

const inLast = operator({
  shape: 'instant_last',
  label: 'is in the last',
  read: (value) => readStretch(value, 'last', 'instants'),
  prepare: ({ count, unit }, { as_of }) => {
    const before = minus(as_of, count, unit);
    return (cell) => at(cell) > before && at(cell) <= as_of;
  },
  expression: (cell, { count, unit }, { as_of }) =>
    and(compare(cell, 'gt', datetime(minus(as_of, count, unit))), compare(cell, 'lte', datetime(as_of))),
  words: ({ count, unit }) => [plain('is in the last'), token(several(count, unit))],
});

export const DATETIME_OPERATORS = {
  before: operator({
    shape: 'instant',
    label: 'is before',
    read: readInstant,
    prepare: (ms) => (cell) => at(cell) < ms,
    expression: (cell, ms) => compare(cell, 'lt', datetime(ms)),
    words: (ms) => [plain('is before'), token(written(ms))],
  }),
  after: operator({
    shape: 'instant',
    label: 'is after',
    read: readInstant,
    prepare: (ms) => (cell) => at(cell) > ms,
    expression: (cell, ms) => compare(cell, 'gt', datetime(ms)),
    words: (ms) => [plain('is after'), token(written(ms))],
  }),
  between: operator({
    shape: 'instant_range',
    label: 'is between',
    read: (value) => readRange(value, readInstant),
    prepare:
      ([low, high]) =>
      (cell) =>
        at(cell) >= low && at(cell) <= high,
    expression: (cell, [low, high]) =>
      and(compare(cell, 'gte', datetime(low)), compare(cell, 'lte', datetime(high))),
    words: ([low, high]) => [plain('is between'), token(`${written(low)} and ${written(high)}`)],
  }),
  in_last: inLast,
  not_in_last: complement('in_last', inLast, 'is not in the last'),
  in_next: operator({
    shape: 'instant_next',
    label: 'is in the next',
    read: (value) => readStretch(value, 'next', 'instants'),
    prepare: ({ count, unit }, { as_of }) => {
      const end = plus(as_of, count, unit);
      return (cell) => at(cell) >= as_of && at(cell) < end;
    },
    expression: (cell, { count, unit }, { as_of }) =>
      and(compare(cell, 'gte', datetime(as_of)), compare(cell, 'lt', datetime(plus(as_of, count, unit)))),
    words: ({ count, unit }) => [plain('is in the next'), token(several(count, unit))],
  }),
} as const satisfies { readonly [name: string]: Operator };
