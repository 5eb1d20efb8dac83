/** What each part of an audience does, from the sets of people for whom its conditions hold. */
import type { ReachPlan } from '../../domain/preview/plan.ts';
import type { AudienceContext, AudiencePart, PartEffect } from '../../service/ports.ts';
import { countBoth, countOf } from './bits/bitset.ts';
import { askingSettled } from './bits/settled.ts';
import { peopleMeeting, reachedUnder } from './bits/solved.ts';
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
  return await askingSettled(database, context, async (asking) => {
    const rests = parts.flatMap(({ rest }) => (rest === null ? [] : [rest]));
    const reached =
      plan &&
      (await reachedUnder(database, asking, { ...plan, audience: { type: 'any', conditions: rests } }));
    const met = await peopleMeeting(database, asking, [...parts.map(({ alone }) => alone), ...rests]);
    const people = met.slice(parts.length).values();
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
