import type { Flag } from '../../domain/flags/flag.ts';
import type { Waiver } from '../../domain/rules/rule.ts';
import { openFlags } from '../../domain/rules/waiver.ts';

export type Shown = 'all' | 'open' | 'waived';

/** A rule's flags, those that stand open and those that a waiver covers. */
export interface FlagStates {
  readonly all: readonly Flag[];
  readonly open: readonly Flag[];
  readonly waived: readonly Flag[];
}

/** The flags by whether a waiver covers them on the day `today` (`YYYY-MM-DD`). */
export function flagStates(flags: readonly Flag[], waivers: readonly Waiver[], today: string): FlagStates {
  const open = openFlags(flags, waivers, today);
  const waived = flags.filter((flag) => !open.includes(flag));
  return { all: [...open, ...waived], open, waived };
}

/** The day where the reader is, `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
