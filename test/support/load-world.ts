import type { Dataset } from '../../src/domain/data/rows.ts';
import type { Field } from '../../src/domain/data/schema.ts';
import type { AudienceEngine, DatasetRows } from '../../src/service/ports.ts';
import type { World } from './world.ts';

/** Puts the rows of a world into an engine, each dataset in place of what was there. */
export async function loadWorld(engine: AudienceEngine, world: World): Promise<void> {
  const properties = world.events.flatMap((event) => event.properties);
  const byId = new Map(properties.map((field) => [field.id, field]));
  await load(engine, 'customers', world.customers, world.attributes);
  await load(engine, 'events', world.event_log, [...byId.values()]);
  await load(engine, 'consents', world.consents, []);
  await load(engine, 'sends', world.sends ?? [], []);
  await load(engine, 'suppressions', world.suppressions, []);
}

async function load<D extends Dataset>(
  engine: AudienceEngine,
  dataset: D,
  rows: readonly DatasetRows[D][],
  fields: readonly Field[],
): Promise<void> {
  const loading = await engine.load(dataset, 'replace', fields);
  await loading.write(rows);
  await loading.commit();
}
