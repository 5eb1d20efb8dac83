/**
 * Two ways to the same answer: what the evaluator says of each person, and what the compiled query says of all. The seed
 * is fixed; TACT_AGREEMENT_RUNS asks more of every world, TACT_AGREEMENT_SEED asks others.
 */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CustomerRow } from '../../src/domain/data/rows.ts';
import type { ReachPlan } from '../../src/domain/preview/plan.ts';
import { OUTCOMES } from '../../src/domain/preview/outcome.ts';
import type { Condition } from '../../src/domain/segments/condition.ts';
import type { AudienceContext, AudienceEngine } from '../../src/service/ports.ts';
import { arbitraryCondition } from '../support/conditions.ts';
import { engines } from '../support/engines.ts';
import { loadWorld } from '../support/load-world.ts';
import { arbitraryPlan } from '../support/plans.ts';
import { CHANNELS, PURPOSES } from '../support/values.ts';
import { contextOf } from '../support/world.ts';
import type { World } from '../support/world.ts';
import { arbitraryWorld } from '../support/worlds.ts';

const SEED = Number(process.env['TACT_AGREEMENT_SEED'] ?? 20_261_123);
const TIMES = Number(process.env['TACT_AGREEMENT_RUNS'] ?? 1);
const WORLDS = 16;
const CONDITIONS = 126;
const PLANS = 19;
const EVERYONE: Condition = { type: 'all', conditions: [] };
const ZONES = [
  'Pacific/Auckland',
  'America/Los_Angeles',
  'Asia/Kathmandu',
  'Europe/Berlin',
  'Nowhere/At_All',
  null,
];

/** The world with a time zone for its customers, some of whom have none, or none that there is. */
function zoned(world: World): World {
  const customers = world.customers.map((customer, index): CustomerRow => ({
    ...customer,
    zone: ZONES[index % ZONES.length] ?? null,
  }));
  return { ...world, attributes: [...world.attributes, { id: 'zone', type: 'text' }], customers };
}

/** The world with nothing dated after the moment it is asked about, as data usually is. */
function ofThePast(world: World): World {
  const past = (instant: string) => (instant > world.as_of ? world.as_of : instant);
  return {
    ...world,
    event_log: world.event_log.map((row) => ({ ...row, occurred_at: past(row.occurred_at) })),
    consents: world.consents.map((row) => ({ ...row, captured_at: past(row.captured_at) })),
  };
}

/** Conditions as people build them: several that must all hold are the most usual. */
function arbitraryQuestion(world: World): fc.Arbitrary<Condition> {
  const several = fc
    .array(arbitraryCondition(world), { minLength: 2, maxLength: 5 })
    .map((conditions): Condition => ({ type: 'all', conditions }));
  return fc.oneof({ weight: 3, arbitrary: arbitraryCondition(world) }, { weight: 1, arbitrary: several });
}

async function everyoneMeeting(engine: AudienceEngine, condition: Condition, context: AudienceContext) {
  return await engine.members(condition, context, { limit: 1_000, after: null });
}

/** Who ends how, by id, the table of counts in a fixed order, and the ids that would be reached. */
async function endsOf(engine: AudienceEngine, plan: ReachPlan, context: AudienceContext) {
  const { people, total } = await engine.people(plan, context, {
    outcomes: OUTCOMES,
    limit: 1_000,
    offset: 0,
  });
  const { rows, customers } = await engine.reach(plan, context, 'exact');
  const reached: string[] = [];
  for await (const ids of engine.reached(plan, context)) reached.push(...ids);
  const ends = people.map(({ customer_id, outcome, regime }) =>
    [customer_id, outcome, outcome === 'not_matched' ? '' : regime].join(' '),
  );
  return {
    total,
    customers,
    reached,
    ends: ends.toSorted(),
    rows: rows
      .map((row) => JSON.stringify([row.outcome, row.regime, row.basis, row.cap, row.people]))
      .toSorted(),
  };
}

const worlds = fc
  .sample(arbitraryWorld().map(zoned), { seed: SEED, numRuns: WORLDS })
  .map((world, index) => (index % 2 === 0 ? world : ofThePast(world)));

test.each(worlds.map((world, index) => [index + 1, world] as const))(
  'memory and DuckDB agree about world %i',
  { timeout: 60_000 * TIMES },
  async (index, world) => {
    const [memory, duckdb] = (await Promise.all(engines.map(({ open }) => open()))) as [
      AudienceEngine,
      AudienceEngine,
    ];
    const context: AudienceContext = { ...contextOf(world), time_zone_attribute: 'zone' };
    const seed = SEED + index;
    await loadWorld(memory, world);
    await loadWorld(duckdb, world);
    expect(await duckdb.schema()).toEqual(await memory.schema());
    expect(await duckdb.profile()).toEqual(await memory.profile());
    await fc.assert(
      fc.asyncProperty(arbitraryQuestion(world), async (condition) => {
        expect(await everyoneMeeting(duckdb, condition, context)).toEqual(
          await everyoneMeeting(memory, condition, context),
        );
      }),
      { seed, numRuns: CONDITIONS * TIMES },
    );
    for (const purpose of PURPOSES) {
      for (const channel of CHANNELS) {
        const plan: ReachPlan = {
          rule_id: 'all',
          audience: EVERYONE,
          exclude: [],
          purpose,
          channel,
          priority: 0,
          holdout_percent: 0,
          caps: { caps: [], quiet_hours: [] },
        };
        expect(await endsOf(duckdb, plan, context)).toEqual(await endsOf(memory, plan, context));
      }
    }
    await fc.assert(
      fc.asyncProperty(arbitraryPlan(world), arbitraryCondition(world), async (plan, condition) => {
        expect(await endsOf(duckdb, plan, context)).toEqual(await endsOf(memory, plan, context));
        const question = { uses: condition, lacks: plan.exclude[0] ?? EVERYONE };
        const evidence = await memory.evidence(plan, context, question);
        expect(await duckdb.evidence(plan, context, question)).toEqual(evidence);
      }),
      { seed, numRuns: PLANS * TIMES },
    );
    await Promise.all([memory.close(), duckdb.close()]);
  },
);
