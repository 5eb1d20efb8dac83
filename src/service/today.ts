import { dayOf } from '../domain/time/calendar.ts';
import type { Clock, Settings } from './ports.ts';

/** The day it is in the workspace's zone, `YYYY-MM-DD`. */
export function todayOf(ports: { readonly clock: Clock }, settings: Pick<Settings, 'time_zone'>): string {
  return dayOf(ports.clock.now(), settings.time_zone);
}
