import type { Flag, Severity } from '../domain/flags/flag.ts';
import { type RiskPart, riskParts } from '../domain/flags/risk.ts';

/** What a flag adds to the risk, and what it asks. */
export interface RiskReason extends RiskPart {
  readonly question: string;
  readonly severity: Severity;
}

/** What each flag adds to the risk, the most first. */
export function riskReasons(flags: readonly Flag[]): readonly RiskReason[] {
  const by_id = new Map(flags.map((flag) => [flag.id, flag]));
  return riskParts(flags)
    .flatMap((part) => {
      const flag = by_id.get(part.flag);
      return flag === undefined ? [] : [{ ...part, question: flag.question, severity: flag.severity }];
    })
    .toSorted((a, b) => b.points - a.points);
}
