/** How long files take to come in. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EVENTS_FILE, MORE_EVENTS_FILE, writeEvents } from './generate.ts';
import type { WorldSize } from './generate.ts';
import type { BenchServer } from './server.ts';

const GIGABYTE = 1_024 ** 3;

/** Imports the events of the world in place of what is there, and a million more; prints how long it took. */
export async function importEvents(server: BenchServer, folder: string, size: WorldSize): Promise<void> {
  if (!existsSync(join(folder, MORE_EVENTS_FILE))) await writeEvents(folder, size);
  await importOne(server, join(folder, EVENTS_FILE), 'replace');
  await importOne(server, join(folder, MORE_EVENTS_FILE), 'append');
}

async function importOne(server: BenchServer, path: string, mode: 'replace' | 'append'): Promise<void> {
  const start = performance.now();
  const before = server.computed();
  const id = await server.send('events', path, { mode, time_zone: 'Europe/Berlin' });
  const sent = performance.now();
  const { rows_loaded, error } = await ended(server, id);
  if (error !== null) throw new Error(error);
  const [all, upload] = [performance.now() - start, sent - start].map((ms) => (ms / 1_000).toFixed(1));
  const computed = server.computed() - before;
  const cpu = (computed / 1_000).toFixed(0);
  const each = [performance.now() - start, computed].map((ms) => ((ms * 1_000) / rows_loaded).toFixed(2));
  console.log(
    `import (${mode}) of ${rows_loaded} events, ${(statSync(path).size / GIGABYTE).toFixed(2)} GB of Parquet: ${all} s, of them ${upload} s sending; ${cpu} s of CPU; ${each[0]} µs a row, ${each[1]} µs of CPU; memory at most ${(server.memory().most / GIGABYTE).toFixed(1)} GB`,
  );
}

async function ended(server: BenchServer, id: string) {
  for (;;) {
    const { body } = await server.call('GET', `/imports/${id}`);
    const record = body as {
      readonly status: string;
      readonly rows_loaded: number;
      readonly error: string | null;
    };
    if (record.status !== 'running') return record;
    await pause(100);
  }
}
