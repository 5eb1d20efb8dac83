/** Limits in the tests of attributes and properties: each test that has some holds for a stretch of values. */
import type { AttributeType } from '../../data/schema.ts';
import type { OperatorValue } from '../../segments/condition.ts';
import { operatorOf } from '../../segments/operators/index.ts';
import { isRefusal, type Moment } from '../../segments/operators/operator.ts';
import { minus, plus } from '../../time/calendar.ts';
import { formatInstant, parseInstant, utcDay } from '../../time/instant.ts';
import { ALWAYS, type Limit, NEVER, nextAbove, nextBelow } from './limit.ts';
import { roundestBetween } from './round-number.ts';
import { DAY, FIRST, roundTime } from './round-time.ts';

export interface FieldTest {
  readonly operator: string;
  readonly value?: OperatorValue;
}

/** [low, high) of the values; `moves` are the ends that whoever asks has chosen. */
interface Stretch {
  readonly low: number;
  readonly high: number;
  readonly moves: readonly ('low' | 'high')[];
  /** True for all others, unset ones included. */
  readonly outside?: true;
}

export interface FieldLimits {
  readonly limits: readonly Pick<Limit, 'at' | 'lowest' | 'highest' | 'between'>[];
  /** The test holds for all others instead, unset ones included. */
  readonly outside: boolean;
  /** The test with its ends at other places. */
  readonly written: (at: readonly number[]) => FieldTest;
}

/** The limits of a test; null where it has none. It was validated before. */
export function fieldLimits(type: AttributeType, test: FieldTest, moment: Moment): FieldLimits | null {
  const kind = KINDS[type];
  const use = operatorOf(type, test.operator)?.read(test.value);
  if (kind === undefined || use === undefined || isRefusal(use)) return null;
  const stretch = kind.read(test.operator, test.value, moment);
  if (stretch === null) return null;
  const between = kind.round(moment);
  return {
    limits: stretch.moves.map((end) => ({ at: stretch[end], lowest: NEVER, highest: ALWAYS, between })),
    outside: stretch.outside === true,
    written: (at) => {
      const ends = Object.fromEntries(stretch.moves.map((end, index) => [end, at[index]]));
      const { low, high } = { ...stretch, ...ends };
      return low >= high ? kind.never : kind.write(low, high);
    },
  };
}

interface Kind {
  readonly read: (operator: string, value: OperatorValue | undefined, moment: Moment) => Stretch | null;
  readonly round: (moment: Moment) => Limit['between'];
  readonly write: (low: number, high: number) => FieldTest;
  /** No value meets it. */
  readonly never: FieldTest;
}

const from = (low: number): Stretch => ({ low, high: ALWAYS, moves: ['low'] });
const upto = (high: number): Stretch => ({ low: NEVER, high, moves: ['high'] });
const within = (low: number, high: number): Stretch => ({ low, high, moves: ['low', 'high'] });

const NUMBER: Kind = {
  read: (operator, value) => {
    if (operator === 'between') {
      const [low, high] = value as readonly [number, number];
      return within(low, nextAbove(high));
    }
    const at = value as number;
    if (operator === 'gte') return from(at);
    if (operator === 'gt') return from(nextAbove(at));
    if (operator === 'lt') return upto(at);
    return operator === 'lte' ? upto(nextAbove(at)) : null;
  },
  round: () => roundestBetween,
  write: (low, high) => {
    if (low === NEVER) return high === ALWAYS ? IS_SET : { operator: 'lt', value: high };
    return high === ALWAYS
      ? { operator: 'gte', value: low }
      : { operator: 'between', value: [low, nextBelow(high)] };
  },
  never: { operator: 'lt', value: -Number.MAX_VALUE },
};

const DATE: Kind = {
  read: (operator, value, { today }) => {
    const now = msOf(today);
    if (operator.startsWith('age_')) {
      const years = value as number;
      const isOld = operator === 'age_gte' || operator === 'age_gt';
      const least =
        operator === 'age_gte' || operator === 'age_lt' ? Math.ceil(years) : Math.floor(years) + 1;
      const born = yearOf(now) - least < 1 ? NEVER : minus(now, least, 'year') + DAY;
      return isOld ? upto(born) : from(born);
    }
    return timeStretch(operator, value, now, DAY);
  },
  round: ({ today }) => roundTime(msOf(today), DAY),
  write: (low, high) => timeTest(low, high, DAY, utcDay),
  never: { operator: 'before', value: '0001-01-01' },
};

const DATETIME: Kind = {
  read: (operator, value, { as_of }) => timeStretch(operator, value, as_of, 1),
  round: ({ as_of }) => roundTime(as_of, 1),
  write: (low, high) => timeTest(low, high, 1, formatInstant),
  never: { operator: 'before', value: '0001-01-01T00:00:00.000Z' },
};

const KINDS: { readonly [type in AttributeType]?: Kind } = { number: NUMBER, date: DATE, datetime: DATETIME };

const IS_SET: FieldTest = { operator: 'is_set' };

/** A day is the millisecond that it begins with; `grain` is one day, or one millisecond. */
function timeStretch(
  operator: string,
  value: OperatorValue | undefined,
  now: number,
  grain: number,
): Stretch | null {
  switch (operator) {
    case 'before':
      return upto(msOf(value as string));
    case 'after':
      return from(msOf(value as string) + grain);
    case 'between': {
      const [low, high] = value as readonly [string, string];
      return within(msOf(low), msOf(high) + grain);
    }
    case 'in_last':
    case 'not_in_last': {
      const { last, unit } = value as { readonly last: number; readonly unit: 'day' };
      const stretch: Stretch = { low: minus(now, last, unit) + grain, high: now + grain, moves: ['low'] };
      return operator === 'in_last' ? stretch : { ...stretch, outside: true };
    }
    case 'in_next': {
      const { next, unit } = value as { readonly next: number; readonly unit: 'day' };
      return { low: now, high: plus(now, next, unit), moves: ['high'] };
    }
    default:
      return null;
  }
}

function timeTest(low: number, high: number, grain: number, written: (ms: number) => string): FieldTest {
  const [isOpen, isEndless] = [low <= FIRST, high > LAST];
  if (isOpen) return isEndless ? IS_SET : { operator: 'before', value: written(Math.max(high, FIRST)) };
  return isEndless
    ? { operator: 'after', value: written(low - grain) }
    : { operator: 'between', value: [written(low), written(high - grain)] };
}

/** The last day that data can have. */
const LAST = Date.parse('9999-12-31');

/** A day or an instant in milliseconds. */
function msOf(text: string): number {
  return parseInstant(text) ?? Date.parse(text);
}

function yearOf(ms: number): number {
  return new Date(ms).getUTCFullYear();
}
