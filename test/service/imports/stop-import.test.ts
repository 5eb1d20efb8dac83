/** Stop works in every phase of an import, by the engine or row by row, with nothing half-done. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openTable } from '../../../src/api/readers/open-table.ts';
import { createDuckDbEngine } from '../../../src/engines/duckdb/engine.ts';
import { startImport } from '../../../src/service/imports/start-import.ts';
import { stopImport } from '../../../src/service/imports/stop-import.ts';
import type { TableFile } from '../../../src/service/imports/table-file.ts';
import { type AudienceEngine, type Ports, PLACING_STEPS, type Watch } from '../../../src/service/ports.ts';
import { aClock } from '../../support/a-clock.ts';
import { aFile } from '../../support/a-file.ts';
import { aFolder } from '../../support/a-folder.ts';
import { aParquetFile } from '../../support/a-parquet-file.ts';
import { SOMEONE, somePorts } from '../../support/some-ports.ts';

const IDS = ['a', 'b', 'c'];
const PLACES = ['opening', 'looking', 'reading', ...PLACING_STEPS] as const;
type Place = (typeof PLACES)[number];

/** A workspace on disk with three customers, one event and what it knows of them. */
async function aWorkspace(folder: string): Promise<Ports & { readonly clock: ReturnType<typeof aClock> }> {
  const engine = await createDuckDbEngine({
    path: join(folder, 'customers.duckdb'),
    temp_folder: join(folder, 'temp'),
    files_folder: folder,
    memory_limit_mb: 512,
    clock: aClock(),
  });
  onTestFinished(() => engine.close());
  const ports = somePorts({ engine });
  const customers = await engine.load('customers', 'replace', []);
  await customers.write(IDS.map((customer_id) => ({ customer_id })));
  await customers.commit();
  const events = await engine.load('events', 'replace', []);
  await events.write([{ customer_id: 'a', event: 'visit', occurred_at: '2026-01-01T00:00:00.000Z' }]);
  await events.commit();
  return ports;
}

/** The same workspace, in which someone stops the import that runs as soon as it comes to this place. */
function stoppedAt(ports: Awaited<ReturnType<typeof aWorkspace>>, place: Place) {
  let stopped = false;
  const come = async (to: Place | undefined) => {
    if (to !== place || stopped) return;
    stopped = true;
    const { items } = await ports.store.view.imports.list({ where: { status: 'running' } });
    await stopImport(ports, SOMEONE, items[0]!.id);
  };
  // Progress is noted, and so is the wish to stop, when some time has passed.
  const told =
    (watch: Watch | undefined, is?: Place): Watch =>
    async (share, step) => {
      await come(is ?? step);
      ports.clock.pass(1_000);
      await watch?.(share, step);
    };
  const engine: AudienceEngine = {
    ...ports.engine,
    load: async (...given) => {
      const load = await ports.engine.load(...given);
      return {
        ...load,
        write: async (rows) => {
          await come('reading');
          ports.clock.pass(1_000);
          await load.write(rows);
        },
        commit: (watch) => load.commit(told(watch)),
      };
    },
    openFile: async (path) => {
      const opened = (await ports.engine.openFile?.(path)) ?? null;
      if (opened === null) return null;
      return {
        ...opened,
        weigh: (position, how, watch) => opened.weigh(position, how, told(watch, 'looking')),
        load: async (plan, mode, how) => {
          await come('reading');
          const load = await opened.load(plan, mode, { ...how, watch: told(how.watch) });
          return load && { ...load, commit: (watch) => load.commit(told(watch)) };
        },
      };
    },
  };
  const looking = (file: TableFile): TableFile => ({
    ...file,
    open: async (options) => {
      const table = await file.open({ ...options, watch: told(options.watch, 'opening') });
      return {
        ...table,
        batches: async function* () {
          for await (const batch of table.batches()) {
            await come('looking');
            ports.clock.pass(1_000);
            yield batch;
          }
        },
      };
    },
  });
  return { ports: { ...ports, engine }, looking };
}

const asKnown = async ({ engine }: Ports) => ({
  version: await engine.dataVersion(),
  datasets: await engine.datasets(),
  profile: await engine.profile(),
  people: await Promise.all(IDS.map((id) => engine.person(id))),
});

async function files(folder: string): Promise<readonly TableFile[]> {
  const parquet = await aParquetFile(
    `SELECT 'b' AS customer_id, 'purchase' AS event, TIMESTAMP '2026-01-02' + to_minutes(i) AS occurred_at, i AS n
     FROM range(5000) AS r(i)`,
  );
  const path = join(folder, 'file.parquet');
  writeFileSync(path, new Uint8Array(await parquet.arrayBuffer()));
  const csv = aFile(
    [
      'customer_id,event,occurred_at',
      ...Array.from({ length: 5_000 }, () => 'b,purchase,2026-01-02T00:00:00Z'),
    ].join('\n'),
    'file.csv',
  );
  return [
    { name: 'file.parquet', path, open: () => openTable(parquet, 'file.parquet') },
    { name: 'file.csv', open: (options) => openTable(csv, 'file.csv', options) },
  ];
}

test(
  'an import that is stopped in any phase leaves everything as it was, and the next one goes in',
  { timeout: 120_000 },
  async () => {
    const folder = aFolder();
    const ports = await aWorkspace(folder);
    const before = await asKnown(ports);
    const sources = await files(folder);
    for (const mode of ['replace', 'append'] as const)
      for (const place of PLACES)
        for (const file of sources) {
          // Parquet says itself how it is written.
          if (place === 'opening' && file.path !== undefined) continue;
          const title = `${file.name}, ${mode}, stopped while ${place}`;
          const at = stoppedAt(ports, place);
          const { finished } = await startImport(at.ports, SOMEONE, 'events', at.looking(file), { mode });
          expect(await finished, title).toMatchObject({
            status: 'failed',
            rows_loaded: 0,
            error: 'This import was stopped. The data is as it was.',
          });
          expect(await asKnown(ports), title).toEqual(before);
        }
    for (const file of sources) {
      const { finished } = await startImport(ports, SOMEONE, 'events', file, { mode: 'append' });
      expect(await finished).toMatchObject({ status: 'done', rows_loaded: 5_000 });
    }
    expect((await ports.engine.person('b'))?.events).toHaveLength(10_000);
  },
);
