/** One message against the caps and quiet hours (SEMANTICS §4). */
import type { Cap, PlannedMessage, QuietHours } from './cap.ts';
import type { Ledger } from './ledger.ts';
import { isDropped } from './quiet-hours.ts';
import { matches, windowAfter, type Zones } from './window.ts';

export const QUIET_HOURS = 'quiet_hours';

/** The id of the first cap, in the listed order, that a message at `ms` fails; null when it passes all. */
export function failingCap(
  caps: readonly Cap[],
  message: Pick<PlannedMessage, 'channel' | 'purpose' | 'rule_id'>,
  ms: number,
  ledger: Ledger,
  zones: Zones,
): string | null {
  const failing = caps.find(
    (cap) => matches(cap, message) && ledger.count(cap, windowAfter(cap.window, ms, zones), ms) >= cap.limit,
  );
  return failing?.id ?? null;
}

/** What holds back a message that is due at `ms`, deferral done: a cap's id, `quiet_hours`, or null. */
export function heldBackBy(
  rules: { readonly caps: readonly Cap[]; readonly quiet_hours: readonly QuietHours[] },
  message: Pick<PlannedMessage, 'channel' | 'purpose' | 'rule_id'>,
  ms: number,
  ledger: Ledger,
  zones: Zones,
): string | null {
  const cap = failingCap(rules.caps, message, ms, ledger, zones);
  if (cap !== null) return cap;
  return isDropped(rules.quiet_hours, message.channel, ms, zones) ? QUIET_HOURS : null;
}
