/** What is asked again and again comes from memory, and decides as everything that is held would: whatever happened to the data. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/domain/data/rows.ts';
import type { Field } from '../../src/domain/data/schema.ts';
import { needsOf, needsTogether } from '../../src/domain/preview/needs.ts';
import { outcomeOf } from '../../src/domain/preview/outcome-of.ts';
import type { ReachPlan } from '../../src/domain/preview/plan.ts';
import type { Condition } from '../../src/domain/segments/condition.ts';
import type { EvaluationContext } from '../../src/domain/segments/context.ts';
import type { AudienceEngine, DatasetRows } from '../../src/service/ports.ts';
import { arbitraryPlanQuestion, askedWorlds, zonedContextOf } from '../support/asked-worlds.ts';
import { arbitraryLeaves } from '../support/conditions.ts';
import { openBoth } from '../support/engines.ts';
import { contextOf, type World } from '../support/world.ts';

const WORLDS = 4;
const PLANS = 8;
const DAY = 86_400_000;

type Rows = { readonly [D in Dataset]: readonly DatasetRows[D][] };

const DATASETS = ['customers', 'events', 'consents', 'sends', 'suppressions'] as const;

/** The first of two parts that a world comes in, or the second. */
function partOf(world: World, part: 0 | 1): Rows {
  const of = <T>(rows: readonly T[]) => rows.filter((_, index) => index % 2 === part);
  return {
    customers: of(world.customers),
    events: of(world.event_log),
    consents: of(world.consents),
    sends: of(world.sends ?? []),
    suppressions: of(world.suppressions),
  };
}

async function load(
  engines: readonly AudienceEngine[],
  world: World,
  rows: Rows,
  mode: 'replace' | 'append',
  datasets: readonly Dataset[] = DATASETS,
): Promise<void> {
  const properties = world.events.flatMap((event) => event.properties);
  const fields: { readonly [D in Dataset]?: readonly Field[] } = {
    customers: world.attributes,
    events: [...new Map(properties.map((field) => [field.id, field])).values()],
  };
  for (const engine of engines) {
    for (const dataset of datasets) {
      const loading = await engine.load(dataset, mode, fields[dataset] ?? []);
      await loading.write(rows[dataset]);
      await loading.commit();
    }
  }
}

/** Asks for the people three times: looked up, read, and from memory. */
async function expectDecided(
  [reference, engine]: readonly AudienceEngine[],
  plans: readonly ReachPlan[],
  context: EvaluationContext,
  ids: readonly string[],
): Promise<void> {
  const needs = plans.map((plan) => needsOf(plan, context)).reduce(needsTogether);
  for (let time = 0; time < 3; time += 1) {
    const facts = await engine?.facts([...ids, 'nobody', ...ids], needs);
    for (const id of ids) {
      const [whole, known] = [await reference?.person(id), facts?.get(id)];
      expect([id, known === undefined]).toEqual([id, !whole]);
      if (!whole || known === undefined) continue;
      for (const plan of plans) {
        const outcome = outcomeOf(whole, plan, context);
        expect([id, outcomeOf(known, plan, context)]).toEqual([id, outcome]);
        const own = facts?.get(id, needsOf(plan, context));
        expect([id, own && outcomeOf(own, plan, context)]).toEqual([id, outcome]);
      }
    }
    expect(facts?.has('nobody')).toBe(false);
  }
}

/** A plan for each type of condition there is, one after the other, beside others as people build them. */
function arbitraryPlans(world: World): fc.Arbitrary<readonly ReachPlan[]> {
  const leaves = Object.values(arbitraryLeaves(world)).filter((leaf) => leaf !== null);
  const audience = fc.oneof(...(leaves as readonly fc.Arbitrary<Condition>[]));
  const question = arbitraryPlanQuestion(world);
  return fc
    .tuple(question, question, audience)
    .map(([one, other, alone]) => [
      one.plan,
      { ...other.plan, audience: alone, exclude: [], holdout_percent: 0 },
    ]);
}

test.each(askedWorlds().slice(0, WORLDS))(
  'what is in memory decides as everything would, when data was added, erased or replaced, and for the past: $title',
  async ({ world, seed }) => {
    const engines = await openBoth();
    const [first, second] = [partOf(world, 0), partOf(world, 1)];
    const ids = world.customers.map(({ customer_id }) => customer_id);
    const schema = contextOf({ ...world, attributes: [...world.attributes] }).schema;
    const context: EvaluationContext = { ...zonedContextOf(world), schema };
    const past = { ...context, as_of: context.as_of - 40 * DAY };
    const ask = async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryPlans(world), async (plans) => {
          await expectDecided(engines, plans, context, ids);
          await expectDecided(engines, plans, past, ids);
        }),
        { seed, numRuns: PLANS },
      );
    };
    await load(engines, world, first, 'replace');
    await ask();
    await load(engines, world, second, 'append', ['events', 'consents', 'sends', 'suppressions']);
    await ask();
    await load(engines, world, second, 'append', ['customers']);
    await ask();
    for (const engine of engines) await engine.erase(ids[0] ?? '');
    await ask();
    await load(engines, world, second, 'replace', ['events', 'sends']);
    await ask();
    for (const engine of engines) await engine.close();
  },
);
