/** When a message may not go out because it is night where the person is (SEMANTICS §4). */
import { isQuiet, quietUntil } from '../time/quiet.ts';
import type { QuietHours } from './cap.ts';
import type { Zones } from './window.ts';

/** Quiet hours that follow each other round the clock leave no moment: whoever has waited this long waits for ever. */
const LONGEST_WAIT = 31 * 86_400_000;
const DEFER = ['defer'] as const;
const DROP = ['drop'] as const;
const EITHER = ['defer', 'drop'] as const;

/**
 * The instant, in milliseconds, that a message planned at `ms` waits until: the first minute that is quiet no
 * more, so that what was made to wait is not dropped for it; null when no moment is left.
 */
export function deferredTo(
  quiet_hours: readonly QuietHours[],
  channel: string,
  ms: number,
  zones: Zones,
): number | null {
  let at = ms;
  let quiet = quietAt(quiet_hours, DEFER, channel, at, zones);
  while (quiet !== undefined) {
    at = quietUntil(at, quiet, zones[quiet.time_zone]);
    if (at - ms > LONGEST_WAIT) return null;
    quiet = quietAt(quiet_hours, EITHER, channel, at, zones);
  }
  return at;
}

/** Whether quiet hours drop a message of this channel at this instant. */
export function isDropped(
  quiet_hours: readonly QuietHours[],
  channel: string,
  ms: number,
  zones: Zones,
): boolean {
  return quietAt(quiet_hours, DROP, channel, ms, zones) !== undefined;
}

/** The place in the list of the quiet hours that make a message wait at this instant; −1 when none do. */
export function waitsAt(
  quiet_hours: readonly QuietHours[],
  channel: string,
  ms: number,
  zones: Zones,
): number {
  const quiet = quietAt(quiet_hours, DEFER, channel, ms, zones);
  return quiet === undefined ? -1 : quiet_hours.indexOf(quiet);
}

function quietAt(
  quiet_hours: readonly QuietHours[],
  actions: readonly QuietHours['action'][],
  channel: string,
  ms: number,
  zones: Zones,
): QuietHours | undefined {
  return quiet_hours.find(
    (quiet) =>
      actions.includes(quiet.action) &&
      (quiet.channels === undefined || quiet.channels.includes(channel)) &&
      isQuiet(ms, quiet, zones[quiet.time_zone]),
  );
}
