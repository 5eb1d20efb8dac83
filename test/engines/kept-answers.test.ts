/** What is kept of a question that names no data is not taken for the answer about other data, or about everyone. */
import { expect, onTestFinished, test } from 'vitest';
import type { CustomerRow } from '../../src/domain/data/rows.ts';
import { OUTCOMES } from '../../src/domain/preview/outcome.ts';
import type { AudienceContext, AudienceEngine } from '../../src/service/ports.ts';
import { aPlan, EVERYONE } from '../support/a-plan.ts';
import { askedOf, aWorld } from '../support/a-world.ts';
import { openBoth } from '../support/engines.ts';
import { loadWorld } from '../support/load-world.ts';
import type { World } from '../support/world.ts';

/** No cap can hold these back: whom nothing holds back is everyone, whatever the data says. */
const PLANS = [aPlan(), aPlan({ rule_id: 'other', channel: 'sms' })] as const;
const STRETCH = { after: 0, upto: 1 };

function someCustomers(from: number, upto: number): readonly CustomerRow[] {
  return Array.from({ length: upto - from }, (_, index) => ({ customer_id: `C-${from + index}` }));
}

/** Both engines with the world; what each is asked is asked of both. */
async function both(world: World): Promise<readonly [AudienceEngine, AudienceEngine]> {
  const engines = await openBoth();
  onTestFinished(async () => {
    for (const engine of engines) await engine.close();
  });
  for (const engine of engines) await loadWorld(engine, world);
  return engines;
}

async function append(engine: AudienceEngine, customers: readonly CustomerRow[]): Promise<void> {
  const load = await engine.load('customers', 'append', []);
  await load.write(customers);
  await load.commit();
}

async function told(engine: AudienceEngine, context: AudienceContext) {
  const [plan] = PLANS;
  const totals: number[] = [];
  for (const outcome of OUTCOMES)
    totals.push((await engine.people(plan, context, { outcomes: [outcome], limit: 1, offset: 0 })).total);
  const { pairs, by_plans, people } = await engine.overlap(PLANS, context, { people: 3 });
  const contacts = await engine.contacts(
    {
      plans: PLANS.map((one) => ({ plan: one, segments: new Map() })),
      sends: STRETCH,
      events: { ...STRETCH, named: [] },
    },
    context,
  );
  return {
    totals,
    reached: (await Array.fromAsync(engine.reached(plan, context))).flat(),
    rows: (await engine.reach(plan, context, 'exact')).rows,
    overlap: { pairs, by_plans, people: people.map(({ plans }) => plans) },
    audiences: contacts.audiences.map((audience) => [...audience]),
    evidence: await engine.evidence(plan, context, { uses: EVERYONE, lacks: EVERYONE }),
    effects: await engine.effects(plan, context, [{ alone: EVERYONE, rest: EVERYONE }]),
  };
}

test('once customers are appended, a rule without caps is for the new ones too', async () => {
  const world = aWorld({ customers: someCustomers(0, 70) });
  const [memory, duckdb] = await both(world);
  const context = askedOf(world);
  for (const upto of [70, 110, 300]) {
    if (upto > 70)
      for (const engine of [memory, duckdb])
        await append(engine, someCustomers(upto === 110 ? 70 : 110, upto));
    const right = await told(memory, context);
    expect(right.reached).toHaveLength(upto);
    expect(await told(duckdb, context)).toEqual(right);
  }
});

test(
  'after an estimate from the sample a rule without caps is for everyone',
  { timeout: 60_000 },
  async () => {
    const many = 50_000;
    const world = aWorld({ customers: someCustomers(0, many) });
    const [memory, duckdb] = await both(world);
    const context = askedOf(world);
    for (const plan of PLANS)
      expect((await duckdb.reach(plan, context, 'estimate')).precision).toBe('estimate');
    const right = await told(memory, context);
    expect(right.reached).toHaveLength(many);
    expect(await told(duckdb, context)).toEqual(right);
  },
);
