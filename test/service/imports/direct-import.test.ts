/** A Parquet file that the engine reads by itself comes to the same as when it is read row by row (SEMANTICS §1). */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openTable } from '../../../src/api/readers/open-table.ts';
import type { ImportOptions } from '../../../src/domain/data/import-options.ts';
import type { Dataset } from '../../../src/domain/data/rows.ts';
import { createDuckDbEngine } from '../../../src/engines/duckdb/engine.ts';
import { startImport } from '../../../src/service/imports/start-import.ts';
import type { AudienceEngine, Ports } from '../../../src/service/ports.ts';
import { aClock } from '../../support/a-clock.ts';
import { aFolder } from '../../support/a-folder.ts';
import { aParquetFile } from '../../support/a-parquet-file.ts';
import { SOMEONE, somePorts } from '../../support/some-ports.ts';

const IDS = ['a', 'b', 'c', 'd', 'é', '1', '2', '3'];
const ROWS = 2_200;

/** `pick(u, …)`: one of the values for each row, at random but always the same. */
function pick(salt: number, ...values: readonly string[]): string {
  return `([${values.join(', ')}])[1 + CAST(hash(i * 31 + ${salt}) % ${values.length} AS INTEGER)]`;
}

const ID = pick(1, `'a'`, `'b'`, `' c '`, `'d' || chr(160)`, `chr(65279) || 'é'`, `'a'`, `'b'`);
const EVENT = pick(2, `'Page View'`, `'page_view'`, `'purchase'`, `' purchase '`, `'Größe'`);
/** Around the nights in which Berlin’s clocks change, with microseconds, before 1970 too. */
const LOCAL = `TIMESTAMP '2025-03-29 22:00:00' + to_microseconds(CAST(hash(i) % 20000 AS BIGINT) * 1000123 + ${pick(3, '0', '18316800000000', '-1800000000000000')})`;
const SENT = pick(4, `'sent'`, `'Delivered'`, `' FAILED'`);

type Case = readonly [title: string, dataset: Dataset, columns: string, options: ImportOptions];
const event = (more: string, id = ID, at = `${LOCAL} AS occurred_at`) =>
  `${id} AS customer_id, ${EVENT} AS event, ${at}${more === '' ? '' : `, ${more}`}`;

/** What is plain goes in by the engine. */
const PLAIN: readonly Case[] = [
  ['local times over changes of the clock', 'events', event(''), { time_zone: 'Europe/Berlin' }],
  [
    'local times with a far last one that stands for none',
    'events',
    event(
      '',
      ID,
      `CASE WHEN hash(i) % 40 = 0 THEN TIMESTAMP '2999-12-31 23:59:59' ELSE ${LOCAL} END AS occurred_at`,
    ),
    { time_zone: 'Europe/Berlin' },
  ],
  ['instants', 'events', event('', ID, `CAST(${LOCAL} AS TIMESTAMPTZ) AS occurred_at`), {}],
  [
    'days',
    'events',
    event('', ID, `CAST(${LOCAL} AS DATE) AS occurred_at`),
    { time_zone: 'America/New_York' },
  ],
  ['ids that are numbers', 'events', event('', pick(5, '1', '2', '3')), {}],
  [
    'properties of every kind',
    'events',
    event(
      `${pick(6, '1', '2', 'NULL')} AS pieces, ${pick(7, '1.5', '-0.0', 'NULL')}::DOUBLE AS amount,
       ${pick(8, '0.1', '2.5')}::FLOAT AS weight, ${pick(9, 'true', 'false', 'NULL')} AS gift,
       CAST(${LOCAL} AS DATE) AS day, date_trunc('day', ${LOCAL}) AS due, ${LOCAL} AS seen,
       ${pick(10, `'shoes'`, `' toys'`, `''`, 'NULL')} AS category, '/p/' || (hash(i + 5) % 900) AS path,
       'shoe ' || (hash(i + 6) % 90) || 'x' AS item, NULL::VARCHAR AS nothing`,
    ),
    { time_zone: 'Europe/Berlin' },
  ],
  [
    'rows that are set aside among the others',
    'events',
    event(
      `${pick(11, ...Array.from({ length: 40 }, () => `'x'`), `repeat('y', 70000)`, `'z' || chr(0)`)} AS note`,
      pick(12, ...Array.from({ length: 60 }, () => `'a'`), 'NULL', `'  '`, `chr(8239)`),
      `CASE WHEN hash(i) % 70 = 0 THEN NULL ELSE ${LOCAL} END AS occurred_at`,
    ),
    {},
  ],
  [
    'sends with words in any letter case',
    'sends',
    `${ID} AS customer, 'r' AS rule, 'email' AS channel, 'marketing' AS purpose, ${LOCAL} AS sent_at,
     ${pick(13, ...Array.from({ length: 60 }, () => SENT), `'lost'`, `'DELİVERED'`)} AS status, 1 AS other`,
    {},
  ],
  [
    'consents',
    'consents',
    `${ID} AS customer_id, 'marketing' AS purpose, '*' AS channel, 'granted' AS status, ${LOCAL} AS captured_at,
     CASE WHEN i % 2 = 0 THEN ${LOCAL} + INTERVAL 1 YEAR END AS expires_at, ${pick(14, `'web'`, `' '`)} AS source`,
    { time_zone: 'UTC' },
  ],
  [
    'columns that are mapped, left out and called like the engine’s own',
    'events',
    event(`1 AS id, 'n' AS name, 2 AS file_row_numbers, 3 AS skipped`),
    { mapping: { skipped: null, name: 'label' }, types: { label: 'text' } },
  ],
];

