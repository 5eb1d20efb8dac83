/** The reach funnel: five steps that group the outcomes, so that each person leaves once (SEMANTICS §5). */
import { OUTCOMES, type Outcome, type OutcomeCounts, type ReachRow } from './outcome.ts';

export interface FunnelStep {
  readonly id: 'match' | 'kept' | 'free' | 'consent' | 'reached';
  /** People who are still there. */
  readonly people: number;
  /** Who left on the way to this step, in the order of §5. */
  readonly left: readonly { readonly outcome: Outcome; readonly people: number }[];
}

const STEPS: readonly (readonly [FunnelStep['id'], readonly Outcome[]])[] = [
  ['match', ['not_matched']],
  ['kept', ['excluded', 'holdout']],
  ['free', ['suppressed', 'minor', 'opted_out', 'withdrawn', 'objected', 'denied']],
  ['consent', ['expired', 'no_consent']],
  ['reached', ['capped', 'quiet_hours']],
];

/** The steps of a preview; what is left after the last is `reached`. */
export function funnelOf(counts: OutcomeCounts): readonly FunnelStep[] {
  let people = totalOf(counts);
  return STEPS.map(([id, outcomes]) => {
    const left = outcomes.map((outcome) => ({ outcome, people: counts[outcome] }));
    people -= left.reduce((sum, leaver) => sum + leaver.people, 0);
    return { id, people, left };
  });
}

/** All customers. */
export function totalOf(counts: OutcomeCounts): number {
  return OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);
}

/** Rows of an engine as one figure per outcome, zeros included. */
export function countsOf(rows: readonly ReachRow[]): OutcomeCounts {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as { [O in Outcome]: number };
  for (const row of rows) counts[row.outcome] += row.people;
  return counts;
}
