import { expect, test } from 'vitest';
import type { CapWindow } from '../../../src/domain/caps/cap.ts';
import { countsOf, totalOf } from '../../../src/domain/preview/funnel.ts';
import { holdoutBucket } from '../../../src/domain/preview/holdout.ts';
import { OUTCOMES } from '../../../src/domain/preview/outcome.ts';
import type { ReachPlan } from '../../../src/domain/preview/plan.ts';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import type { AudienceContext, AudienceEngine } from '../../../src/service/ports.ts';
import { aPlan, EVERYONE } from '../../support/a-plan.ts';
import { aRegime } from '../../support/a-policy.ts';
import { askedOf, aWorld } from '../../support/a-world.ts';
import { aConsent, anAdult } from '../../support/an-adult.ts';
import { aCap, aSend } from '../../support/simulations.ts';
import { segmentVectors } from '../../support/vectors.ts';
import type { World } from '../../support/world.ts';
import type { OpenEngine } from '../contract.ts';
import { openedFor } from './opened.ts';

const GOLD: Condition = { type: 'segment', segment: 'gold', member: true };

async function reachedBy(engine: AudienceEngine, plan: ReachPlan, context: AudienceContext) {
  const ids: string[] = [];
  for await (const batch of engine.reached(plan, context)) ids.push(...batch);
  return ids;
}

/** A crowd of so many, of whom nothing is known. */
function aCrowd(size: number): World {
  return aWorld({ customers: Array.from({ length: size }, (_, index) => ({ customer_id: `C-${index}` })) });
}

