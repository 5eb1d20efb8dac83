/**
 * The log, the columns beside the customers, and what is kept in memory from one question to the next give the same
 * answers: one engine is asked again and again as time goes by, one must read its log because strangers' rows are dated
 * after every question, one was given its events in several loads, and the evaluator says what is right.
 */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventRow } from '../../src/domain/data/rows.ts';
import type { Condition } from '../../src/domain/segments/condition.ts';
import type { ReachRow } from '../../src/domain/preview/outcome.ts';
import { formatInstant } from '../../src/domain/time/instant.ts';
import type { AudienceContext, AudienceEngine } from '../../src/service/ports.ts';
import { aPlan } from '../support/a-plan.ts';
import { arbitraryPlanQuestion, arbitraryQuestion, askedWorlds } from '../support/asked-worlds.ts';
import type { AskedWorld } from '../support/asked-worlds.ts';
import { aDuckDbEngine, engines } from '../support/engines.ts';
import { loadWorld } from '../support/load-world.ts';
import { aCap, aSend } from '../support/simulations.ts';
import type { World } from '../support/world.ts';

const WORLDS = 5;
/** Loads in which the events of a world come where they are appended. */
const PARTS = 3;
const DAY = 86_400_000;
/** How long after the world's moment it is asked about again: windows move on, consents end. */
const LATER = [0, 1, 40 * 60_000, 3 * DAY, 400 * DAY];
const MINUTE = 60_000;
const EVENT = 'purchase';
const OF_GERMANY = { country: 'DE' };
const FAR = '2999-01-01T00:00:00.000Z';
const STRANGER = 'a stranger';

/** The world with nothing dated after the moment it is asked about. */
function ofThePast({ world }: AskedWorld): World {
  const past = (instant: string) => (instant > world.as_of ? world.as_of : instant);
  return {
    ...world,
    event_log: world.event_log.map((row) => ({ ...row, occurred_at: past(row.occurred_at) })),
    consents: world.consents.map((row) => ({ ...row, captured_at: past(row.captured_at) })),
    sends: (world.sends ?? []).map((row) => ({ ...row, sent_at: past(row.sent_at) })),
    suppressions: world.suppressions.map((row) => ({ ...row, since: past(row.since) })),
  };
}

/** The same with a row of each log that is dated after every question and is nobody's who is a customer. */
function withTheFuture(world: World): World {
  const [event] = world.event_log;
  const later: EventRow = { ...(event ?? { event: 'view' }), customer_id: STRANGER, occurred_at: FAR };
  return {
    ...world,
    event_log: event === undefined ? [] : [...world.event_log, later],
    consents: [
      ...world.consents,
      { customer_id: STRANGER, purpose: '*', channel: '*', status: 'denied', captured_at: FAR },
    ],
    sends: [...(world.sends ?? []), aSend({ customer_id: STRANGER, sent_at: FAR })],
    suppressions: [
      ...world.suppressions,
      { customer_id: STRANGER, channel: '*', reason: 'complaint', since: FAR },
    ],
  };
}

/**
 * The same, with the events of the log appended in several loads, later ones holding earlier events. What compares many
 * events with one another is asked of some people at a time.
 */
async function appended(world: World): Promise<AudienceEngine> {
  const engine = await aDuckDbEngine({ rows_at_once: 5 });
  await loadWorld(engine, { ...world, event_log: [] });
  const properties = new Map(
    world.events.flatMap((event) => event.properties).map((field) => [field.id, field]),
  );
  for (let part = 0; part < PARTS; part += 1) {
    const load = await engine.load('events', 'append', [...properties.values()]);
    await load.write(world.event_log.filter((_, index) => index % PARTS === part));
    await load.commit();
  }
  return engine;
}

/** Of 2,000 people each seventh did, was sent or agreed to something that a window or an end leaves behind in the next hours. */
function ofManyMinutes(world: World): World {
  const people = Array.from({ length: 2_000 }, (_, nth) => ({ customer_id: `p${nth}`, nth }));
  const before = (days: number, nth: number) =>
    formatInstant(Date.parse(world.as_of) - days * DAY + (nth % 7 === 0 ? (nth % 240) * MINUTE : 5 * DAY));
  return {
    ...world,
    events: [{ id: EVENT, properties: [] }],
    customers: people.map(({ customer_id }) => ({ customer_id, ...OF_GERMANY })),
    event_log: people.map(({ customer_id, nth }) => ({
      customer_id,
      event: EVENT,
      occurred_at: before(30 + (nth % 2) * 20, nth),
    })),
    sends: people.flatMap(({ customer_id, nth }) =>
      [0, 1].map(() => aSend({ customer_id, sent_at: before(7 + (nth % 3), nth) })),
    ),
    consents: people.map(({ customer_id, nth }) => ({
      customer_id,
      purpose: 'marketing',
      channel: 'email',
      status: 'granted',
      captured_at: before(60, 1),
      expires_at: nth % 5 === 0 ? before(0, nth) : null,
    })),
    suppressions: [],
  };
}

