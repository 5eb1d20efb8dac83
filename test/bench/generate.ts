/** A world of any size, seeded, made inside DuckDB itself and committed as an import would be. */
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Dataset } from '../../src/domain/data/rows.ts';
import type { Field } from '../../src/domain/data/schema.ts';
import { commitStaged } from '../../src/engines/duckdb/commit.ts';
import { openDataFile } from '../../src/engines/duckdb/database.ts';
import type { Database } from '../../src/engines/duckdb/database.ts';
import { STAGING } from '../../src/engines/duckdb/staged.ts';

export interface WorldSize {
  readonly customers: number;
  readonly events: number;
  /** The number of the first event; left out: 1. */
  readonly first_event?: number;
  readonly sends: number;
}

/** The instant at which the generated world ends; questions are asked as of it. */
export const END = '2026-03-15T12:00:00.000Z';
const DAY_MS = 86_400_000;
/** Temporary macros that recipes are written in: `u` is a number in [0, 1) with 2⁶⁴ values, so that events fall on nearly all customers. */
export const MACROS = [
  'CREATE TEMP MACRO u(i, s) AS hash(i * 1000003 + s) / 18446744073709551616.0',
  'CREATE TEMP MACRO pick(xs, r) AS xs[1 + CAST(floor(r * len(xs)) AS INTEGER)]',
  `CREATE TEMP MACRO id_of(n) AS printf('%013x-%010d', hash(n) >> 12, n)`,
  `CREATE TEMP MACRO ago(r, days) AS make_timestamp(1000 * (${Date.parse(END)} - CAST(floor(r * days * ${DAY_MS}) AS BIGINT)))`,
];

interface Recipe {
  readonly fields: readonly Field[];
  readonly select: (size: WorldSize) => string;
}

/** The rows of each dataset, as one statement. */
export const RECIPES = {
  customers: {
    fields: [
      { id: 'email', type: 'text' },
      { id: 'first_name', type: 'text' },
      { id: 'city', type: 'text' },
      { id: 'country', type: 'enum' },
      { id: 'language', type: 'enum' },
      { id: 'tier', type: 'enum' },
      { id: 'marital_status', type: 'enum' },
      { id: 'time_zone', type: 'text' },
      { id: 'orders', type: 'number' },
      { id: 'lifetime_value', type: 'number' },
      { id: 'income', type: 'number' },
      { id: 'household', type: 'number' },
      { id: 'score', type: 'number' },
      { id: 'newsletter', type: 'boolean' },
      { id: 'gpc', type: 'boolean' },
      { id: 'birth_date', type: 'date' },
      { id: 'signup_date', type: 'date' },
      { id: 'renewal_date', type: 'date' },
      { id: 'last_seen_at', type: 'datetime' },
      { id: 'interests', type: 'list' },
    ],
    select: ({ customers }) => `SELECT id_of(i) AS customer_id,
      CASE WHEN u(i, 1) < 0.95 THEN 'Person' || i || pick(['@Example.org', '@mail.test', '@shop.example'], u(i, 2)) END AS email,
      pick(['Ada', 'Ben', 'Chi', 'Dov', 'Eva', 'Fay', 'Gil', 'Hana', 'Ida', 'Jón'], u(i, 3)) AS first_name,
      'City ' || CAST(floor(pow(u(i, 4), 2) * 2000) AS INTEGER) AS city,
      pick(['DE', 'FR', 'US', 'GB', 'BR', 'ES', 'IT', 'NL', 'SE', 'IN'], pow(u(i, 5), 1.5)) AS country,
      pick(['de', 'fr', 'en', 'pt', 'es', 'it'], u(i, 6)) AS language,
      CASE WHEN u(i, 7) < 0.6 THEN pick(['bronze', 'silver', 'gold', 'platinum'], pow(u(i, 8), 2)) END AS tier,
      pick(['single', 'married', 'divorced', 'widowed'], u(i, 9)) AS marital_status,
      pick(['Europe/Berlin', 'Europe/Paris', 'America/New_York', 'Europe/London', 'America/Sao_Paulo', 'Asia/Kolkata'], u(i, 10)) AS time_zone,
      CAST(floor(-10 * ln(1 - u(i, 11))) AS DOUBLE) AS orders,
      round(-200 * ln(1 - u(i, 12)), 2) AS lifetime_value,
      CASE WHEN u(i, 13) < 0.8 THEN round(20000 + 80000 * u(i, 14)) END AS income,
      CAST(1 + floor(u(i, 15) * 5) AS DOUBLE) AS household,
      u(i, 16) AS score,
      u(i, 17) < 0.4 AS newsletter,
      CASE WHEN u(i, 18) < 0.3 THEN u(i, 19) < 0.2 END AS gpc,
      CASE WHEN u(i, 20) < 0.9 THEN DATE '1940-01-01' + CAST(floor(u(i, 21) * 25500) AS INTEGER) END AS birth_date,
      DATE '2018-01-01' + CAST(floor(u(i, 22) * 2990) AS INTEGER) AS signup_date,
      CASE WHEN u(i, 23) < 0.3 THEN DATE '2026-01-01' + CAST(floor(u(i, 24) * 360) AS INTEGER) END AS renewal_date,
      ago(pow(u(i, 25), 3), 365) AS last_seen_at,
      CASE WHEN u(i, 26) < 0.5 THEN [pick(['skincare', 'running', 'gaming', 'books', 'travel'], u(i, 27)), pick(['garden', 'diy', 'toys', 'food', 'pets'], u(i, 28))] END AS interests
      FROM range(1, ${customers} + 1) AS numbers(i)`,
  },
  events: {
    fields: [
      { id: 'amount', type: 'number' },
      { id: 'category', type: 'text' },
      { id: 'path', type: 'text' },
    ],
    select: ({ customers, events, first_event = 1 }) => `SELECT customer_id, event, occurred_at,
      CASE WHEN event = 'purchase' THEN amount END AS amount,
      CASE WHEN event IN ('purchase', 'cart_add') THEN category END AS category,
      CASE WHEN event = 'page_view' THEN path END AS path
      FROM (SELECT id_of(1 + CAST(floor(pow(u(i, 31), 1.5) * ${customers}) AS BIGINT)) AS customer_id,
        CASE WHEN r < 0.55 THEN 'page_view' WHEN r < 0.72 THEN 'email_open' WHEN r < 0.82 THEN 'cart_add'
             WHEN r < 0.9 THEN 'purchase' WHEN r < 0.95 THEN 'email_click' ELSE 'login' END AS event,
        ago(u(i, 33), 365) AS occurred_at,
        round(-40 * ln(1 - u(i, 34)), 2) AS amount,
        pick(['shoes', 'skincare', 'games', 'books', 'toys', 'travel', 'food', 'garden'], u(i, 35)) AS category,
        '/p/' || CAST(floor(pow(u(i, 36), 2) * 500) AS INTEGER) AS path
        FROM (SELECT i, u(i, 32) AS r FROM range(${first_event}, ${first_event + events}) AS numbers(i)))`,
  },
  consents: {
    fields: [],
    select: ({ customers }) => `SELECT id_of(1 + i // 3) AS customer_id,
      pick(['marketing', 'marketing', 'newsletter', '*'], u(i, 41)) AS purpose,
      pick(['email', 'email', 'sms', '*'], u(i, 42)) AS channel,
      pick(['granted', 'granted', 'granted', 'granted', 'withdrawn', 'denied', 'objected'], u(i, 43)) AS status,
      ago(u(i, 44), 900) AS captured_at,
      CASE WHEN u(i, 45) < 0.1 THEN ago(u(i, 46), 900) + INTERVAL 400 DAY END AS expires_at,
      'web form' AS source, 'v3' AS notice
      FROM range(0, ${customers} * 3) AS numbers(i) WHERE u(i, 47) < 0.8`,
  },
  sends: {
    fields: [],
    select: ({ customers, sends }) => `SELECT
      id_of(1 + CAST(floor(u(i, 51) * ${customers}) AS BIGINT)) AS customer_id,
      'rule_' || CAST(floor(u(i, 52) * 40) AS INTEGER) AS rule_id,
      pick(['email', 'email', 'email', 'push', 'sms'], u(i, 53)) AS channel,
      pick(['marketing', 'marketing', 'newsletter', 'service'], u(i, 54)) AS purpose,
      ago(u(i, 55), 92) AS sent_at,
      pick(['delivered', 'delivered', 'delivered', 'delivered', 'delivered', 'delivered', 'delivered', 'sent', 'bounced', 'failed'], u(i, 56)) AS status
      FROM range(1, ${sends} + 1) AS numbers(i)`,
  },
  suppressions: {
    fields: [],
    select: ({ customers }) => `SELECT id_of(i) AS customer_id,
      pick(['email', '*', 'sms'], u(i, 61)) AS channel,
      pick(['unsubscribed', 'complaint', 'bounced', 'deceased'], u(i, 62)) AS reason,
      ago(u(i, 63), 300) AS since
      FROM range(1, ${customers} + 1) AS numbers(i) WHERE u(i, 64) < 0.04`,
  },
} as const satisfies { readonly [D in Dataset]: Recipe };

