/** The messages that count against each cap for one person, in the order of time. */
import type { SendRow } from '../data/rows.ts';
import type { Cap, PlannedMessage } from './cap.ts';
import { matches } from './window.ts';

export interface Ledger {
  /** How many counted messages lie in (after, upto], both in milliseconds. */
  count(cap: Cap, after: number, upto: number): number;
  /** A message that goes out now. */
  add(message: Pick<PlannedMessage, 'channel' | 'purpose' | 'rule_id'>, at: number): void;
}

/** The ledger of one person's past sends. */
export function ledgerOf(caps: readonly Cap[], history: readonly SendRow[]): Ledger {
  const counted = new Map(
    caps.map((cap) => [
      cap,
      history
        .filter((send) => isCounted(cap, send))
        .map(({ sent_at }) => Date.parse(sent_at))
        .toSorted((a, b) => a - b),
    ]),
  );
  const timesOf = (cap: Cap) => counted.get(cap) ?? [];
  return {
    count: (cap, after, upto) => firstAfter(timesOf(cap), upto) - firstAfter(timesOf(cap), after),
    add: (message, at) => {
      for (const cap of caps) {
        if (!matches(cap, message)) continue;
        const times = timesOf(cap);
        times.splice(firstAfter(times, at), 0, at);
      }
    },
  };
}

/** Whether a past send uses up some of a cap (§4). */
export function isCounted(cap: Cap, send: SendRow): boolean {
  const statuses = cap.counts === 'delivered' ? ['delivered'] : ['sent', 'delivered'];
  return statuses.includes(send.status) && matches(cap, send);
}

/** The index of the first time later than `ms`. */
function firstAfter(times: readonly number[], ms: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? 0) > ms) high = middle;
    else low = middle + 1;
  }
  return low;
}