async function opened(name: string, world: World): Promise<AudienceEngine> {
  const kind = engines.find((one) => one.name === name);
  if (kind === undefined) throw new Error(`there is no ${name} engine`);
  const engine = await kind.open();
  await loadWorld(engine, world);
  return engine;
}

function sorted(rows: readonly ReachRow[]): readonly string[] {
  return rows
    .map(({ outcome, regime, basis, cap, people }) => JSON.stringify([outcome, regime, basis, cap, people]))
    .toSorted();
}

test.each(askedWorlds().slice(0, WORLDS))(
  'what is kept, the columns, the log and the evaluator agree: $title',
  async (asked) => {
    const world = ofThePast(asked);
    const [memory, kept, log, grown] = await Promise.all([
      opened('memory', world),
      opened('duckdb', world),
      opened('duckdb', withTheFuture(world)),
      appended(world),
    ]);
    expect(await grown.profile()).toEqual(await kept.profile());
    async function agree<T>(ask: (engine: AudienceEngine) => Promise<T>) {
      const right = await ask(memory);
      expect(await ask(kept)).toEqual(right);
      expect(await ask(log)).toEqual(right);
      expect(await ask(grown)).toEqual(right);
    }
    await fc.assert(
      fc.asyncProperty(
        arbitraryQuestion(world),
        arbitraryPlanQuestion(world),
        async (condition, { plan }) => {
          for (const later of LATER) {
            const context: AudienceContext = { ...asked.context, as_of: Date.parse(world.as_of) + later };
            await agree((engine) => engine.members(condition, context, { limit: 1_000, after: null }));
            await agree(async (engine) => sorted((await engine.reach(plan, context, 'exact')).rows));
          }
        },
      ),
      { seed: asked.seed, numRuns: 12 },
    );
    await Promise.all([memory, kept, log, grown].map((engine) => engine.close()));
  },
);

test('as minutes pass, the few of many who change sides are told apart as the evaluator tells them', async () => {
  const [asked] = askedWorlds();
  if (asked === undefined) throw new Error('no world');
  const world = ofManyMinutes(asked.world);
  const [memory, duckdb] = await Promise.all([opened('memory', world), opened('duckdb', world)]);
  const audience: Condition = {
    type: 'event',
    event: EVENT,
    measure: { kind: 'count' },
    operator: 'eq',
    value: 0,
    within: { last: 30, unit: 'day' },
  };
  const weekly = aCap({ limit: 2, window: { kind: 'rolling', hours: 168 } });
  const plan = aPlan({ audience, caps: { caps: [weekly], quiet_hours: [] } });
  const seen = new Set<string>();
  for (const minutes of [0, 1, 7, 8, 8, 31, 59, 60, 61, 64, 200, 201]) {
    const context = { ...asked.context, as_of: Date.parse(world.as_of) + minutes * MINUTE };
    const right = sorted((await memory.reach(plan, context, 'exact')).rows);
    expect(sorted((await duckdb.reach(plan, context, 'exact')).rows)).toEqual(right);
    seen.add(right.join());
  }
  expect(seen.size).toBeGreaterThan(8);
  await Promise.all([memory.close(), duckdb.close()]);
});

test('what was kept is forgotten when a send is recorded', async () => {
  const [asked] = askedWorlds();
  if (asked === undefined) throw new Error('no world');
  const world = ofThePast(asked);
  const [memory, duckdb] = await Promise.all([opened('memory', world), opened('duckdb', world)]);
  const context: AudienceContext = { ...asked.context, as_of: Date.parse(world.as_of) + DAY };
  const weekly = aCap({ limit: 2, window: { kind: 'rolling', hours: 168 } });
  const capped = aPlan({ caps: { caps: [weekly], quiet_hours: [] } });
  for (const { customer_id } of world.customers.slice(0, 6)) {
    for (const engine of [memory, duckdb])
      await engine.recordSends([aSend({ customer_id, sent_at: formatInstant(context.as_of - 1_000) })]);
    const { rows } = await memory.reach(capped, context, 'exact');
    expect(sorted((await duckdb.reach(capped, context, 'exact')).rows)).toEqual(sorted(rows));
  }
  await Promise.all([memory.close(), duckdb.close()]);
});
