/** Two ways to the same members: what the evaluator says of each person, and what the compiled query says of all. */
import { expect, test } from 'vitest';
import type { Condition } from '../../src/domain/segments/condition.ts';
import type { AudienceContext, AudienceEngine } from '../../src/service/ports.ts';
import {
  arbitraryQuestion,
  askedWorlds,
  CONDITIONS_PER_WORLD,
  zonedContextOf,
} from '../support/asked-worlds.ts';
import { openBoth } from '../support/engines.ts';
import { holdToEachOther } from '../support/hold-to-each-other.ts';
import { loadWorld } from '../support/load-world.ts';
import { simplerConditions } from '../support/simpler.ts';

function everyoneMeeting(engine: AudienceEngine, condition: Condition, context: AudienceContext) {
  return engine.members(condition, context, { limit: 1_000, after: null });
}

const worlds = askedWorlds();

test.each(worlds)('memory and DuckDB find the same members: $title', async ({ world, seed }) => {
  await holdToEachOther({
    world,
    contextOf: zonedContextOf,
    questions: arbitraryQuestion(world),
    seed,
    times: CONDITIONS_PER_WORLD,
    simpler: simplerConditions,
    ask: everyoneMeeting,
    open: openBoth,
  });
});

test.each(worlds.slice(0, 4))(
  'memory and DuckDB see the same schema, profile and values: $title',
  async ({ world }) => {
    const [memory, duckdb] = await openBoth();
    await Promise.all([loadWorld(memory, world), loadWorld(duckdb, world)]);
    expect(await duckdb.schema()).toEqual(await memory.schema());
    expect(await duckdb.profile()).toEqual(await memory.profile());
    for (const event of (await memory.schema()).events)
      for (const { id } of event.properties)
        expect(await duckdb.propertyValues(event.id, id)).toEqual(await memory.propertyValues(event.id, id));
    await Promise.all([memory.close(), duckdb.close()]);
  },
);