/** Files of events: those of the world, and as many more as MORE_EVENTS. */
export const EVENTS_FILE = 'events.parquet';
export const MORE_EVENTS_FILE = 'more-events.parquet';
const MORE_EVENTS = 1_000_000;

/** Writes the files of events into `folder`. */
export async function writeEvents(folder: string, size: WorldSize): Promise<void> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  for (const macro of MACROS) await connection.run(macro);
  const more = { ...size, first_event: size.events + 1, events: MORE_EVENTS };
  for (const [name, events] of [
    [EVENTS_FILE, size],
    [MORE_EVENTS_FILE, more],
  ] as const)
    await connection.run(
      `COPY (${RECIPES.events.select(events)}) TO '${join(folder, name)}' (FORMAT parquet)`,
    );
  connection.closeSync();
  instance.closeSync();
}

/** Makes the datasets of the world anew in the database of `folder`, one after the other. */
export async function fillWorld(
  folder: string,
  size: WorldSize,
  datasets: readonly Dataset[],
): Promise<void> {
  const clock = { now: () => Date.parse(END) };
  const database = await openDataFile({
    path: join(folder, 'customers.duckdb'),
    temp_folder: join(folder, 'tmp'),
    clock,
  });
  for (const dataset of datasets) await fill(database, dataset, size);
  await database.close();
}

async function fill(database: Database, dataset: Dataset, size: WorldSize): Promise<void> {
  const { fields, select }: Recipe = RECIPES[dataset];
  const connection = await database.connect();
  for (const macro of MACROS) await connection.run(macro);
  await connection.run(`CREATE TEMP TABLE ${STAGING} AS ${select(size)}`);
  await database.change((before) =>
    commitStaged(connection, before, { dataset, mode: 'replace', fields, loaded_at: database.clock.now() }),
  );
  database.disconnect(connection);
}
