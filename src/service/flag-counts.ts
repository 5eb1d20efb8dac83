import type { Flag } from '../domain/flags/flag.ts';
import type { Waiver } from '../domain/rules/rule.ts';
import { openFlags } from '../domain/rules/waiver.ts';

/** Open flags by severity, and how many a waiver covers. */
export interface FlagCounts {
  readonly block: number;
  readonly review: number;
  readonly advice: number;
  readonly waived: number;
}

/** The counts of a rule's flags on the day `today`. */
export function flagCounts(
  flags: readonly Pick<Flag, 'id' | 'severity'>[],
  waivers: readonly Waiver[],
  today: string,
): FlagCounts {
  const open = openFlags(flags, waivers, today);
  const of = (severity: Flag['severity']) => open.filter((flag) => flag.severity === severity).length;
  return {
    block: of('block'),
    review: of('review'),
    advice: of('advice'),
    waived: flags.length - open.length,
  };
}
