import type { ReachPlan } from '../../domain/preview/plan.ts';
import type { Condition } from '../../domain/segments/condition.ts';
import { predicate } from '../../domain/segments/evaluate.ts';
import type { AudienceContext, AudiencePart, PartEffect } from '../../service/ports.ts';
import type { MemoryData } from './data.ts';
import type { Endings } from './endings.ts';
import { type Sets, sizeOf } from './leaf-sets.ts';
import { contextIn, type Pause, sift } from './sift.ts';

const EVERYONE: Condition = { type: 'all', conditions: [] };

/** What each part of an audience does: whom the plan would reach but for the audience is asked once. */
export async function effectsIn(
  data: MemoryData,
  plan: ReachPlan | null,
  context: AudienceContext,
  parts: readonly AudiencePart[],
  { endings, sets, pause }: { readonly endings: Endings; readonly sets: Sets; readonly pause: Pause },
): Promise<readonly PartEffect[]> {
  if (plan === null) return matchesIn(data, context, parts, sets);
  const at = contextIn(data, context);
  const ends = await endings(data, { ...plan, audience: EVERYONE }, context);
  const effects: PartEffect[] = [];
  for (const { alone, rest } of parts) {
    const meets = predicate(alone, at);
    const stays = rest === null ? null : predicate(rest, at);
    const met = await sift(data, context, pause, (person) => (meets(person) ? person : null));
    const left =
      stays &&
      (await sift(data, context, pause, (person, index) =>
        ends[index]?.outcome === 'reached' && stays(person) ? person : null,
      ));
    effects.push({ match_alone: met.length, reach_if_removed: left && left.length });
  }
  return effects;
}

/** Without a plan nobody is held back: conditions that many parts have in common are asked of everyone once. */
async function matchesIn(
  data: MemoryData,
  context: AudienceContext,
  parts: readonly AudiencePart[],
  sets: Sets,
): Promise<readonly PartEffect[]> {
  const setOf = sets(data, context);
  const effects: PartEffect[] = [];
  for (const { alone, rest } of parts) {
    const met = sizeOf(await setOf(alone));
    const left = rest === null ? null : sizeOf(await setOf(rest));
    effects.push({ match_alone: met, reach_if_removed: left });
  }
  return effects;
}
