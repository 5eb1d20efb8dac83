/** What must hold of answers whatever is asked: sets of people add up. */
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countsOf, totalOf } from '../../../src/domain/preview/funnel.ts';
import type { ReachPlan } from '../../../src/domain/preview/plan.ts';
import type { Between, Condition, Last, Unit } from '../../../src/domain/segments/condition.ts';
import type { AudienceEngine } from '../../../src/service/ports.ts';
import { EVERYONE } from '../../support/a-plan.ts';
import { type AskedWorld, arbitraryPlanQuestion, askedWorlds } from '../../support/asked-worlds.ts';
import { arbitraryCondition } from '../../support/conditions.ts';
import { loadWorld } from '../../support/load-world.ts';
import type { World } from '../../support/world.ts';
import type { OpenEngine } from '../contract.ts';
import { membersOf } from './opened.ts';

const WORLDS = 3;
const TIMES = 5;
const UNITS: readonly Unit[] = ['hour', 'day', 'week', 'month'];

/** Questions about one world, asked of the engine. */
interface Asked {
  readonly world: World;
  readonly everyone: readonly string[];
  readonly members: (condition: Condition) => Promise<readonly string[]>;
  readonly reached: (plan: ReachPlan) => Promise<readonly string[]>;
  readonly counted: (plan: ReachPlan) => Promise<number>;
}

const not = (condition: Condition): Condition => ({ type: 'not', condition });
const all = (...conditions: readonly Condition[]): Condition => ({ type: 'all', conditions });
const any = (...conditions: readonly Condition[]): Condition => ({ type: 'any', conditions });
const both = (a: readonly string[], b: readonly string[]) => a.filter((id) => b.includes(id));
const minus = (a: readonly string[], b: readonly string[]) => a.filter((id) => !b.includes(id));

export function holdsLaws(open: OpenEngine): void {
  const engines: AudienceEngine[] = [];
  const worlds: { readonly asked: Asked; readonly seed: number }[] = [];

  beforeAll(async () => {
    for (const one of askedWorlds().slice(0, WORLDS)) {
      const engine = await open();
      engines.push(engine);
      await loadWorld(engine, one.world);
      worlds.push({ asked: await askedOf(engine, one), seed: one.seed });
    }
  });
  afterAll(async () => {
    for (const engine of engines) await engine.close();
  });

  /** A law over a few worlds; `parts` draws what it is about. */
  function law<T>(
    title: string,
    parts: (world: World) => fc.Arbitrary<T>,
    holds: (drawn: T, asked: Asked) => Promise<void>,
  ): void {
    test(title, async () => {
      for (const { asked, seed } of worlds) {
        await fc.assert(
          fc.asyncProperty(parts(asked.world), (drawn) => holds(drawn, asked)),
          { seed, numRuns: TIMES },
        );
      }
    });
  }

  const one = (world: World) => arbitraryCondition(world);
  const two = (world: World) => fc.tuple(arbitraryCondition(world), arbitraryCondition(world));
  const plan = (world: World) => arbitraryPlanQuestion(world).map((question) => question.plan);

  law('§2 not is everyone minus those who meet it', one, async (x, { everyone, members }) => {
    const met = await members(x);
    expect(await members(not(x))).toEqual(minus(everyone, met));
    expect(await members(not(not(x)))).toEqual(met);
  });

  law('§2 all is who meets both, any who meets one', two, async ([x, y], { everyone, members }) => {
    const [a, b] = [await members(x), await members(y)];
    expect(await members(all(x, y))).toEqual(both(a, b));
    expect(await members(any(x, y))).toEqual(everyone.filter((id) => a.includes(id) || b.includes(id)));
  });

  law('§2 not all is any not, and not any is all not', two, async ([x, y], { members }) => {
    expect(await members(not(all(x, y)))).toEqual(await members(any(not(x), not(y))));
    expect(await members(not(any(x, y)))).toEqual(await members(all(not(x), not(y))));
  });

  law(
    '§2 a segment and its complement are everyone, each once',
    ({ segments }) => fc.constantFrom(...segments),
    async ({ id, condition }, { everyone, members }) => {
      const inside = await members({ type: 'segment', segment: id, member: true });
      expect(inside).toEqual(await members(condition));
      expect(await members({ type: 'segment', segment: id, member: false })).toEqual(minus(everyone, inside));
    },
  );

  law('§2 a window split in two adds up to the whole', splitWindows, async (split, { members }) => {
    const whole = await timesEach(split.whole, members);
    const early = await timesEach(split.early, members);
    const late = await timesEach(split.late, members);
    const sum = new Map(early);
    for (const [id, times] of late) sum.set(id, (sum.get(id) ?? 0) + times);
    expect(sum).toEqual(whole);
  });

  law('§5 outcomes add up to all customers', plan, async (asked_plan, { everyone, counted }) => {
    expect(await counted(asked_plan)).toBe(everyone.length);
  });

  law(
    '§5 a rule reaches those of its audience whom it reaches of everyone',
    plan,
    async (asked_plan, asked) => {
      const wide = await asked.reached({ ...asked_plan, audience: EVERYONE });
      expect(await asked.reached(asked_plan)).toEqual(both(wide, await asked.members(asked_plan.audience)));
    },
  );

  law(
    '§5 an exclusion takes away exactly its people',
    (world) => fc.tuple(plan(world), one(world)),
    async ([asked_plan, x], asked) => {
      const wide = await asked.reached({ ...asked_plan, exclude: [] });
      expect(await asked.reached({ ...asked_plan, exclude: [x] })).toEqual(
        minus(wide, await asked.members(x)),
      );
    },
  );

  law('§5 a larger holdout holds out everyone whom a smaller one does', plan, async (asked_plan, asked) => {
    const held = (percent: number) => asked.reached({ ...asked_plan, holdout_percent: percent });
    const [none, some, more] = [await held(0), await held(30), await held(60)];
    expect(both(none, some)).toEqual(some);
    expect(both(some, more)).toEqual(more);
  });
}

async function askedOf(engine: AudienceEngine, { world, context }: AskedWorld): Promise<Asked> {
  const members = (condition: Condition) => membersOf(engine, condition, context);
  return {
    world,
    everyone: await members(EVERYONE),
    members,
    reached: async (plan) => (await Array.fromAsync(engine.reached(plan, context))).flat(),
    counted: async (plan) => totalOf(countsOf((await engine.reach(plan, context, 'exact')).rows)),
  };
}

interface Split {
  readonly whole: CountOf;
  readonly early: CountOf;
  readonly late: CountOf;
}
/** The condition that an event occurred at least so many times in a window. */
type CountOf = (times: number) => Condition;

function splitWindows({ events }: World): fc.Arbitrary<Split> {
  return fc
    .tuple(
      fc.constantFrom(...events.map(({ id }) => id)),
      fc.constantFrom(...UNITS),
      fc.constantFrom(1, 2, 7, 30),
      fc.constantFrom(1, 6, 30),
    )
    .map(([event, unit, recent, before]) => {
      const counted =
        (within: Last | Between): CountOf =>
        (value) => ({ type: 'event', event, measure: { kind: 'count' }, operator: 'gte', value, within });
      return {
        whole: counted({ last: recent + before, unit }),
        early: counted({ from_ago: recent + before, to_ago: recent, unit }),
        late: counted({ last: recent, unit }),
      };
    });
}

/** How often each did it, by asking who did it at least once, twice, and so on. */
async function timesEach(counted: CountOf, members: Asked['members']): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (let times = 1; ; times++) {
    const ids = await members(counted(times));
    if (ids.length === 0) return found;
    for (const id of ids) found.set(id, times);
  }
}
