/** Whole weeks, Monday to Sunday, by a zone's clock. */
import { addToDay, dayOf } from './calendar.ts';
import { startOf } from './zone.ts';

export interface Week {
  /** Its first and last day, `YYYY-MM-DD`. */
  readonly monday: string;
  readonly sunday: string;
  /** From an instant on and up to, not with, another; milliseconds since 1970, UTC. */
  readonly from: number;
  readonly upto: number;
}

const NOON = 43_200_000;

/** The week that holds an instant. */
export function weekOf(ms: number, zone: string): Week {
  const from = startOf(ms, 'week', zone);
  const monday = dayOf(from, zone);
  return {
    monday,
    sunday: addToDay(monday, 6, 'day'),
    from,
    upto: startOfDay(addToDay(monday, 7, 'day'), zone),
  };
}

/** The week that ends as this one begins. */
export function weekBefore({ from }: Week, zone: string): Week {
  return weekOf(from - 1, zone);
}

/** The instant at which a day, `YYYY-MM-DD`, begins. */
export function startOfDay(day: string, zone: string): number {
  return startOf(noonOf(day, zone), 'day', zone);
}

/** About noon of the day by the zone's clock: no zone is further from UTC than 14 hours. */
function noonOf(day: string, zone: string): number {
  const noon = Date.parse(`${day}T00:00:00Z`) + NOON;
  const found = dayOf(noon, zone);
  return found === day ? noon : found < day ? noon + NOON : noon - NOON;
}
