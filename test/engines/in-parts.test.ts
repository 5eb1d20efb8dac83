/** What compares events with one another is the same whether it is asked of everyone at once or of some at a time. */
import { expect, test } from 'vitest';
import type { EventRow } from '../../src/domain/data/rows.ts';
import type { Condition } from '../../src/domain/segments/condition.ts';
import { formatInstant } from '../../src/domain/time/instant.ts';
import { askedWorlds } from '../support/asked-worlds.ts';
import { aDuckDbEngine, openBoth } from '../support/engines.ts';
import { loadWorld } from '../support/load-world.ts';
import type { World } from '../support/world.ts';

const HOUR = 3_600_000;
const EACH = 9;

/** Everyone did each of the things now and then, at hours that differ from person to person. */
function eventful(world: World, names: readonly string[]): readonly EventRow[] {
  return world.customers.flatMap(({ customer_id }, person) =>
    Array.from({ length: EACH }, (_, nth) => ({
      customer_id,
      event: names[(person + nth) % names.length] ?? '',
      occurred_at: formatInstant(Date.parse(world.as_of) - ((person * 37 + nth * 61) % 331) * HOUR),
    })),
  );
}

test('sequences hold for the same people', async () => {
  const [asked] = askedWorlds();
  if (asked === undefined) throw new Error('no world');
  const names = asked.world.events.map(({ id }) => id);
  const world = { ...asked.world, event_log: eventful(asked.world, names) };
  const all = [...(await openBoth()), await aDuckDbEngine({ rows_at_once: 4 })];
  for (const engine of all) await loadWorld(engine, world);
  const sequences = names.flatMap((first) =>
    names.flatMap((then) =>
      [true, false].map((completed): Condition => ({
        type: 'sequence',
        first: { event: first },
        then: { event: then },
        within: { last: 20, unit: 'hour' },
        completed,
      })),
    ),
  );
  let found = 0;
  for (const condition of sequences) {
    const [members = [], ...others] = await Promise.all(
      all.map((engine) => engine.members(condition, asked.context, { limit: 1_000, after: null })),
    );
    found += members.length;
    for (const other of others) expect(other).toEqual(members);
  }
  expect(found).toBeGreaterThan(sequences.length);
  await Promise.all(all.map((engine) => engine.close()));
});
