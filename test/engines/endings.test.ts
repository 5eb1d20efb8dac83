/** How people end is told twice, as sets of them and as a table counted in one pass: both say the same. */
import * as fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import type { Dataset } from '../../src/domain/data/rows.ts';
import type { Field } from '../../src/domain/data/schema.ts';
import type { ReachRow } from '../../src/domain/preview/outcome.ts';
import { countByValue } from '../../src/engines/duckdb/bits/codes.ts';
import { askingSettled } from '../../src/engines/duckdb/bits/settled.ts';
import { endingsUnder, rowsUnder } from '../../src/engines/duckdb/bits/solved.ts';
import { openDataFile, type Database } from '../../src/engines/duckdb/database.ts';
import { startLoad } from '../../src/engines/duckdb/load.ts';
import type { DatasetRows } from '../../src/service/ports.ts';
import { aClock } from '../support/a-clock.ts';
import { aFolder } from '../support/a-folder.ts';
import { arbitraryPlanQuestion, askedWorlds } from '../support/asked-worlds.ts';
import type { World } from '../support/world.ts';

/** As many as an estimate is made for. */
const PEOPLE = 50_000;
const PLANS = 8;

/** The world with each of its customers so often that they are many; those who come later never did anything. */
function crowded(world: World): World {
  const { customers, consents, sends = [], suppressions } = world;
  const times = Math.ceil(PEOPLE / customers.length);
  const often = <R extends { readonly customer_id: string }>(rows: readonly R[]): readonly R[] =>
    Array.from({ length: times }, (_, time) =>
      time === 0 ? rows : rows.map((row) => ({ ...row, customer_id: `${row.customer_id}/${time}` })),
    ).flat();
  return {
    ...world,
    customers: often(customers),
    consents: often(consents),
    sends: often(sends),
    suppressions: often(suppressions),
  };
}

async function aDatabase(world: World): Promise<Database> {
  const folder = aFolder();
  const database = await openDataFile({
    path: `${folder}/customers.duckdb`,
    temp_folder: `${folder}/temp`,
    memory_limit_mb: 512,
    clock: aClock(),
  });
  onTestFinished(() => database.close());
  const load = async <D extends Dataset>(
    dataset: D,
    rows: readonly DatasetRows[D][],
    fields: readonly Field[] = [],
  ) => {
    const started = await startLoad(database, dataset, 'replace', fields);
    await started.write(rows);
    await started.commit();
  };
  const properties = new Map(world.events.flatMap((event) => event.properties).map((one) => [one.id, one]));
  await load('customers', world.customers, world.attributes);
  await load('events', world.event_log, [...properties.values()]);
  await load('consents', world.consents);
  await load('sends', world.sends ?? []);
  await load('suppressions', world.suppressions);
  return database;
}

const byEnd = (rows: readonly ReachRow[]) =>
  rows
    .map(({ outcome, basis, cap, regime, people }) => [outcome, basis, cap, regime, people].join(' '))
    .toSorted();

test(
  'the counts of the funnel are the sizes of the sets of those who end so, in the sample and of everyone',
  { timeout: 120_000 },
  async () => {
    const schemas = new Set<string>();
    for (const { world, context, seed } of askedWorlds().slice(0, 2)) {
      const database = await aDatabase(crowded(world));
      const plans = fc.sample(arbitraryPlanQuestion(world), { seed, numRuns: PLANS }).map(({ plan }) => plan);
      for (const precision of ['estimate', 'exact'] as const) {
        for (const plan of plans) {
          const { rows, sets, schema } = await askingSettled(
            database,
            context,
            async (asking) => {
              const { endings, regimes } = await endingsUnder(database, asking, plan);
              const counted = endings.flatMap(({ who, ...end }) =>
                [...countByValue(who, regimes)].map((people, code) => ({
                  ...end,
                  regime: String(regimes.values[code]?.[0]),
                  people,
                })),
              );
              return {
                rows: await rowsUnder(database, asking, plan),
                sets: counted.filter(({ people }) => people > 0),
                schema: asking.schema,
              };
            },
            precision,
          );
          schemas.add(schema);
          expect(byEnd(rows)).toEqual(byEnd(sets));
        }
      }
    }
    expect(schemas.size).toBe(2);
  },
);
