/** Two ways to the same outcomes: what the evaluator says of each person, and what the compiled query says of all. */
import { test } from 'vitest';
import { OUTCOMES } from '../../src/domain/preview/outcome.ts';
import type { AudienceContext, AudienceEngine } from '../../src/service/ports.ts';
import { EVERYONE } from '../support/a-plan.ts';
import {
  arbitraryPlanQuestion,
  askedWorlds,
  PLANS_PER_WORLD,
  type PlanQuestion,
  zonedContextOf,
} from '../support/asked-worlds.ts';
import { openBoth } from '../support/engines.ts';
import { holdToEachOther } from '../support/hold-to-each-other.ts';
import { simplerPlans } from '../support/simpler.ts';

/** Who ends how, by id, the table of counts in a fixed order, the ids that would be reached, and evidence for flags. */
async function endsOf(engine: AudienceEngine, { plan, uses }: PlanQuestion, context: AudienceContext) {
  const everyone = { outcomes: OUTCOMES, limit: 1_000, offset: 0 };
  const [{ people, total }, { rows, customers }, reached, evidence] = await Promise.all([
    engine.people(plan, context, everyone),
    engine.reach(plan, context, 'exact'),
    Array.fromAsync(engine.reached(plan, context)),
    uses && engine.evidence(plan, context, { uses, lacks: plan.exclude[0] ?? EVERYONE }),
  ]);
  const ends = people.map(({ customer_id, outcome, regime }) =>
    [customer_id, outcome, outcome === 'not_matched' ? '' : regime].join(' '),
  );
  return {
    total,
    customers,
    evidence,
    reached: reached.flat(),
    ends: ends.toSorted(),
    rows: rows
      .map((row) => JSON.stringify([row.outcome, row.regime, row.basis, row.cap, row.people]))
      .toSorted(),
  };
}

test.each(askedWorlds())('memory and DuckDB agree how everyone ends: $title', async ({ world, seed }) => {
  await holdToEachOther({
    world,
    contextOf: zonedContextOf,
    questions: arbitraryPlanQuestion(world),
    seed,
    times: PLANS_PER_WORLD,
    simpler: simplerPlans,
    ask: endsOf,
    open: openBoth,
  });
});
