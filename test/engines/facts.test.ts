/** What is looked up to decide about some people decides as everything held about them would, on each engine. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { needsOf, needsTogether, type Needs } from '../../src/domain/preview/needs.ts';
import { outcomeOf } from '../../src/domain/preview/outcome-of.ts';
import type { ReachPlan } from '../../src/domain/preview/plan.ts';
import type { Dataset, EventRow, Person, SendRow } from '../../src/domain/data/rows.ts';
import type { AudienceContext, AudienceEngine, Load } from '../../src/service/ports.ts';
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
    events: needs.events.flatMap(({ event, after, latest }) => {
      const own = person.events
        .filter((row) => event === row.event && later(row.occurred_at, after))
        .filter(({ occurred_at }) => latest === null || Date.parse(occurred_at) <= needs.as_of)
        .toSorted((a, b) => Date.parse(b.occurred_at) - Date.parse(a.occurred_at));
      return latest === null ? own : own.slice(0, latest);
    }),
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

test.each(engines)(
  '$name: who never had an event has none of it, whenever it is asked for',
  async ({ open }) => {
    const engine = await open();
    const visit = { event: 'visit', occurred_at: '2026-03-01T00:00:00.000Z' };
    const customers = await engine.load('customers', 'replace', []);
    await customers.write([{ customer_id: 'ann' }, { customer_id: 'bob' }]);
    await customers.commit();
    const events = await engine.load('events', 'replace', []);
    await events.write([{ ...visit, customer_id: 'ann' }]);
    await events.commit();
    const needs: Needs = {
      as_of: Date.UTC(2026, 2, 31),
      attributes: [],
      consents: [],
      events: [{ event: 'visit', properties: [], after: null, latest: 2 }],
      sends_after: null,
    };
    const facts = await engine.facts(['ann', 'bob'], needs);
    expect(facts.get('ann')?.events).toMatchObject([visit]);
    expect(facts.get('bob')?.events).toEqual([]);
    await engine.close();
  },
);

test.each(engines)('$name: what is added, replaced or erased later decides at once', async ({ open }) => {
  const engine = await open();
  const at = (day: number) => new Date(Date.UTC(2026, 2, day)).toISOString();
  const send = (customer_id: string, day: number): SendRow => ({
    customer_id,
    rule_id: `rule_${day}`,
    channel: 'email',
    purpose: 'marketing',
    sent_at: at(day),
    status: 'sent',
  });
  const bought = (customer_id: string, day: number): EventRow => ({
    customer_id,
    event: 'purchase',
    occurred_at: at(day),
  });
  const load = async <D extends Dataset>(
    dataset: D,
    mode: 'replace' | 'append',
    rows: Parameters<Load<D>['write']>[0],
  ) => {
    const started = await engine.load(dataset, mode, []);
    await started.write(rows);
    await started.commit();
  };
  const as_of = Date.UTC(2026, 2, 31);
  const needs: Needs = {
    as_of,
    attributes: [],
    consents: [],
    events: [{ event: 'purchase', properties: [], after: Date.UTC(2026, 2, 1), latest: 2 }],
    sends_after: Date.UTC(2026, 2, 10),
  };
  const known = async (customer_id: string) => {
    const found = (await engine.facts([customer_id, 'nobody'], needs)).get(customer_id);
    const alone = (await engine.facts([customer_id], needs)).get(customer_id);
    const told = (person = found) => ({
      sent: person?.sends
        .map(({ sent_at }) => sent_at)
        .filter((sent_at) => Date.parse(sent_at) > (needs.sends_after ?? 0))
        .toSorted(),
      bought: person?.events
        .map(({ occurred_at }) => occurred_at)
        .toSorted()
        .slice(-2),
    });
    expect(told(alone)).toEqual(told());
    return told();
  };
  await load('customers', 'replace', [{ customer_id: 'ann' }, { customer_id: 'bob' }]);
  await load('events', 'replace', [bought('ann', 2), bought('ann', 3), bought('ann', 4), bought('bob', 5)]);
  await load('sends', 'replace', [send('ann', 12), send('ann', 5), send('bob', 13)]);
  expect(await known('ann')).toEqual({ sent: [at(12)], bought: [at(3), at(4)] });

  await engine.recordSends([send('ann', 14), send('bob', 15)]);
  await load('events', 'append', [bought('ann', 6), bought('bob', 7)]);
  expect(await known('ann')).toEqual({ sent: [at(12), at(14)], bought: [at(4), at(6)] });
  expect(await known('bob')).toEqual({ sent: [at(13), at(15)], bought: [at(5), at(7)] });

  await Promise.all([
    engine.recordSends([send('ann', 16)]),
    engine.facts(['ann'], { ...needs, sends_after: Date.UTC(2026, 1, 1) }),
    engine.recordSends([send('ann', 17)]),
  ]);
  expect(await known('ann')).toMatchObject({ sent: [at(12), at(14), at(16), at(17)] });

  await engine.erase('ann');
  expect(await known('ann')).toEqual({ sent: undefined, bought: undefined });
  expect(await known('bob')).toEqual({ sent: [at(13), at(15)], bought: [at(5), at(7)] });

  await load('sends', 'replace', [send('bob', 20)]);
  expect(await known('bob')).toMatchObject({ sent: [at(20)] });
  await engine.close();
});
