/** Whom several plans reach alike, person by person. */
import type { ReachPlan } from '../../domain/preview/plan.ts';
import type { AudienceContext, Overlap, OverlapPerson } from '../../service/ports.ts';
import { byCodePoint } from '../by-code-point.ts';
import type { MemoryData } from './data.ts';
import type { Endings } from './endings.ts';
import { handleOf, shuffled } from './questions.ts';

const FEWEST_PLANS = 2;

export async function overlapIn(
  data: MemoryData,
  plans: readonly ReachPlan[],
  context: AudienceContext,
  page: { readonly people: number },
  endings: Endings,
): Promise<Overlap> {
  const reaching: number[][] = data.people.map(() => []);
  for (const [plan, asked] of plans.entries()) {
    const ends = await endings(data, asked, context);
    for (const [person, end] of ends.entries()) if (end.outcome === 'reached') reaching[person]?.push(plan);
  }
  const pairs = plans.map(() => plans.map(() => 0));
  const by_plans = Array.from({ length: plans.length + 1 }, () => 0);
  for (const reached of reaching) {
    by_plans[reached.length] = (by_plans[reached.length] ?? 0) + 1;
    for (const one of reached) {
      const row = pairs[one];
      if (row) for (const other of reached) row[other] = (row[other] ?? 0) + 1;
    }
  }
  return { customers: data.people.length, pairs, by_plans, people: mostReached(data, reaching, page.people) };
}

function mostReached(
  data: MemoryData,
  reaching: readonly (readonly number[])[],
  limit: number,
): readonly OverlapPerson[] {
  return data.people
    .flatMap(({ customer }, index) => {
      const plans = reaching[index] ?? [];
      const { customer_id } = customer;
      if (plans.length < FEWEST_PLANS) return [];
      return [{ handle: handleOf(data, index), customer_id, customer, plans, place: shuffled(customer_id) }];
    })
    .toSorted(
      (a, b) =>
        b.plans.length - a.plans.length || a.place - b.place || byCodePoint(a.customer_id, b.customer_id),
    )
    .slice(0, limit)
    .map(({ place: _place, ...person }) => person);
}