/** What only every cell can tell is read row by row. */
const ODD: readonly Case[] = [
  ['numbers that are none', 'events', event(`${pick(15, '1.5', `'NaN'::DOUBLE`)} AS amount`), {}],
  ['numbers that a double can’t hold', 'events', event(`9007199254740993 + i AS big`), {}],
  ['numbers in text', 'events', event(`CAST(hash(i) % 1000 AS VARCHAR) || ',5' AS amount`), {}],
  ['lists in text', 'events', event(`'a' || (i % 60) || '|b' AS tags`), {}],
  ['times in text', 'events', event('', ID, `CAST(${LOCAL} AS VARCHAR) AS occurred_at`), {}],
  ['a type that was chosen', 'events', event('1.5 AS amount'), { types: { amount: 'text' } }],
  [
    'lists, decimals and structures',
    'events',
    event(`[1, 2] AS l, 1.5::DECIMAL(5, 2) AS d, {'a': 1} AS s`),
    {},
  ],
];

/** Cases that are appended to themselves as well. */
const APPENDED = new Set(['properties of every kind', 'rows that are set aside among the others']);

async function aWorkspace(folder: string, name: string): Promise<Ports> {
  const engine = await createDuckDbEngine({
    path: join(folder, `${name}.duckdb`),
    temp_folder: join(folder, name),
    files_folder: folder,
    memory_limit_mb: 1_024,
    clock: aClock(),
  });
  onTestFinished(() => engine.close());
  const load = await engine.load('customers', 'replace', []);
  await load.write(IDS.map((customer_id) => ({ customer_id })));
  await load.commit();
  return somePorts({ engine });
}

async function all(engine: AudienceEngine) {
  const people = await Promise.all(IDS.map((id) => engine.person(id)));
  const sorted = (rows: readonly object[] = []) => rows.map((row) => JSON.stringify(row)).toSorted();
  return {
    schema: await engine.schema(),
    profile: await engine.profile(),
    datasets: (await engine.datasets()).map(({ dataset, rows, newest }) => ({ dataset, rows, newest })),
    people: people.map((one) => [one?.events, one?.sends, one?.consents].map(sorted)),
  };
}

test('by the engine or row by row: the same rows, types and reasons', { timeout: 240_000 }, async () => {
  const folder = aFolder();
  const [by_engine, by_row] = await Promise.all([aWorkspace(folder, 'one'), aWorkspace(folder, 'two')]);
  const at_changes: string[] = [];
  for (const [title, dataset, columns, options] of [...PLAIN, ...ODD]) {
    const file = await aParquetFile(`SELECT ${columns} FROM range(${ROWS}) AS t(i)`);
    const path = join(folder, 'file.parquet');
    writeFileSync(path, new Uint8Array(await file.arrayBuffer()));
    const open = () => openTable(file, file.name);
    const modes = APPENDED.has(title) ? (['replace', 'append'] as const) : (['replace'] as const);
    let direct = false;
    const watched: AudienceEngine = {
      ...by_engine.engine,
      openFile: async (at) => {
        const opened = (await by_engine.engine.openFile?.(at)) ?? null;
        if (opened === null) return null;
        return {
          ...opened,
          load: async (...given) => {
            const load = await opened.load(...given);
            direct = load !== null;
            return load;
          },
        };
      },
    };
    for (const mode of modes) {
      const records = await Promise.all([
        startImport(
          { ...by_engine, engine: watched },
          SOMEONE,
          dataset,
          { name: 'f', open, path },
          { ...options, mode },
        ),
        startImport(by_row, SOMEONE, dataset, { name: 'f', open }, { ...options, mode }),
      ]);
      const [one, two] = await Promise.all(records.map(({ finished }) => finished));
      const facts = ({
        status,
        error,
        rows_read,
        rows_loaded,
        rows_set_aside,
        columns: types,
        problems,
        clock_changes,
      }: NonNullable<typeof one>) => ({
        status,
        error,
        rows_read,
        rows_loaded,
        rows_set_aside,
        types,
        problems,
        clock_changes,
      });
      expect(one && facts(one), title).toEqual(two && facts(two));
      expect(one?.status, title).toBe('done');
      if (one?.clock_changes !== undefined) at_changes.push(title);
    }
    expect(await all(by_engine.engine), title).toEqual(await all(by_row.engine));
    expect(direct, title).toBe(PLAIN.some(([plain]) => plain === title));
  }
  // What falls into changes of the clock was told alike by both.
  expect(at_changes).toContain('local times over changes of the clock');
});
