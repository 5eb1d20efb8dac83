/** How risky a rule is, from 0 to 100: the sum over its flags, the same figure that orders the review queue. */
import type { Flag, Severity } from './flag.ts';

const POINTS: { readonly [severity in Severity]: number } = { block: 40, review: 16, advice: 4 };
/** From this many people on a flag counts in full. */
const MANY = 1_000;

export interface RiskPart {
  readonly flag: string;
  readonly points: number;
}

/** The risk score: 40 for a block, 16 for a review, 4 for advice; half of that for few people or for leaving people out. */
export function riskOf(flags: readonly Flag[]): number {
  return Math.min(100, Math.round(flags.reduce((sum, flag) => sum + pointsOf(flag), 0)));
}

/** What each flag adds, in whole points: a fraction would tell how many people it bears on. */
export function riskParts(flags: readonly Flag[]): readonly RiskPart[] {
  return flags.map((flag) => ({ flag: flag.id, points: Math.round(pointsOf(flag)) }));
}

function pointsOf(flag: Flag): number {
  return POINTS[flag.severity] * weight(flag);
}

function weight({ customers_affected, excludes }: Flag): number {
  const share = customers_affected === null ? 1 : Math.min(1, customers_affected / MANY);
  return (0.5 + share / 2) * (excludes ? 0.5 : 1);
}