export function holdsReach(open: OpenEngine): void {
  const opened = openedFor(open);

  test('§5 outcomes add up to all customers, as a table and as people', async () => {
    const { world } = segmentVectors;
    const engine = await opened(world);
    const context = askedOf(world);
    for (const channel of ['email', 'sms']) {
      const plan = aPlan({ audience: { type: 'not', condition: GOLD }, channel, holdout_percent: 20 });
      const { rows, customers } = await engine.reach(plan, context, 'exact');
      expect(customers).toBe(world.customers.length);
      const counts = countsOf(rows);
      expect(totalOf(counts)).toBe(customers);
      for (const outcome of OUTCOMES) {
        const page = await engine.people(plan, context, { outcomes: [outcome], limit: 100, offset: 0 });
        expect([page.total, page.people.length]).toEqual([counts[outcome], counts[outcome]]);
      }
    }
  });

  test('§5 an estimate adds up too, and says how much was looked at', async () => {
    const world = aCrowd(300);
    const { rows, customers, precision, sampled } = await (
      await opened(world)
    ).reach(aPlan(), askedOf(world), 'estimate');
    expect(totalOf(countsOf(rows))).toBe(customers);
    expect(precision === 'exact' ? sampled : 1).toBe(1);
  });

  test('§5 exclusions and the holdout come before anything else', async () => {
    const world = aCrowd(400);
    const context = askedOf(world);
    const engine = await opened(world);
    const exclude: Condition = { type: 'people', customer_ids: ['C-1', 'C-7', 'nobody'] };
    const plan = aPlan({ exclude: [exclude], holdout_percent: 12.5 });
    const kept = world.customers
      .map(({ customer_id }) => customer_id)
      .filter((id) => id !== 'C-1' && id !== 'C-7');
    const reached = kept.filter((id) => holdoutBucket(plan.rule_id, id) >= 1250);
    expect(await reachedBy(engine, plan, context)).toEqual(reached.toSorted());
    expect(countsOf((await engine.reach(plan, context, 'exact')).rows)).toMatchObject({
      excluded: 2,
      holdout: kept.length - reached.length,
      reached: reached.length,
    });
  });

  test('§5 whoever stands exactly at the cut-off of the holdout is not in it', async () => {
    const world = aCrowd(5);
    const engine = await opened(world);
    for (const { customer_id } of world.customers) {
      const audience: Condition = { type: 'people', customer_ids: [customer_id] };
      const bucket = holdoutBucket('welcome', customer_id);
      const reached = (hundredths: number) =>
        reachedBy(engine, aPlan({ audience, holdout_percent: hundredths / 100 }), askedOf(world));
      expect(await reached(bucket)).toEqual([customer_id]);
      expect(await reached(bucket + 1)).toEqual([]);
    }
  });

  test('§4 a rolling window leaves out its start, a calendar day holds it', async () => {
    const sent = (customer_id: string, sent_at: string) => aSend({ customer_id, sent_at });
    const world: World = {
      ...aCrowd(4),
      sends: [
        sent('C-0', '2026-03-15T06:00:00.000Z'),
        sent('C-1', '2026-03-15T06:00:00.001Z'),
        sent('C-2', '2026-03-14T23:59:59.999Z'),
        sent('C-3', '2026-03-15T00:00:00.000Z'),
      ],
    };
    const engine = await opened(world);
    const reached = (window: CapWindow) =>
      reachedBy(engine, aPlan({ caps: { caps: [aCap({ window })], quiet_hours: [] } }), askedOf(world));
    expect(await reached({ kind: 'rolling', hours: 6 })).toEqual(['C-0', 'C-2', 'C-3']);
    expect(await reached({ kind: 'calendar', unit: 'day', time_zone: 'workspace' })).toEqual(['C-2']);
  });

  test('what is held about people who are no customers counts for nothing', async () => {
    const world: World = {
      ...aCrowd(2),
      events: [{ id: 'visit', properties: [] }],
      event_log: [{ customer_id: 'gone', event: 'visit', occurred_at: '2026-03-01T00:00:00.000Z' }],
      consents: [aConsent({ customer_id: 'gone' })],
      sends: [aSend({ customer_id: 'gone' })],
    };
    const { rows, customers } = await (await opened(world)).reach(aPlan(), askedOf(world), 'exact');
    expect([customers, totalOf(countsOf(rows))]).toEqual([2, 2]);
  });

  test('§3 a statement of long ago is still the latest', async () => {
    const statement = (customer_id: string, captured_at: string, status: 'granted' | 'withdrawn') =>
      aConsent({ customer_id, captured_at, status });
    const world: World = {
      ...aCrowd(2),
      consents: [
        statement('C-0', '1969-07-20T20:17:00.000Z', 'withdrawn'),
        statement('C-1', '1900-01-01T00:00:00.000Z', 'withdrawn'),
        statement('C-1', '1969-07-20T20:17:00.000Z', 'granted'),
      ],
    };
    const { rows } = await (await opened(world)).reach(aPlan(), askedOf(world), 'exact');
    expect(countsOf(rows)).toMatchObject({ withdrawn: 1, reached: 1 });
    expect(rows.find(({ outcome }) => outcome === 'reached')?.basis).toBe('consent');
  });

  test('attributes that can’t say what the policy asks of them are as if unset', async () => {
    const base = aWorld();
    const world: World = {
      ...base,
      attributes: [
        { id: 'country', type: 'number' },
        { id: 'state', type: 'list' },
        { id: 'birth_date', type: 'text' },
        { id: 'gpc', type: 'text' },
        { id: 'zone', type: 'number' },
      ],
      customers: [
        { ...anAdult().customer, country: 49, state: ['CA'], birth_date: '2020-01-01', gpc: 'true', zone: 1 },
      ],
      policy: {
        ...base.policy,
        regimes: [
          aRegime({ id: 'strict', strictness: 9, gpc: true, defaults: { '*': { basis: 'opt_out' } } }),
          aRegime({ id: 'de' }),
        ],
      },
    };
    const context = askedOf(world, { time_zone_attribute: 'zone' });
    const caps = {
      caps: [aCap({ window: { kind: 'calendar', unit: 'day', time_zone: 'customer' } })],
      quiet_hours: [],
    };
    const policy = { ...context.policy, state_attribute: 'state' };
    const { rows } = await (
      await opened(world)
    ).reach(aPlan({ purpose: 'ads', caps }), { ...context, policy }, 'exact');
    expect(rows).toEqual([
      { outcome: 'reached', regime: 'strict', basis: 'no_objection', cap: null, people: 1 },
    ]);
  });

  test('§4 sends that are made known one by one count against the caps at once', async () => {
    const world = aCrowd(3);
    const engine = await opened(world);
    const plan = aPlan({ caps: { caps: [aCap({ id: 'daily' })], quiet_hours: [] } });
    const version = await engine.dataVersion();
    await engine.recordSends([
      aSend({ customer_id: 'C-1' }),
      aSend({ customer_id: 'C-2', status: 'failed' }),
    ]);
    expect(await engine.dataVersion()).not.toBe(version);
    expect(await reachedBy(engine, plan, askedOf(world))).toEqual(['C-0', 'C-2']);
    const { rows } = await engine.reach(plan, askedOf(world), 'exact');
    expect(rows.filter(({ outcome }) => outcome === 'capped')).toMatchObject([
      { cap: 'daily', basis: null, people: 1 },
    ]);
  });

  test('evidence counts the reached who meet one condition, and of them those who meet the other, by regime', async () => {
    const base = aWorld();
    const free = { '*': { basis: 'opt_out' } } as const;
    const world: World = {
      ...base,
      attributes: [
        { id: 'country', type: 'enum' },
        { id: 'tier', type: 'enum' },
      ],
      customers: [
        { customer_id: 'a', country: 'DE', tier: 'gold' },
        { customer_id: 'b', country: 'US', tier: 'gold' },
        { customer_id: 'c', country: 'DE', tier: 'silver' },
        { customer_id: 'd', country: 'DE', tier: 'gold' },
        { customer_id: 'e', country: 'DE' },
      ],
      suppressions: [
        { customer_id: 'd', channel: '*', reason: 'complaint', since: '2026-01-01T00:00:00.000Z' },
      ],
      policy: {
        ...base.policy,
        regimes: [
          aRegime({ defaults: free }),
          aRegime({ id: 'us', strictness: 1, countries: ['US'], defaults: free }),
        ],
      },
    };
    const engine = await opened(world);
    const uses: Condition = { type: 'attribute', attribute: 'tier', operator: 'is_set' };
    const gold: Condition = { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' };
    const ask = (lacks: Condition) => engine.evidence(aPlan(), askedOf(world), { uses, lacks });
    expect(await ask(gold)).toEqual({ used: 3, affected: 2, by_regime: { eu: 1, us: 1 } });
    expect(await ask({ type: 'not', condition: EVERYONE })).toEqual({ used: 3, affected: 0, by_regime: {} });
  });

  test('of many people none is missed and none comes twice', { timeout: 60_000 }, async () => {
    const world = aCrowd(12_345);
    const engine = await opened(world);
    const reached = await reachedBy(engine, aPlan(), askedOf(world));
    expect(reached).toEqual(world.customers.map(({ customer_id }) => customer_id).toSorted());
    const page = await engine.people(aPlan(), askedOf(world), {
      outcomes: ['reached'],
      limit: 20_000,
      offset: 0,
    });
    expect(new Set(page.people.map(({ customer_id }) => customer_id)).size).toBe(12_345);
  });
}
