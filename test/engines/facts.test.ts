/** What is looked up to decide about some people decides as everything held about them would, on each engine. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { needsOf, needsTogether, type Needs } from '../../src/domain/preview/needs.ts';
import { outcomeOf } from '../../src/domain/preview/outcome-of.ts';
import type { ReachPlan } from '../../src/domain/preview/plan.ts';
import type { Person } from '../../src/domain/data/rows.ts';
import type { AudienceContext, AudienceEngine } from '../../src/service/ports.ts';
import { arbitraryPlanQuestion, askedWorlds } from '../support/asked-worlds.ts';
import { engines } from '../support/engines.ts';
import { loadWorld } from '../support/load-world.ts';

const WORLDS = 4;
const PLANS = 12;

const cases = engines.flatMap(({ name, open }) =>
  askedWorlds()
    .slice(0, WORLDS)
    .map((asked) => ({ ...asked, name, open })),
);

/** A person with nothing but what is needed. */
function cutTo(needs: Needs, person: Person): Person {
  const later = (instant: string, after: number | null) => after === null || Date.parse(instant) > after;
  const wanted = new Set(['customer_id', ...needs.attributes]);
  return {
    customer: Object.fromEntries(
      Object.entries(person.customer).filter(([id]) => wanted.has(id)),
    ) as Person['customer'],
    events: person.events.filter((row) =>
      needs.events.some(({ event, after }) => event === row.event && later(row.occurred_at, after)),
    ),
    consents: person.consents.filter((row) =>
      needs.consents.some(
        ({ purpose, channel }) =>
          [purpose, '*'].includes(row.purpose) && [channel, '*'].includes(row.channel),
      ),
    ),
    sends: person.sends.filter((row) => needs.sends_after !== null && later(row.sent_at, needs.sends_after)),
    suppressions: person.suppressions,
  };
}

async function expectDecided(
  engine: AudienceEngine,
  plans: readonly ReachPlan[],
  context: AudienceContext,
  ids: readonly string[],
): Promise<void> {
  const asked = { ...context, schema: await engine.schema() };
  const needs = plans.map((plan) => needsOf(plan, asked)).reduce(needsTogether);
  const facts = await engine.facts([...ids, 'nobody', ...ids], needs);
  expect([...facts.keys()].toSorted()).toEqual([...ids].toSorted());
  for (const id of ids) {
    const [person, known] = [await engine.person(id), facts.get(id)];
    if (person === null || known === undefined) throw new Error(`${id} is gone`);
    const alone = (await engine.facts([id], needs)).get(id);
    for (const plan of plans) {
      const outcome = outcomeOf(person, plan, asked);
      expect([id, outcomeOf(known, plan, asked)]).toEqual([id, outcome]);
      expect([id, alone && outcomeOf(alone, plan, asked)]).toEqual([id, outcome]);
      expect([id, outcomeOf(cutTo(needsOf(plan, asked), person), plan, asked)]).toEqual([id, outcome]);
    }
  }
}

test.each(cases)('$name: what is needed decides as everything would: $title', async (asked) => {
  const { open, world, context, seed } = asked;
  const engine = await open();
  await loadWorld(engine, world);
  const ids = world.customers.map(({ customer_id }) => customer_id);
  const plan = arbitraryPlanQuestion(world).map((question) => question.plan);
  await fc.assert(
    fc.asyncProperty(fc.tuple(plan, plan), (plans) => expectDecided(engine, plans, context, ids)),
    { seed, numRuns: PLANS },
  );
  await engine.close();
});

test.each(engines)(
  '$name: where nothing but the person is needed, nothing else is asked',
  async ({ open }) => {
    const [asked] = askedWorlds();
    if (asked === undefined) throw new Error('no world');
    const engine = await open();
    await loadWorld(engine, asked.world);
    const ids = asked.world.customers.map(({ customer_id }) => customer_id);
    const bare = { as_of: asked.context.as_of, attributes: [], events: [], consents: [], sends_after: null };
    expect([...(await engine.facts(ids, bare)).keys()].toSorted()).toEqual(ids.toSorted());
    await engine.close();
  },
);
