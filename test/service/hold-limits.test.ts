/** Limits that are moved step by step, asked by someone who may not list people. */
import { expect, onTestFinished, test } from 'vitest';
import { FEWEST_SHOWN } from '../../src/domain/preview/small-cells.ts';
import type { Condition, OperatorValue } from '../../src/domain/segments/condition.ts';
import { replaceAt } from '../../src/domain/segments/transform.ts';
import { formatInstant, utcDay } from '../../src/domain/time/instant.ts';
import { discreet, discreetly, settler } from '../../src/service/discreet.ts';
import { createMemoryEngine } from '../../src/engines/memory/engine.ts';
import type { AudienceEngine, Count } from '../../src/service/ports.ts';
import { aClock } from '../support/a-clock.ts';
import { openBoth } from '../support/engines.ts';
import { loadWorld } from '../support/load-world.ts';
import { somePorts } from '../support/some-ports.ts';
import { segmentVectors } from '../support/vectors.ts';
import { contextOf, type World } from '../support/world.ts';

const AS_OF = Date.parse('2026-11-26T12:00:00.000Z');
const DAY = 86_400_000;
const upTo = (n: number) => Array.from({ length: n }, (_, at) => at);

const has = (attribute: string, operator: string, value?: OperatorValue): Condition => ({
  type: 'attribute',
  attribute,
  operator,
  ...(value === undefined ? {} : { value }),
});
const bought = (more: object): Condition => ({
  type: 'event',
  event: 'purchase',
  measure: { kind: 'count' },
  operator: 'gte',
  value: 1,
  ...more,
});

/** Leaves with a limit that is moved by `step`, 0 to 59. */
const FAMILIES: readonly ((step: number) => Condition)[] = [
  (step) => has('income', 'gte', 1_000 + 37 * step),
  (step) => has('income', 'lt', 1_000 + 37 * step),
  (step) => has('income', 'between', [1_000 + 37 * step, 4_000]),
  (step) => has('born', 'age_gte', 18 + step),
  (step) => has('born', 'before', utcDay(AS_OF - (18 + step) * 365 * DAY)),
  (step) => has('born', 'anniversary_in_next', { days: 1 + 6 * step }),
  (step) => has('seen', 'in_last', { last: 1 + 2 * step, unit: 'day' }),
  (step) => has('seen', 'not_in_last', { last: 1 + 40 * step, unit: 'hour' }),
  (step) => has('seen', 'after', formatInstant(AS_OF - step * 2 * DAY)),
  (step) => bought({ within: { last: 1 + 2 * step, unit: 'day' } }),
  (step) => bought({ within: { from_ago: 90, to_ago: step, unit: 'day' } }),
  (step) => bought({ value: step / 4 }),
  (step) => bought({ measure: { kind: 'sum', property: 'amount' }, value: 10 * step }),
  (step) => bought({ operator: 'lt', where: [{ property: 'amount', operator: 'gte', value: 2 * step }] }),
  (step) => ({
    type: 'sequence',
    first: { event: 'purchase' },
    then: { event: 'purchase' },
    within: { last: 1 + step, unit: 'day' },
    completed: true,
  }),
  (step) => ({
    type: 'regular',
    event: 'purchase',
    operator: 'gte',
    value: 1,
    period: { last: 10, unit: 'day' },
    periods: 12,
    at_least: Math.floor(step / 5),
  }),
];

const SICK = has('diagnosis', 'is_set');
const ASTHMA = has('diagnosis', 'eq', 'asthma');
const GOLD = has('tier', 'eq', 'gold');
const all = (...conditions: readonly Condition[]) => ({ type: 'all', conditions }) as const;
const any = (...conditions: readonly Condition[]) => ({ type: 'any', conditions }) as const;

/** What stands around the limit, which is at the path. */
const AROUND: readonly (readonly [path: string, around: (leaf: Condition) => Condition])[] = [
  ['conditions[1]', (leaf) => all(SICK, leaf)],
  ['conditions[1]', (leaf) => all(ASTHMA, leaf)],
  ['conditions[1]', (leaf) => any(ASTHMA, leaf)],
  ['conditions[1].condition', (leaf) => all(SICK, { type: 'not', condition: leaf })],
  ['conditions[1].conditions[0]', (leaf) => all(SICK, any(leaf, GOLD))],
  ['conditions[0].conditions[1]', (leaf) => any(all(ASTHMA, leaf), all(SICK, GOLD))],
];

