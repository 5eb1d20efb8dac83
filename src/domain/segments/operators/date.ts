/** Days of the calendar, without a zone; *today* is the day of `as_of` in the workspace's zone (SEMANTICS §2). */
import { and, call, compare, date, FALSE, inList, isSet, not, numbers } from '../../../query/build.ts';
import type { Comparator } from '../../../query/nodes.ts';
import { addToDay, monthDaysIn } from '../../time/calendar.ts';
import { writtenDay } from '../../time/written.ts';
import { plain, several, token } from '../phrase.ts';
import { complement, type Operator, operator, refuse } from './operator.ts';
import { readDay, readDayStretch, readNumber, readRange } from './read.ts';

function comparison(
  comparator: 'eq' | 'lt' | 'gt',
  label: string,
  holds: (cell: string, day: string) => boolean,
) {
  return operator({
    shape: 'day',
    label,
    read: readDay,
    prepare: (day) => (cell) => holds(String(cell), day),
    expression: (cell, day) => compare(cell, comparator, date(day)),
    words: (day) => [plain(label), token(writtenDay(day))],
  });
}

const inLast = operator({
  shape: 'day_last',
  label: 'is in the last',
  read: (value) => readDayStretch(value, 'last'),
  prepare: ({ count, unit }, { today }) => {
    const before = addToDay(today, -count, unit);
    return (cell) => String(cell) > before && String(cell) <= today;
  },
  expression: (cell, { count, unit }, { today }) =>
    and(compare(cell, 'gt', date(addToDay(today, -count, unit))), compare(cell, 'lte', date(today))),
  words: ({ count, unit }) => [plain('is in the last'), token(several(count, unit))],
});

const inNext = operator({
  shape: 'day_next',
  label: 'is in the next',
  read: (value) => readDayStretch(value, 'next'),
  prepare: ({ count, unit }, { today }) => {
    const end = addToDay(today, count, unit);
    return (cell) => String(cell) >= today && String(cell) < end;
  },
  expression: (cell, { count, unit }, { today }) =>
    and(compare(cell, 'gte', date(today)), compare(cell, 'lt', date(addToDay(today, count, unit)))),
  words: ({ count, unit }) => [plain('is in the next'), token(several(count, unit))],
});

const anniversary = operator({
  shape: 'anniversary',
  label: 'comes round in the next',
  read: (value) => {
    const stretch = typeof value === 'object' && value !== null ? (value as { readonly days?: unknown }) : {};
    const { days } = stretch;
    return typeof days === 'number' &&
      Number.isInteger(days) &&
      days >= 1 &&
      Object.keys(stretch).length === 1
      ? { value: days }
      : refuse('Give a number of days, such as {"days": 7}.');
  },
  prepare: (days, { today }) => {
    const wanted = monthDaysIn(today, days);
    return (cell) => wanted.has(Number(String(cell).slice(5, 7)) * 100 + Number(String(cell).slice(8, 10)));
  },
  expression: (cell, days, { today }) =>
    inList(call('month_day', cell), numbers([...monthDaysIn(today, days)])),
  words: (days) => [plain('comes round in the next'), token(several(days, 'day'))],
});

/**
 * Age is at least n exactly when the birth lies at or before today − n years: the last such day, null where that is
 * before year 1 and so before every day; after year 9999 it is the last day there is.
 */
function bornBy(comparator: AgeComparator, years: number, today: string): string | null {
  const least = comparator === 'gte' || comparator === 'lt' ? Math.ceil(years) : Math.floor(years) + 1;
  return Number(today.slice(0, 4)) - least < 1 ? null : addToDay(today, -least, 'year');
}

type AgeComparator = Extract<Comparator, 'lt' | 'lte' | 'gt' | 'gte'>;

function age(comparator: AgeComparator, label: string): Operator {
  const old = comparator === 'gte' || comparator === 'gt';
  return operator({
    shape: 'age',
    label,
    read: readNumber,
    prepare: (years, { today }) => {
      const by = bornBy(comparator, years, today);
      return (cell) => (by !== null && cell <= by) === old;
    },
    expression: (cell, years, { today }) => {
      const by = bornBy(comparator, years, today);
      const born = by === null ? FALSE : compare(cell, 'lte', date(by));
      return old ? born : and(isSet(cell), not(born));
    },
    words: (years) => [plain(label), token(several(years, 'year'))],
  });
}

export const DATE_OPERATORS = {
  on: comparison('eq', 'is on', (cell, day) => cell === day),
  before: comparison('lt', 'is before', (cell, day) => cell < day),
  after: comparison('gt', 'is after', (cell, day) => cell > day),
  between: operator({
    shape: 'day_range',
    label: 'is between',
    read: (value) => readRange(value, readDay),
    prepare:
      ([low, high]) =>
      (cell) =>
        String(cell) >= low && String(cell) <= high,
    expression: (cell, [low, high]) => and(compare(cell, 'gte', date(low)), compare(cell, 'lte', date(high))),
    words: ([low, high]) => [plain('is between'), token(`${writtenDay(low)} and ${writtenDay(high)}`)],
  }),
  in_last: inLast,
  not_in_last: complement('in_last', inLast, 'is not in the last'),
  in_next: inNext,
  anniversary_in_next: anniversary,
  age_lt: age('lt', 'means an age under'),
  age_lte: age('lte', 'means an age of at most'),
  age_gt: age('gt', 'means an age over'),
  age_gte: age('gte', 'means an age of at least'),
} as const satisfies { readonly [name: string]: Operator };
