import { isoDay, readDay } from './calendar-day.ts';
import type { CellReader } from './cell.ts';

const TIME_OF_DAY = /[T ]\d{1,2}:\d{2}.*$/;

/** A calendar day without a zone; of an instant, the day as it is written. */
export const readDate: CellReader = (raw, { order }) => {
  if (typeof raw !== 'string') return { unreadable: 'is not a date' };
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(raw);
  const text = compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : raw.replace(TIME_OF_DAY, '');
  const day = readDay(text, order);
  return day === null ? { unreadable: 'is not a date that exists' } : isoDay(day);
};
