/** A disagreement is reported as the least case that shows it. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMemoryEngine } from '../../src/engines/memory/engine.ts';
import type { Condition } from '../../src/domain/segments/condition.ts';
import type { AudienceEngine } from '../../src/service/ports.ts';
import { aClock } from '../support/a-clock.ts';
import { arbitraryQuestion, askedWorlds, zonedContextOf } from '../support/asked-worlds.ts';
import { type Comparison, holdToEachOther } from '../support/hold-to-each-other.ts';
import { simplerConditions } from '../support/simpler.ts';

const SEED = 5;
const [first] = askedWorlds();
if (!first) throw new Error('no world');
const { world } = first;

/** An engine that overlooks everyone who was picked by hand. */
function aBlindEngine(): AudienceEngine {
  const engine = createMemoryEngine({ clock: aClock() });
  const blind = (condition: Condition): Condition => {
    if (condition.type === 'people') return { type: 'any', conditions: [] };
    if (condition.type === 'not') return { ...condition, condition: blind(condition.condition) };
    if (condition.type === 'all' || condition.type === 'any')
      return { ...condition, conditions: condition.conditions.map(blind) };
    return condition;
  };
  return {
    ...engine,
    members: (condition, context, page) => engine.members(blind(condition), context, page),
  };
}

function comparedWith(engine: () => AudienceEngine): Comparison<Condition> {
  return {
    world,
    contextOf: zonedContextOf,
    questions: fc.oneof(
      arbitraryQuestion(world),
      fc.constant<Condition>({ type: 'people', customer_ids: world.customers.map((row) => row.customer_id) }),
    ),
    seed: SEED,
    times: 60,
    simpler: simplerConditions,
    ask: (asked, condition, context) => asked.members(condition, context, { limit: 1_000, after: null }),
    open: async () => [createMemoryEngine({ clock: aClock() }), engine()],
  };
}

test('engines that agree are not reported', async () => {
  await expect(
    holdToEachOther(comparedWith(() => createMemoryEngine({ clock: aClock() }))),
  ).resolves.toBeUndefined();
});

test('a disagreement is told as the least world and question, as TypeScript', async () => {
  const error: unknown = await holdToEachOther(comparedWith(aBlindEngine)).catch((thrown: unknown) => thrown);
  const message = error instanceof Error ? error.message : '';
  const part = (name: string) =>
    JSON.parse(new RegExp(`const ${name}[^=]*= ([^;]*);`).exec(message)?.[1] ?? 'null');
  expect(message).toContain(`seed ${SEED}`);
  expect(part('question')).toMatchObject({ type: 'people' });
  expect(part('right')).toHaveLength(1);
  expect(part('given')).toEqual([]);
  expect(part('world')).toMatchObject({
    customers: [{ customer_id: part('right')[0] }],
    consents: [],
    sends: [],
  });
});
