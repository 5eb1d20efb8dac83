import type { ReachPlan } from '../../domain/preview/plan.ts';
import type { Condition } from '../../domain/segments/condition.ts';
import { predicate } from '../../domain/segments/evaluate.ts';
import type { AudienceContext, AudiencePart, PartEffect } from '../../service/ports.ts';
import type { MemoryData } from './data.ts';
import type { Endings } from './endings.ts';
import { contextIn, type Pause, sift } from './sift.ts';

const EVERYONE: Condition = { type: 'all', conditions: [] };

/** What each part of an audience does: whom the plan would reach but for the audience is asked once. */
export async function effectsIn(
  data: MemoryData,
  plan: ReachPlan | null,
  context: AudienceContext,
  parts: readonly AudiencePart[],
  endings: Endings,
  pause: Pause,
): Promise<readonly PartEffect[]> {
  const at = contextIn(data, context);
  const ends = plan && (await endings(data, { ...plan, audience: EVERYONE }, context));
  const effects: PartEffect[] = [];
  for (const { alone, rest } of parts) {
    const meets = predicate(alone, at);
    const stays = rest === null ? null : predicate(rest, at);
    const met = await sift(data, context, pause, (person) => (meets(person) ? person : null));
    const left =
      stays &&
      (await sift(data, context, pause, (person, index) =>
        (ends === null || ends[index]?.outcome === 'reached') && stays(person) ? person : null,
      ));
    effects.push({ match_alone: met.length, reach_if_removed: left && left.length });
  }
  return effects;
}
