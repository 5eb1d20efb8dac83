/** How everyone ends under a plan, kept for the questions that follow: a preview, its people, and the evidence for flags. */
import { type PersonOutcome, prepareOutcome } from '../../domain/preview/outcome-of.ts';
import type { ReachPlan } from '../../domain/preview/plan.ts';
import type { AudienceContext } from '../../service/ports.ts';
import type { MemoryData } from './data.ts';
import { questionKey } from './question-key.ts';
import { contextIn, type Pause, sift } from './sift.ts';

/** A rule is checked with some ten plans, when it is submitted, approved and published. */
const MOST = 40;

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
    const asked = questionKey(plan, context);
    const known = kept.find((one) => one.data === data && one.asked === asked);
    if (known) return known.endings;
    const end = prepareOutcome(plan, contextIn(data, context));
    const same = oneOfEach();
    const endings = await sift(data, context, pause, (person) => same(end(person)));
    kept = [{ data, asked, endings }, ...kept].slice(0, MOST);
    return endings;
  };
}

/** The same object for the same end: there are few ends, and many people. */
function oneOfEach(): (end: PersonOutcome) => PersonOutcome {
  const known = new Map<string, PersonOutcome>();
  return (end) => {
    const key = `${end.outcome} ${end.regime} ${end.basis} ${end.cap}`;
    const one = known.get(key) ?? end;
    if (one === end) known.set(key, end);
    return one;
  };
}
