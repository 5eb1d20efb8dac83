/** What a file does to the real server: little to its memory, nothing to the data when the server dies in the middle. */
import { createWriteStream, existsSync, openAsBlob, readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { aFolder } from '../support/a-folder.ts';
import { aParquetFile } from '../support/a-parquet-file.ts';
import { aServer, type ServerProcess } from '../support/a-server.ts';

const TOKEN = 'a-token-of-at-least-32-characters!';
const WITH_TOKEN = { authorization: `Bearer ${TOKEN}` };
const MEGABYTE = 1_048_576;
const SIZE = 192 * MEGABYTE;

async function sent(server: ServerProcess, dataset: string, file: Blob, name: string, options = {}) {
  const form = new FormData();
  form.set('dataset', dataset);
  form.set('options', JSON.stringify(options));
  form.set('file', file, name);
  const response = await fetch(`${server.url}/api/imports`, {
    method: 'POST',
    headers: WITH_TOKEN,
    body: form,
  });
  expect(response.status).toBe(202);
  return (await response.json()).import_id as string;
}

async function asked(server: ServerProcess, path: string) {
  return await (await fetch(`${server.url}/api${path}`, { headers: WITH_TOKEN })).json();
}

async function ended(server: ServerProcess, id: string) {
  for (;;) {
    const record = await asked(server, `/imports/${id}`);
    if (record.status !== 'running') return record;
    await pause(50);
  }
}

async function rowsOf(server: ServerProcess, dataset: string): Promise<number> {
  const { items } = await asked(server, '/datasets');
  return items.find((one: { dataset: string }) => one.dataset === dataset)?.rows ?? 0;
}

test(
  'killed at any moment of an import, the server has the old data whole, or the new',
  { timeout: 240_000 },
  async () => {
    const TACT_DATA = aFolder();
    const start = () => aServer({ TACT_DATA, TACT_TOKEN: TOKEN });
    const [before, after] = [2_000, 60_000];
    const query = (rows: number) =>
      `SELECT 'c' || (i % 500) AS customer_id, 'visit' AS event, TIMESTAMP '2026-01-01' + to_seconds(i) AS occurred_at, 'v' || (hash(i) % 300) AS page FROM range(${rows}) AS t(i)`;
    const [old, parquet] = [await aParquetFile(query(before)), await aParquetFile(query(after))];
    const lines = Array.from(
      { length: after },
      (_, n) => `c${n % 500},visit,2026-01-01T00:00:00Z,v${n % 300}`,
    );
    const csv = new File([['customer_id,event,occurred_at,page', ...lines].join('\n')], 'file.csv');
    const moments = fc.sample(fc.nat(1_200), { numRuns: 4, seed: 20_261_126 });
    let server = await start();
    for (const [round, moment] of moments.entries()) {
      const first = await ended(server, await sent(server, 'events', old, 'old.parquet'));
      expect(first).toMatchObject({ status: 'done', rows_loaded: before });
      const file = round % 2 === 0 ? parquet : csv;
      const id = await sent(server, 'events', file, file.name);
      await pause(moment);
      await server.stop('SIGKILL');
      server = await start();
      const { status } = await asked(server, `/imports/${id}`);
      expect(await rowsOf(server, 'events')).toBe(status === 'done' ? after : before);
      expect(['done', 'failed']).toContain(status);
      const incoming = join(TACT_DATA, 'incoming');
      expect(existsSync(incoming) ? readdirSync(incoming) : []).toEqual([]);
    }
  },
);

test('a file larger than the memory it may take goes in', { timeout: 240_000 }, async () => {
  const folder = aFolder();
  const path = join(folder, 'large.csv');
  const file = createWriteStream(path);
  file.write('customer_id,event,occurred_at,note\n');
  const note = 'n'.repeat(20_000);
  let bytes = 0;
  let rows = 0;
  while (bytes < SIZE) {
    const line = `c${rows % 50},visit,2026-01-01T00:00:00Z,${note}${rows}\n`;
    bytes += line.length;
    rows += 1;
    if (!file.write(line)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
  const server = await aServer({
    TACT_DATA: join(folder, 'data'),
    TACT_TOKEN: TOKEN,
    // The heap of V8; what is kept of the rows is DuckDB's and spills.
    NODE_OPTIONS: '--max-old-space-size=128',
  });
  const record = await ended(
    server,
    await sent(server, 'events', await openAsBlob(path), 'large.csv', { mapping: { note: null } }),
  );
  expect(record).toMatchObject({ status: 'done', rows_loaded: rows, rows_set_aside: 0 });
  const most = /VmHWM:\s+(\d+)/.exec(readIfThere(`/proc/${server.pid}/status`))?.[1];
  // Where the system tells: the server alone takes two hundred megabytes.
  if (most !== undefined) expect(Number(most) / 1_024).toBeLessThan(400);
});

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
