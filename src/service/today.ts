import type { Clock, Settings } from './ports.ts';

const DAY = 86_400_000;

/** The day it is in the workspace's zone, `YYYY-MM-DD`. */
export function todayOf(ports: { readonly clock: Clock }, settings: Pick<Settings, 'time_zone'>): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: settings.time_zone, dateStyle: 'short' }).format(
    ports.clock.now(),
  );
}

/** The day so many days later, `YYYY-MM-DD`. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
