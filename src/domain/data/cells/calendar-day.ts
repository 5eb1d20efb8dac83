/** Days as people write them. */
import type { DateOrder } from './cell.ts';

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const DAY_MONTH_NAME = /^(\d{1,2})\.?[- ]([a-zäéû]{3,9})\.?,?[- ](\d{4})$/i;
const MONTH_NAME_DAY = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i;
const MONTHS = [
  'jan',
  'feb',
  'mar|mär',
  'apr',
  'may|mai',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct|okt',
  'nov',
  'dec|dez',
];

/** The day that a text names, or null. `order` decides where the year stands last. */
export function readDay(text: string, order: DateOrder): CalendarDay | null {
  const first = YEAR_FIRST.exec(text);
  if (first) return valid(first[1], first[3], first[4]);
  const last = YEAR_LAST.exec(text);
  if (last) return order === 'dmy' ? valid(last[4], last[3], last[1]) : valid(last[4], last[1], last[3]);
  const day = DAY_MONTH_NAME.exec(text);
  if (day) return valid(day[3], monthOf(day[2]), day[1]);
  const month = MONTH_NAME_DAY.exec(text);
  return month ? valid(month[3], monthOf(month[1]), month[2]) : null;
}

/** Whether the order of day and month has to be known to read it. */
export function needsOrder(text: string): boolean {
  return /^\d{1,2}([-/.])\d{1,2}\1\d{4}/.test(text);
}

/** `YYYY-MM-DD`. */
export function isoDay({ year, month, day }: CalendarDay): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function monthOf(name = ''): string {
  const start = name.slice(0, 3).toLowerCase();
  return String(MONTHS.findIndex((names) => names.split('|').includes(start)) + 1);
}

function valid(years = '', months = '', days = ''): CalendarDay | null {
  const [year, month, day] = [Number(years), Number(months), Number(days)];
  if (year < 1 || month < 1 || month > 12 || day < 1) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= length ? { year, month, day } : null;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
