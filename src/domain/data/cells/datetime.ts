import { readDay, type CalendarDay } from './calendar-day.ts';
import type { CellReader, DateOrder, ToInstant } from './cell.ts';

/** The usual way, without trying the others. */
const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?()(Z|[+-]\d\d:\d\d)?$/;
const PARTS =
  /^(.+?)(?:T|, ?| +)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)? ?(am|pm)? ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;
const EPOCH = /^\d{10}(?:\d{3})?$/;
/** The last instant with a year of four digits. */
const LATEST = 253_402_300_799_999;
const EARLIEST = -62_135_596_800_000;

/** An instant in UTC with milliseconds; without an offset it is read in the zone of the import (§1). */
export const readDatetime: CellReader = (raw, { order }, toInstant) => {
  const instant = instantOf(raw, order, toInstant);
  if (instant === null || instant > LATEST || instant < EARLIEST) {
    return { unreadable: 'is not a date and time that exists' };
  }
  return new Date(instant).toISOString();
};

function instantOf(raw: Parameters<CellReader>[0], order: DateOrder, toInstant: ToInstant): number | null {
  const text = typeof raw === 'number' ? String(raw) : raw;
  if (typeof text !== 'string') return null;
  if (EPOCH.test(text)) return text.length === 10 ? Number(text) * 1000 : Number(text);
  const parts = ISO.exec(text) ?? PARTS.exec(text);
  const day = readDay(parts?.[1] ?? text, order);
  if (day === null) return null;
  const time = parts === null ? 0 : timeOfDay(parts);
  if (time === null) return null;
  const local_ms = midnight(day) + time;
  if (parts?.[7] === undefined) return toInstant(local_ms);
  const offset = offsetOf(parts[7]);
  return offset === null ? null : local_ms - offset;
}

function timeOfDay(parts: RegExpExecArray): number | null {
  const hour = hourOf(Number(parts[2]), parts[6]);
  const minute = Number(parts[3]);
  const second = Number(parts[4] ?? 0);
  if (hour === null || minute > 59 || second > 59) return null;
  return ((hour * 60 + minute) * 60 + second) * 1000 + Number((parts[5] ?? '').padEnd(3, '0').slice(0, 3));
}

function midnight({ year, month, day }: CalendarDay): number {
  if (year >= 100) return Date.UTC(year, month - 1, day);
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function hourOf(hour: number, half = ''): number | null {
  if (half === '') return hour > 23 ? null : hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}

function offsetOf(text: string): number | null {
  if (/^[a-z]/i.test(text)) return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(3).replace(':', '') || 0);
  if (hours > 18 || minutes > 59) return null;
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
