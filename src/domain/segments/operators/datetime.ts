/** Instants, in milliseconds of UTC (SEMANTICS §2). */
import { and, compare, datetime } from '../../../query/build.ts';
import { minus, plus } from '../../time/calendar.ts';
import { writtenInstant } from '../../time/written.ts';
import { instantText } from '../instant-text.ts';
import { plain, several, token } from '../phrase.ts';
import { complement, type Operator, operator } from './operator.ts';
import { readInstant, readRange, readStretch } from './read.ts';

const inLast = operator({
  shape: 'instant_last',
  label: 'is in the last',
  read: (value) => readStretch(value, 'last'),
  prepare: ({ count, unit }, { as_of }) => {
    const before = instantText(minus(as_of, count, unit));
    const now = instantText(as_of);
    return (cell) => cell > before && cell <= now;
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
    prepare: (ms) => {
      const bound = instantText(ms);
      return (cell) => cell < bound;
    },
    expression: (cell, ms) => compare(cell, 'lt', datetime(ms)),
    words: (ms, zone) => [plain('is before'), token(writtenInstant(ms, zone))],
  }),
  after: operator({
    shape: 'instant',
    label: 'is after',
    read: readInstant,
    prepare: (ms) => {
      const bound = instantText(ms);
      return (cell) => cell > bound;
    },
    expression: (cell, ms) => compare(cell, 'gt', datetime(ms)),
    words: (ms, zone) => [plain('is after'), token(writtenInstant(ms, zone))],
  }),
  between: operator({
    shape: 'instant_range',
    label: 'is between',
    read: (value) => readRange(value, readInstant),
    prepare: ([low, high]) => {
      const [first, last] = [instantText(low), instantText(high)];
      return (cell) => cell >= first && cell <= last;
    },
    expression: (cell, [low, high]) =>
      and(compare(cell, 'gte', datetime(low)), compare(cell, 'lte', datetime(high))),
    words: ([low, high], zone) => [
      plain('is between'),
      token(`${writtenInstant(low, zone)} and ${writtenInstant(high, zone)}`),
    ],
  }),
  in_last: inLast,
  not_in_last: complement('in_last', inLast, 'is not in the last'),
  in_next: operator({
    shape: 'instant_next',
    label: 'is in the next',
    read: (value) => readStretch(value, 'next'),
    prepare: ({ count, unit }, { as_of }) => {
      const now = instantText(as_of);
      const end = instantText(plus(as_of, count, unit));
      return (cell) => cell >= now && cell < end;
    },
    expression: (cell, { count, unit }, { as_of }) =>
      and(compare(cell, 'gte', datetime(as_of)), compare(cell, 'lt', datetime(plus(as_of, count, unit)))),
    words: ({ count, unit }) => [plain('is in the next'), token(several(count, unit))],
  }),
} as const satisfies { readonly [name: string]: Operator };
