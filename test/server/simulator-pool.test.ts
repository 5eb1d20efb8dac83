import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { arrange, type Arranged } from '../../src/domain/caps/arrange.ts';
import { decideTraffic, planTraffic } from '../../src/domain/caps/decide-traffic.ts';
import {
  createSimulatorPool,
  type PoolOptions,
  type SimulatorPool,
} from '../../src/server/simulator/pool.ts';
import { inTurns, newTurns, stopTurns, taken } from '../../src/server/simulator/turns.ts';
import { someRules, someTraffic } from '../support/some-traffic.ts';
import { arbitraryTown } from '../support/towns.ts';

const ZONE = 'Europe/Berlin';
const PEOPLE = 30_000;
const RULES = 12;

const pools: SimulatorPool[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

/** Threads take a block of people at a time, however few there are. */
function aPool(options: PoolOptions): SimulatorPool {
  const pool = createSimulatorPool({ few: 0, stretch: 1, ...options });
  pools.push(pool);
  return pool;
}

const on = async () => {};

test('the answer is the same from 1, 2, 3 and 5 threads', async () => {
  const counts = [1, 2, 3, 5].map((threads) => aPool({ threads }));
  const places = fc.array(fc.nat({ max: 2_999 }), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(arbitraryTown(3_000), places, async ({ traffic, rules }, seats) => {
      const arranged = arrange(traffic, rules.time_zone);
      const planned = planTraffic(arranged, rules.focus);
      const pressure = decideTraffic(arranged, rules, seats);
      for (const pool of counts) {
        expect(await pool.plan(arranged, rules.focus, on)).toEqual(planned);
        expect(await pool.decide(arranged, rules, seats, on)).toEqual(pressure);
      }
    }),
    { seed: 20_261_127, numRuns: 40 },
  );
});

test('traffic that a thread of its own arranged is decided as what is arranged here', async () => {
  const pool = aPool({ threads: 2 });
  const here = arrange(someTraffic(PEOPLE, RULES), ZONE);
  const apart = await pool.arrange(someTraffic(PEOPLE, RULES), ZONE, on);
  expect(plain(apart)).toEqual(plain(here));
  expect(apart.scheduled[0]?.audience.buffer).toBeInstanceOf(SharedArrayBuffer);
  const planned = await pool.plan(apart, null, on);
  expect(planned).toEqual(planTraffic(here, null));
  const seats = planned.most.map(({ seat }) => seat);
  expect(await pool.decide(apart, someRules(3), seats, on)).toEqual(decideTraffic(here, someRules(3), seats));
});

test('several questions at the same time are answered each by itself', async () => {
  const pool = aPool({ threads: 2 });
  const arranged = arrange(someTraffic(PEOPLE, RULES), ZONE);
  const limits = [1, 2, 3, 4];
  const answers = await Promise.all(limits.map((limit) => pool.decide(arranged, someRules(limit), [], on)));
  expect(answers).toEqual(limits.map((limit) => decideTraffic(arranged, someRules(limit))));
});

test('how far it is, is told as shares that only grow', async () => {
  const pool = aPool({ threads: 2 });
  const arranged = arrange(someTraffic(PEOPLE * 2, 50), ZONE);
  const told: number[] = [];
  await pool.decide(arranged, someRules(3), [], async (done) => {
    told.push(done);
  });
  expect(told.length).toBeGreaterThan(0);
  expect(told.every((share) => share >= 0 && share <= 1)).toBe(true);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

test.each(['arrange', 'plan', 'decide'] as const)(
  'whoever asked to %s stops it by throwing, and the next question is answered',
  async (verb) => {
    const pool = aPool({ threads: 2 });
    const arranged = arrange(someTraffic(PEOPLE, 50), ZONE);
    const stop = () => Promise.reject(new Error('enough'));
    const asked = {
      arrange: () => pool.arrange(someTraffic(PEOPLE * 10, 5), ZONE, stop),
      plan: () => pool.plan(arrange(someTraffic(PEOPLE * 4, 50), ZONE), null, stop),
      decide: () => pool.decide(arrange(someTraffic(PEOPLE * 2, 50), ZONE), someRules(3), [], stop),
    };
    await expect(asked[verb]()).rejects.toThrow('enough');
    expect(await pool.decide(arranged, someRules(2), [], on)).toEqual(decideTraffic(arranged, someRules(2)));
  },
);

test('no thread takes another stretch once it is stopped', () => {
  const turns = newTurns(2);
  const worked: (readonly number[])[] = [];
  inTurns(turns, 7, (from, upto) => {
    worked.push([from, upto]);
    if (from === 2) stopTurns(turns);
  });
  inTurns(turns, 7, (from, upto) => worked.push([from, upto]));
  expect(worked).toEqual([
    [0, 2],
    [2, 4],
  ]);
  expect(taken(turns, 8)).toBe(0.5);
});

test('threads take every block once', () => {
  const turns = newTurns(3);
  const worked: (readonly number[])[] = [];
  inTurns(turns, 7, (from, upto) => worked.push([from, upto]));
  expect(worked).toEqual([
    [0, 3],
    [3, 6],
    [6, 7],
  ]);
  expect(taken(turns, 7)).toBe(1);
});

test('what a thread throws ends its question alone', async () => {
  const pool = aPool({ threads: 3 });
  const arranged = arrange(someTraffic(5_000, RULES), ZONE);
  const window = { kind: 'calendar', unit: 'day', time_zone: 'workspace' } as const;
  const [cap] = someRules(3).caps;
  const broken = { ...someRules(3), time_zone: 'Nowhere/At_all', caps: cap ? [{ ...cap, window }] : [] };
  const [failed, whole] = await Promise.allSettled([
    pool.decide(arranged, broken, [], on),
    pool.decide(arranged, someRules(3), [], on),
  ]);
  expect(failed).toMatchObject({
    status: 'rejected',
    reason: { message: expect.stringMatching(/time zone/i) },
  });
  expect(whole).toEqual({ status: 'fulfilled', value: decideTraffic(arranged, someRules(3)) });
});

test('a thread that ends without a word ends the question with words for a person', async () => {
  const file = new URL(
    'data:text/javascript,import { parentPort } from "node:worker_threads"; parentPort.on("message", () => process.exit(1));',
  );
  const pool = aPool({ threads: 2, file });
  const arranged = arrange(someTraffic(2_000, 2), ZONE);
  const broke = { kind: 'unavailable', message: expect.stringMatching(/broke off.*Nothing was changed/) };
  for (const limit of [3, 4])
    await expect(pool.decide(arranged, someRules(limit), [], on)).rejects.toMatchObject(broke);
  await expect(pool.arrange(someTraffic(2_000, 2), ZONE, on)).rejects.toMatchObject(broke);
});

test('when the host stops, what is asked breaks off and nothing more is begun', async () => {
  const pool = aPool({ threads: 2 });
  const arranged = arrange(someTraffic(PEOPLE * 2, 50), ZONE);
  const under_way = expect(pool.decide(arranged, someRules(3), [], on)).rejects.toMatchObject({
    kind: 'unavailable',
  });
  await pool.close();
  await under_way;
  await expect(pool.decide(arranged, someRules(3), [], on)).rejects.toMatchObject({ kind: 'unavailable' });
});

test('traffic of few people needs no thread', async () => {
  const pool = aPool({ threads: 4, few: 100, file: new URL('data:text/javascript,process.exit(1)') });
  const arranged = await pool.arrange(someTraffic(2_000, 2), ZONE, on);
  expect(await pool.decide(arranged, someRules(3), [], on)).toEqual(decideTraffic(arranged, someRules(3)));
});

/** Without regard to whose memory the columns stand in. */
function plain({ scheduled, single, past, place_of, ...rest }: Arranged): unknown {
  const rows = ({ start, seat, kind, at, most }: Arranged['single']) => ({
    start: [...start],
    seat: [...seat],
    kind: [...kind],
    at: [...at],
    most,
  });
  return {
    ...rest,
    scheduled: scheduled.map(({ audience, ...lane }) => ({ ...lane, audience: [...audience] })),
    single: rows(single),
    past: rows(past),
    place_of: place_of === null ? null : [...place_of],
  };
}
