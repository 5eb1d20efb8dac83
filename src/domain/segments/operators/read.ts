/** Reading the values of operators. Each gives the value, or says what it wants. */
import { isDay } from '../../time/calendar.ts';
import { parseInstant } from '../../time/instant.ts';
import type { Unit } from '../condition.ts';
import { MAX_LIST_VALUES } from '../condition.ts';
import { type Refusal, refuse } from './operator.ts';

type Read<V> = { readonly value: V } | Refusal;

export interface Stretch {
  readonly count: number;
  readonly unit: Unit;
}

export interface DayStretch {
  readonly count: number;
  readonly unit: Exclude<Unit, 'minute' | 'hour'>;
}

export function readText(value: unknown): Read<string> {
  return typeof value === 'string' ? { value } : refuse('Give a text.');
}

export function readTexts(value: unknown): Read<readonly string[]> {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
    return refuse('Give a list of texts.');
  return value.length > MAX_LIST_VALUES ? tooMany() : { value };
}

export function readNumber(value: unknown): Read<number> {
  return typeof value === 'number' && Number.isFinite(value) ? { value } : refuse('Give a number.');
}

export function readNumbers(value: unknown): Read<readonly number[]> {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'number' && Number.isFinite(item)))
    return refuse('Give a list of numbers.');
  return value.length > MAX_LIST_VALUES ? tooMany() : { value };
}

export function readBoolean(value: unknown): Read<boolean> {
  return typeof value === 'boolean' ? { value } : refuse('Give true or false.');
}

export function readDay(value: unknown): Read<string> {
  return typeof value === 'string' && isDay(value) ? { value } : refuse('Give a day as YYYY-MM-DD.');
}

/** Milliseconds since 1970, UTC. */
export function readInstant(value: unknown): Read<number> {
  const ms = typeof value === 'string' ? parseInstant(value) : null;
  return ms === null
    ? refuse('Give an instant with its offset, such as 2026-03-15T12:00:00Z.')
    : { value: ms };
}

/** `[low, high]`, low ≤ high. */
export function readRange<V extends string | number>(
  value: unknown,
  read: (end: unknown) => Read<V>,
): Read<readonly [V, V]> {
  if (!Array.isArray(value) || value.length !== 2)
    return refuse('Give the lowest and the highest, as [low, high].');
  const low = read(value[0]);
  if ('refused' in low) return low;
  const high = read(value[1]);
  if ('refused' in high) return high;
  return low.value <= high.value
    ? { value: [low.value, high.value] }
    : refuse('The first of the two must not be greater than the second.');
}

/** The units of time, each with how many of it are accepted: a thousand years, so that every bound can be dated. */
export const LONGEST: { readonly [unit in Unit]: number } = {
  minute: 525_600_000,
  hour: 8_760_000,
  day: 365_000,
  week: 52_000,
  month: 12_000,
  year: 1_000,
};

export function isUnit(value: unknown): value is Unit {
  return typeof value === 'string' && Object.hasOwn(LONGEST, value);
}

/** `{last: n, unit}` or `{next: n, unit}`. */
export function readStretch(value: unknown, key: 'last' | 'next'): Read<Stretch> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(`Give a stretch of time, such as {"${key}": 7, "unit": "day"}.`);
  const { [key]: count, unit, ...rest } = value as { readonly [name: string]: unknown };
  const [other] = Object.keys(rest);
  if (other !== undefined) return refuse(`A stretch of time has “${key}” and “unit” only.`, other);
  const most = LONGEST[isUnit(unit) ? unit : 'day'];
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > most)
    return refuse(`Give a whole number from 1 to ${most}.`, key);
  if (!isUnit(unit)) return refuse('“unit” is one of minute, hour, day, week, month, year.', 'unit');
  return { value: { count, unit } };
}

/** The same for days of the calendar, which have no hours and minutes. */
export function readDayStretch(value: unknown, key: 'last' | 'next'): Read<DayStretch> {
  const read = readStretch(value, key);
  if ('refused' in read) return read;
  const { count, unit } = read.value;
  return unit === 'minute' || unit === 'hour'
    ? refuse('A date has no hours: use day, week, month or year.', 'unit')
    : { value: { count, unit } };
}

function tooMany(): Refusal {
  return refuse(`A list has at most ${MAX_LIST_VALUES.toLocaleString('en')} values.`);
}