/** A world of people, five of eight of them with a diagnosis, decided by a number. */
function aWorld(seed: number, people = 240): World {
  let state = seed;
  const chance = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  const whole = (most: number) => Math.floor(chance() * most);
  const customers = upTo(people).map((n) => ({
    customer_id: `p${n}`,
    email: `p${n}`,
    diagnosis: n % 8 < 5 ? (whole(3) === 0 ? 'rare' : 'asthma') : null,
    tier: whole(2) === 0 ? 'gold' : 'basic',
    income: whole(9) === 0 ? null : 1_000 + (whole(4) === 0 ? 500 * whole(6) : whole(2_500)),
    born: utcDay(AS_OF - (18 * 365 + whole(60 * 365)) * DAY),
    area: `${whole(9) === 0 ? 'north-wood' : (['north-west', 'north-east', 'south'][whole(3)] ?? '')} ${whole(15)}`,
    seen: whole(6) === 0 ? null : formatInstant(AS_OF - whole(130 * DAY)),
  }));
  const event_log = upTo(2 * people + 20).map(() => ({
    customer_id: `p${whole(people)}`,
    event: 'purchase',
    occurred_at: formatInstant(AS_OF - whole(130 * DAY)),
    amount: whole(120),
  }));
  return {
    ...segmentVectors.world,
    as_of: formatInstant(AS_OF),
    time_zone: 'UTC',
    attributes: [
      { id: 'diagnosis', type: 'enum' },
      { id: 'tier', type: 'enum' },
      { id: 'income', type: 'number' },
      { id: 'born', type: 'date' },
      { id: 'seen', type: 'datetime' },
      { id: 'area', type: 'text' },
      { id: 'email', type: 'text' },
    ],
    events: [{ id: 'purchase', properties: [{ id: 'amount', type: 'number' }] }],
    customers,
    event_log,
    consents: [],
    sends: [],
    suppressions: [],
    segments: [],
  };
}

async function askedOf(engine: AudienceEngine, world: World) {
  await loadWorld(engine, world);
  const { schema: _schema, ...context } = contextOf(world);
  return { ports: somePorts({ engine }), context };
}

test('over all places of a limit, answers differ by nobody or by twenty people, and say how far they may be off', async () => {
  const engine = createMemoryEngine({ clock: aClock() });
  const asked = await askedOf(engine, aWorld(7));
  let moved = 0;
  for (const [at, family] of FAMILIES.entries())
    for (const around of [0, 2, 4].map((step) => AROUND[(at + step) % AROUND.length] ?? fail())) {
      const told = await toldOver(asked, family, around, upTo(40));
      for (const { condition, count, precision, margin } of told) {
        const exact = await engine.count(condition, asked.context, 'exact');
        expect(Math.abs(exact.count - count)).toBeLessThanOrEqual(margin);
        if (precision === 'estimate') moved += 1;
      }
      expect([family(0), around[0], fewApart(told)]).toEqual([family(0), around[0], []]);
    }
  expect(moved).toBeGreaterThan(500);
});

test('limits that are looked for in a sample are told apart by twenty people of all too', async () => {
  const world = aWorld(7, 1_200);
  const asked = await askedOf(await samplingEngine(world), world);
  const dear = FAMILIES.filter((family) => {
    const leaf = family(0);
    return leaf.type === 'sequence' || leaf.type === 'regular' || JSON.stringify(leaf).includes('amount');
  });
  expect(dear).toHaveLength(4);
  const answers = new Set<number>();
  for (const family of dear)
    for (const around of AROUND.slice(0, 4)) {
      const told = await toldOver(asked, family, around, [1, 2, 4, 5, 7, 10, 11, 15, 20, 28, 30]);
      for (const { count } of told) answers.add(count);
      expect([family(0), around[0], fewApart(told)]).toEqual([family(0), around[0], []]);
    }
  expect(answers.size).toBeGreaterThan(30);
});

/** An engine that answers first from every fourth customer. */
async function samplingEngine(world: World): Promise<AudienceEngine> {
  const [engine, sample] = [createMemoryEngine({ clock: aClock() }), createMemoryEngine({ clock: aClock() })];
  const customers = world.customers.filter((_customer, index) => index % 4 === 0);
  const chosen = new Set(customers.map(({ customer_id }) => customer_id));
  await loadWorld(sample, {
    ...world,
    customers,
    event_log: world.event_log.filter(({ customer_id }) => chosen.has(customer_id)),
  });
  return {
    ...engine,
    count: async (condition, context, precision) => {
      if (precision === 'exact') return await engine.count(condition, context, 'exact');
      const found = await sample.count(condition, context, 'exact');
      const [of, sampled] = [world.customers.length, customers.length / world.customers.length];
      const count = Math.round(found.count / sampled);
      return { count, of, precision: 'estimate', margin: of, sampled };
    },
  };
}

interface Told extends Pick<Count, 'count' | 'precision' | 'margin'> {
  readonly condition: Condition;
  /** What is asked beside the limit: what is left aside there may depend on where it is, and then the sets don't lie in each other. */
  readonly rest: string;
}

