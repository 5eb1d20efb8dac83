import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { countsOf } from '../../../src/domain/preview/funnel.ts';
import { aPlan, EVERYONE } from '../../support/a-plan.ts';
import { askedOf, aWorld } from '../../support/a-world.ts';
import { arbitraryCondition } from '../../support/conditions.ts';
import { arbitraryPlan } from '../../support/plans.ts';
import { segmentVectors } from '../../support/vectors.ts';
import type { OpenEngine } from '../contract.ts';
import { openedFor } from './opened.ts';

const GOLD: Condition = { type: 'segment', segment: 'gold', member: true };

export function holdsEffects(open: OpenEngine): void {
  const opened = openedFor(open);

  test('the effect of a part is what counting it, and reaching the rest, give one by one', async () => {
    const { world } = segmentVectors;
    const engine = await opened(world);
    const context = askedOf(world);
    const parts = fc.record({
      alone: arbitraryCondition(world),
      rest: fc.option(arbitraryCondition(world), { freq: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(arbitraryPlan(world), fc.array(parts, { maxLength: 4 }), async (plan, asked) => {
        const effects = await engine.effects(plan, context, asked);
        expect(effects).toHaveLength(asked.length);
        for (const [index, { alone, rest }] of asked.entries()) {
          const { count } = await engine.count(alone, context, 'exact');
          const reached =
            rest &&
            countsOf((await engine.reach({ ...plan, audience: rest }, context, 'exact')).rows).reached;
          expect(effects[index]).toEqual({ match_alone: count, reach_if_removed: reached });
        }
      }),
      { seed: 20_261_124, numRuns: 25 },
    );
  });

  test('without a plan, what is left of an audience counts whoever meets it', async () => {
    const { world } = segmentVectors;
    const engine = await opened(world);
    const context = askedOf(world);
    const parts = [
      { alone: GOLD, rest: EVERYONE },
      { alone: EVERYONE, rest: GOLD },
      { alone: GOLD, rest: null },
    ];
    const gold = (await engine.count(GOLD, context, 'exact')).count;
    const { count, of } = await engine.count(EVERYONE, context, 'exact');
    expect([gold, count]).toEqual([expect.any(Number), of]);
    expect(await engine.effects(null, context, parts)).toEqual([
      { match_alone: gold, reach_if_removed: of },
      { match_alone: of, reach_if_removed: gold },
      { match_alone: gold, reach_if_removed: null },
    ]);
  });

  test('a rule that would be left without an audience reaches nobody to speak of', async () => {
    const { world } = segmentVectors;
    const engine = await opened(world);
    const [only] = await engine.effects(aPlan({ audience: GOLD }), askedOf(world), [
      { alone: GOLD, rest: null },
    ]);
    expect(only?.reach_if_removed).toBeNull();
  });

  test('without customers no part does anything', async () => {
    const world = aWorld({});
    const effects = await (
      await opened(world)
    ).effects(aPlan(), askedOf(world), [{ alone: EVERYONE, rest: EVERYONE }]);
    expect(effects).toEqual([{ match_alone: 0, reach_if_removed: 0 }]);
  });
}
