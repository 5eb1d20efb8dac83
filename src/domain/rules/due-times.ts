/** When a schedule falls due. */
import { addToDay, dayOf } from '../time/calendar.ts';
import { instantsOf, nextTransition } from '../time/zone.ts';
import type { Schedule } from './rule.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * The instants from `from` up to `upto`, itself out, at which a schedule falls due by a zone's clock; in milliseconds.
 * None for what someone sends by hand or what an event sets off. A time that a clock change leaves out falls due when
 * the gap ends; one that comes twice, the first time; a day that a month doesn't have, on its last.
 */
export function dueTimes(schedule: Schedule, from: number, upto: number, zone: string): readonly number[] {
  switch (schedule.kind) {
    case 'manual':
    case 'event':
      return [];
    case 'once':
      return [Date.parse(schedule.at)].filter((ms) => ms >= from && ms < upto);
    case 'daily':
    case 'weekly':
    case 'monthly':
      return daysFrom(from, upto, zone)
        .filter((day) => fallsOn(schedule, day))
        .map((day) => instantAt(day, schedule.time, zone))
        .filter((ms) => ms >= from && ms < upto);
  }
}

type Recurring = Extract<Schedule, { readonly time: string }>;

function fallsOn(schedule: Recurring, day: string): boolean {
  if (schedule.kind === 'daily') return true;
  if (schedule.kind === 'weekly') return schedule.days.includes(weekdayOf(day));
  const last = Number(addToDay(`${addToDay(day, 1, 'month').slice(0, 8)}01`, -1, 'day').slice(8));
  return Number(day.slice(8)) === Math.min(schedule.day, last);
}

/** ISO weekday, 1 = Monday. */
function weekdayOf(day: string): number {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return weekday === 0 ? 7 : weekday;
}

function daysFrom(from: number, upto: number, zone: string): readonly string[] {
  const last = dayOf(upto, zone);
  const days: string[] = [];
  for (let day = dayOf(from, zone); day <= last; day = addToDay(day, 1, 'day')) days.push(day);
  return days;
}

function instantAt(day: string, time: string, zone: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const local = Date.parse(day) + (hours * 60 + minutes) * MINUTE;
  const [first] = instantsOf(local, zone);
  return first ?? nextTransition(local - DAY, zone) ?? local;
}