/** What someone is told who moves a limit step by step. */
async function toldOver(
  { ports, context }: Awaited<ReturnType<typeof askedOf>>,
  family: (step: number) => Condition,
  [path, around]: (typeof AROUND)[number],
  steps: readonly number[],
): Promise<readonly Told[]> {
  const settle = await settler(ports);
  const { engine } = await discreet(ports);
  const told: Told[] = [];
  for (const step of steps) {
    const condition = around(family(step));
    const { count, precision, margin } = await engine.count(condition, context, 'exact');
    const settled = await settle(condition, context);
    const rest = JSON.stringify(replaceAt(settled.condition, path, SICK));
    told.push({ condition, rest, count, precision, margin });
  }
  return told;
}

/** The differences of few people between what was told beside the same rest. */
function fewApart(told: readonly Told[]): readonly number[] {
  const alike = Map.groupBy(told, ({ rest }) => rest).values();
  return [...alike].flatMap((some) => gapsOf(new Set(some.map(({ count }) => count))));
}

/** The differences of few people between answers. */
function gapsOf(counts: ReadonlySet<number>): readonly number[] {
  const sorted = [...counts].toSorted((a, b) => a - b);
  return sorted
    .slice(1)
    .map((count, index) => count - (sorted[index] ?? 0))
    .filter((gap) => gap < FEWEST_SHOWN);
}

test('letter by letter, a part of texts is compared with in steps of twenty people', async () => {
  const engine = createMemoryEngine({ clock: aClock() });
  const { ports, context } = await askedOf(engine, aWorld(5));
  const teller = (await discreet(ports)).engine;
  const parts: readonly (readonly [string, string])[] = [
    ['starts_with', 'north-west'],
    ['starts_with', 'north-east 7'],
    ['ends_with', 'rth-west 12'],
    ['contains', 'h-w'],
    ['not_contains', 'south-2'],
  ];
  for (const [operator, text] of parts)
    for (const around of [all(SICK), any(ASTHMA)]) {
      const counts = new Set<number>();
      for (const length of upTo(text.length + 1)) {
        const value = operator === 'ends_with' ? text.slice(text.length - length) : text.slice(0, length);
        const condition = { ...around, conditions: [...around.conditions, has('area', operator, value)] };
        const { count, margin } = await teller.count(condition, context, 'exact');
        const exact = await engine.count(condition, context, 'exact');
        expect(Math.abs(exact.count - count)).toBeLessThanOrEqual(margin);
        counts.add(count);
      }
      expect([operator, text, gapsOf(counts)]).toEqual([operator, text, []]);
    }
});

test('one person more in a list, picked by hand or by what is their own, changes no answer', async () => {
  const engine = createMemoryEngine({ clock: aClock() });
  const { ports, context } = await askedOf(engine, aWorld(9));
  const teller = (await discreet(ports)).engine;
  const lists: readonly ((ids: readonly string[]) => Condition)[] = [
    (customer_ids) => ({ type: 'people', customer_ids }),
    (ids) => has('email', 'in', ids),
    (ids) => has('email', 'not_in', ids),
  ];
  for (const list of lists)
    for (const [, around] of AROUND) {
      const counts = new Set<number>();
      for (const more of upTo(10)) {
        const condition = around(list(upTo(40 + more).map((n) => `p${3 * n}`)));
        const { count, margin } = await teller.count(condition, context, 'exact');
        const exact = await engine.count(condition, context, 'exact');
        expect(Math.abs(exact.count - count)).toBeLessThanOrEqual(margin);
        counts.add(count);
      }
      expect([list([]), counts.size]).toEqual([list([]), 1]);
    }
});

test('both engines hold limits at the same places', async () => {
  const [memory, duckdb] = await openBoth();
  onTestFinished(() => duckdb.close());
  const [one, other] = [await askedOf(memory, aWorld(11)), await askedOf(duckdb, aWorld(11))];
  const [inMemory, inDuckDb] = [await settler(one.ports), await settler(other.ports)];
  for (const [at, family] of FAMILIES.entries()) {
    const [, around] = AROUND[at % AROUND.length] ?? fail();
    const condition = around(family(13));
    expect(await inDuckDb(condition, one.context)).toEqual(await inMemory(condition, one.context));
  }
});

test('limits of conditions without private data, and what reviewers ask, are left where they are', async () => {
  const engine = createMemoryEngine({ clock: aClock() });
  const { ports, context } = await askedOf(engine, aWorld(3));
  const settle = await settler(ports);
  for (const family of FAMILIES.filter((one) => !/income|born/.test(JSON.stringify(one(17))))) {
    const condition = all(GOLD, family(17));
    expect(await settle(condition, context)).toEqual({ condition, aside: 0, margin: 0 });
  }
  expect((await discreetly(ports, { role: 'reviewer' })).engine).toBe(engine);
});

function fail(): never {
  throw new Error('there is one');
}
