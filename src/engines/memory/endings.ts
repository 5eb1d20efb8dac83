/** How everyone ends under a plan, kept for the questions that follow: a preview, its people, and the evidence for flags. */
import { type PersonOutcome, prepareOutcome } from '../../domain/preview/outcome-of.ts';
import type { ReachPlan } from '../../domain/preview/plan.ts';
import type { AudienceContext } from '../../service/ports.ts';
import type { MemoryData } from './data.ts';
import { contextIn, type Pause, sift } from './sift.ts';

const MOST = 10;

interface Kept {
  readonly data: MemoryData;
  readonly asked: string;
  readonly endings: readonly PersonOutcome[];
}

/** Everyone's outcome, in the order of the people. */
export type Endings = (
  data: MemoryData,
  plan: ReachPlan,
  context: AudienceContext,
) => Promise<readonly PersonOutcome[]>;

/** Works out endings, and keeps those of the last few questions. */
export function keepEndings(pause: Pause): Endings {
  let kept: readonly Kept[] = [];
  return async (data, plan, context) => {
    const { segments, policy, as_of, time_zone, time_zone_attribute, consent_lasts = 0 } = context;
    const asked = JSON.stringify([
      plan,
      as_of,
      consent_lasts,
      time_zone,
      time_zone_attribute,
      [...segments],
      policy,
    ]);
    const known = kept.find((one) => one.data === data && one.asked === asked);
    if (known) return known.endings;
    const end = prepareOutcome(plan, contextIn(data, context));
    const endings = await sift(data, context, pause, end);
    kept = [{ data, asked, endings }, ...kept].slice(0, MOST);
    return endings;
  };
}
