/** The stretch of time that a cap looks at (SEMANTICS §4). */
import { startOf } from '../time/zone.ts';
import type { Cap, CapWindow } from './cap.ts';

const HOUR = 3_600_000;

/** Whose clocks calendar windows go by. */
export interface Zones {
  readonly customer: string;
  readonly workspace: string;
}

/** The instant after which sends count for a message at `ms`, itself out; in milliseconds. */
export function windowAfter(window: CapWindow, ms: number, zones: Zones): number {
  if (window.kind === 'rolling') return ms - Math.round(window.hours * HOUR);
  return startOf(ms, window.unit, zones[window.time_zone], window.week_starts_on) - 1;
}

/** Whether a cap asks about messages of this kind. */
export function matches(
  { scope, exempt_purposes }: Cap,
  message: { readonly channel: string; readonly purpose: string; readonly rule_id: string },
): boolean {
  const within = (list: readonly string[] | undefined, value: string) =>
    list === undefined || list.includes(value);
  return (
    !exempt_purposes.includes(message.purpose) &&
    within(scope.channels, message.channel) &&
    within(scope.purposes, message.purpose) &&
    within(scope.rules, message.rule_id)
  );
}
