/** When a message may not go out because it is night where the person is (SEMANTICS §4). */
import { isQuiet, quietUntil } from '../time/quiet.ts';
import type { QuietHours } from './cap.ts';
import type { Zones } from './window.ts';

/** Deferrals that chase each other round the clock end here: such a message never finds a moment. */
const MOST_DEFERRALS = 50;

/** The instant, in milliseconds, that a message planned at `ms` waits until; null when no moment is left for it. */
export function deferredTo(
  quiet_hours: readonly QuietHours[],
  channel: string,
  ms: number,
  zones: Zones,
): number | null {
  let at = ms;
  for (let deferrals = 0; deferrals < MOST_DEFERRALS; deferrals++) {
    const quiet = quietAt(quiet_hours, 'defer', channel, at, zones);
    if (!quiet) return at;
    at = quietUntil(at, quiet, zones[quiet.time_zone]);
  }
  return null;
}

/** Whether quiet hours drop a message of this channel at this instant. */
export function isDropped(
  quiet_hours: readonly QuietHours[],
  channel: string,
  ms: number,
  zones: Zones,
): boolean {
  return quietAt(quiet_hours, 'drop', channel, ms, zones) !== undefined;
}

function quietAt(
  quiet_hours: readonly QuietHours[],
  action: QuietHours['action'],
  channel: string,
  ms: number,
  zones: Zones,
): QuietHours | undefined {
  return quiet_hours.find(
    (quiet) =>
      quiet.action === action &&
      (quiet.channels === undefined || quiet.channels.includes(channel)) &&
      isQuiet(ms, quiet, zones[quiet.time_zone]),
  );
}
