/** What each part of an audience does, from the sets of people for whom its conditions hold. */
import type { ReachPlan } from '../../domain/preview/plan.ts';
import type { AudienceContext, AudiencePart, PartEffect } from '../../service/ports.ts';
import { countBoth, countOf, nobody, putIn } from './bits/bitset.ts';
import { askingSettled } from './bits/settled.ts';
import { peopleMeeting, reachedAmong } from './bits/solved.ts';
import type { Database } from './database.ts';

/**
 * Everyone whom the plan would reach if its audience let them is found once; a rest of the audience is then counted
 * among them.
 */
export async function effectsOf(
  database: Database,
  plan: ReachPlan | null,
  context: AudienceContext,
  parts: readonly AudiencePart[],
): Promise<readonly PartEffect[]> {
  // Where every set is kept nothing is waited for: others are heard between one question and the next.
  await new Promise((resume) => setImmediate(resume));
  return await askingSettled(database, context, async (asking) => {
    const rests = parts.flatMap(({ rest }) => (rest === null ? [] : [rest]));
    const met = await peopleMeeting(database, asking, [...parts.map(({ alone }) => alone), ...rests]);
    const left_over = met.slice(parts.length);
    const anyone = left_over.reduce(putIn, nobody(asking.size));
    const reached = plan && (await reachedAmong(database, asking, plan, anyone));
    const people = left_over.values();
    return parts.map(({ rest }, index) => {
      const alone = met[index];
      const left = rest === null ? undefined : people.next().value;
      return {
        match_alone: alone === undefined ? 0 : countOf(alone),
        reach_if_removed:
          left === undefined ? null : reached === null ? countOf(left) : countBoth(left, reached),
      };
    });
  });
}
