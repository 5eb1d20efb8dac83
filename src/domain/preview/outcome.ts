/** What becomes of each customer under a rule (SEMANTICS §5). */
import { type Basis, REFUSALS } from '../permission/permission.ts';

/** Exactly one of these holds for each customer, decided in this order; the last is the good end. */
export const OUTCOMES = [
  'not_matched',
  'excluded',
  'holdout',
  ...REFUSALS,
  'capped',
  'quiet_hours',
  'reached',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** People per outcome; every outcome is present, zero included. */
export type OutcomeCounts = { readonly [O in Outcome]: number };

/** A row of the engine's answer: so many people of this regime end so, on this basis (only when reached). */
export interface ReachRow {
  readonly outcome: Outcome;
  readonly regime: string;
  readonly basis: Basis | null;
  /** The cap that held the message back; only with `capped`. */
  readonly cap: string | null;
  readonly people: number;
}
