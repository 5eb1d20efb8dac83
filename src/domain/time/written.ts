/** Days and instants as people read them. */
import { formatInstant } from './instant.ts';
import { offsetAt } from './zone.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const formats = new Map<string, Intl.DateTimeFormat>();

/** An instant by the clock of a zone, as far as it is needed, with the clock’s name at that time: `15 Mar 2026, 13:00 CET`. */
export function writtenInstant(ms: number, zone: string): string {
  const [day = '', clock = ''] = formatInstant(ms + offsetAt(ms, zone))
    .slice(0, -1)
    .split('T');
  return `${writtenDay(day)}, ${clock.replace(/(:00)?\.000$/, '')} ${clockName(ms, zone)}`;
}

/** A day, `YYYY-MM-DD`: `15 Mar 2026`. */
export function writtenDay(day: string): string {
  const [year, month, of_month] = day.split('-');
  return `${Number(of_month)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** What the clock of a zone is called at an instant: `CET` in winter and `CEST` in summer, else how far it is from `GMT`. */
export function clockName(ms: number, zone: string): string {
  if (zone === 'UTC') return zone;
  const format =
    formats.get(zone) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'short' });
  formats.set(zone, format);
  return format.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
