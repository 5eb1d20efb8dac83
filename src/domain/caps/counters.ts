/** How far a person has used up each cap, for "why". */
import type { SendRow } from '../data/rows.ts';
import type { Cap, PlannedMessage } from './cap.ts';
import { limitWords, windowWords } from './describe.ts';
import { ledgerOf } from './ledger.ts';
import { matches, windowAfter, type Zones } from './window.ts';

export interface CapCounter {
  readonly cap: string;
  readonly name: string;
  readonly used: number;
  readonly limit: number;
  /** `at most 3 in 7 days`. */
  readonly rule: string;
}

/** The caps that ask about this message, with what counts against them at `ms`. */
export function capCounters(
  caps: readonly Cap[],
  history: readonly SendRow[],
  message: Pick<PlannedMessage, 'channel' | 'purpose' | 'rule_id'>,
  ms: number,
  zones: Zones,
): readonly CapCounter[] {
  const ledger = ledgerOf(caps, history);
  return caps
    .filter((cap) => matches(cap, message))
    .map((cap) => ({
      cap: cap.id,
      name: cap.name,
      used: ledger.count(cap, windowAfter(cap.window, ms, zones), ms),
      limit: cap.limit,
      rule: `${limitWords(cap)} ${windowWords(cap.window)}`,
    }));
}
