/**
 * What a rule is worth, measured against its holdout. Who met its audience as a stretch of time began, and was not
 * excluded, was split by chance: offered, or held out. More revenue from the offered than from as many held out is the
 * rule's. Held out or not is decided before permission (SEMANTICS §5), so people who may not be contacted stand in both
 * groups alike, and nobody's consent can pass for an effect.
 */
import { t95 } from './student.ts';

/** What a group spent: `people` in it, the sum of what each spent, and of its squares. Whoever spent nothing counts with 0. */
export interface GroupSums {
  readonly people: number;
  readonly sum: number;
  readonly squares: number;
}

export interface GroupSpending {
  readonly offered: GroupSums;
  readonly held_out: GroupSums;
  /** Those of the offered who were sent a message of the rule. */
  readonly reached: number;
  /** Those of the held out who were sent one all the same. */
  readonly leaked: number;
}

/** Fewer people of a group are neither measured nor shown (DESIGN-LANGUAGE §12). */
export const FEWEST_MEASURED = 20;
/** From this share of the held out on who got the message all the same, they are no comparison. */
const MOST_LEAKED = 0.05;

/** An amount with the ends of its 95 % interval, in the currency of the revenue. */
export interface Measured {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface Benefit {
  readonly offered: number;
  readonly held_out: number;
  readonly reached: number;
  /** Extra revenue of the stretch, from all who were offered. */
  readonly extra: Measured;
  /** The same per 1,000 people reached. */
  readonly per_1000: Measured;
  /** The interval holds 0: chance alone could have made the difference. */
  readonly could_be_chance: boolean;
}

/** Why nothing can be said of a rule's benefit. */
export const UNMEASURED = ['nothing_sent', 'too_few', 'not_held_out'] as const;
export type Unmeasured = (typeof UNMEASURED)[number];

/** Extra revenue = (mean per offered person − mean per held-out person) × offered, with Welch's interval. */
export function benefitOf({ offered, held_out, reached, leaked }: GroupSpending): Benefit | Unmeasured {
  if (reached === 0) return 'nothing_sent';
  if (Math.min(offered.people, held_out.people, reached) < FEWEST_MEASURED) return 'too_few';
  if (leaked > held_out.people * MOST_LEAKED) return 'not_held_out';
  const difference = meanOf(offered) - meanOf(held_out);
  const half = halfWidth(offered, held_out);
  const times = (factor: number): Measured => ({
    value: difference * factor,
    low: (difference - half) * factor,
    high: (difference + half) * factor,
  });
  return {
    offered: offered.people,
    held_out: held_out.people,
    reached,
    extra: times(offered.people),
    per_1000: times((offered.people / reached) * 1_000),
    could_be_chance: Math.abs(difference) <= half,
  };
}

function meanOf({ people, sum }: GroupSums): number {
  return sum / people;
}

/** Of the 95 % interval of a difference of means whose variances differ (Welch, 1947). */
function halfWidth(a: GroupSums, b: GroupSums): number {
  const [va, vb] = [varianceOfMean(a), varianceOfMean(b)];
  const variance = va + vb;
  if (variance === 0) return 0;
  const freedom = variance ** 2 / (va ** 2 / (a.people - 1) + vb ** 2 / (b.people - 1));
  return t95(freedom) * Math.sqrt(variance);
}

function varianceOfMean({ people, sum, squares }: GroupSums): number {
  return Math.max(0, squares - sum ** 2 / people) / (people - 1) / people;
}
