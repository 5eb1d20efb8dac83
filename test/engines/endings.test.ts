/** How people end is told twice, as sets of them and as a table counted in one pass: both say the same. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReachRow } from '../../src/domain/preview/outcome.ts';
import { countByValue } from '../../src/engines/duckdb/bits/codes.ts';
import { askingSettled } from '../../src/engines/duckdb/bits/settled.ts';
import { endingsUnder, rowsUnder } from '../../src/engines/duckdb/bits/solved.ts';
import type { Database } from '../../src/engines/duckdb/database.ts';
import { aDuckDbShop } from '../support/a-duckdb-shop.ts';
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
  const shop = await aDuckDbShop();
  const properties = new Map(world.events.flatMap((event) => event.properties).map((one) => [one.id, one]));
  await shop.load('customers', 'replace', world.customers, world.attributes);
  await shop.load('events', 'replace', world.event_log, [...properties.values()]);
  await shop.load('consents', 'replace', world.consents);
  await shop.load('sends', 'replace', world.sends ?? []);
  await shop.load('suppressions', 'replace', world.suppressions);
  return shop.database;
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
