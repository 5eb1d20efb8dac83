import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReachPlan } from '../../../src/domain/preview/plan.ts';
import type { AudienceContext, AudienceEngine } from '../../../src/service/ports.ts';
import { aPlan, NOBODY } from '../../support/a-plan.ts';
import { askedOf, aWorld } from '../../support/a-world.ts';
import { arbitraryPlanQuestion, askedWorlds } from '../../support/asked-worlds.ts';
import type { OpenEngine } from '../contract.ts';
import { openedFor } from './opened.ts';

async function reachedBy(engine: AudienceEngine, plan: ReachPlan, context: AudienceContext) {
  return (await Array.fromAsync(engine.reached(plan, context))).flat();
}

export function holdsOverlap(open: OpenEngine): void {
  const opened = openedFor(open);

  test('whom plans reach alike is what each reaches, put side by side', async () => {
    for (const { world, context, seed } of askedWorlds().slice(0, 4)) {
      const engine = await opened(world);
      const plans = fc.sample(arbitraryPlanQuestion(world), { seed, numRuns: 12 }).map(({ plan }) => plan);
      const reached = await Promise.all(plans.map((plan) => reachedBy(engine, plan, context)));
      const plansOf = (id: string) => reached.flatMap((ids, index) => (ids.includes(id) ? [index] : []));
      const times = world.customers.map(({ customer_id }) => plansOf(customer_id).length);
      const { customers, pairs, by_plans, people } = await engine.overlap(plans, context, { people: 3 });
      expect(customers).toBe(world.customers.length);
      expect(pairs).toEqual(reached.map((a) => reached.map((b) => a.filter((id) => b.includes(id)).length)));
      expect(by_plans).toEqual(
        Array.from({ length: plans.length + 1 }, (_, n) => times.filter((many) => many === n).length),
      );
      expect(people.map((one) => one.plans)).toEqual(people.map((one) => plansOf(one.customer_id)));
      expect(people.map((one) => one.plans.length)).toEqual(
        times
          .filter((many) => many >= 2)
          .toSorted((a, b) => b - a)
          .slice(0, 3),
      );
      for (const { handle, customer_id, customer } of people) {
        expect(customer.customer_id).toBe(customer_id);
        expect((await engine.person(handle))?.customer).toEqual(customer);
      }
    }
  });

  test('nobody is listed whom one plan alone reaches, and no plans overlap nowhere', async () => {
    const world = aWorld({ customers: [{ customer_id: 'ann' }, { customer_id: 'bob' }] });
    const engine = await opened(world);
    const alone = await engine.overlap([aPlan(), aPlan({ audience: NOBODY })], askedOf(world), { people: 5 });
    expect(alone).toEqual({
      customers: 2,
      pairs: [
        [2, 0],
        [0, 0],
      ],
      by_plans: [0, 2, 0],
      people: [],
    });
    expect(await engine.overlap([], askedOf(world), { people: 5 })).toEqual({
      customers: 2,
      pairs: [],
      by_plans: [2],
      people: [],
    });
  });
}
