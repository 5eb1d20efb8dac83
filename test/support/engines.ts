import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDuckDbEngine } from '../../src/engines/duckdb/engine.ts';
import type { DatabaseOptions } from '../../src/engines/duckdb/open.ts';
import { createMemoryEngine } from '../../src/engines/memory/engine.ts';
import type { AudienceEngine } from '../../src/service/ports.ts';
import { aClock } from './a-clock.ts';

/** Every engine, empty; `close` also removes what it kept on disk. */
export const engines: readonly { readonly name: string; readonly open: () => Promise<AudienceEngine> }[] = [
  { name: 'memory', open: async () => createMemoryEngine({ clock: aClock() }) },
  { name: 'duckdb', open: () => aDuckDbEngine() },
];

/** With `rows_at_once` joins of more rows are made in parts, with `memory_limit_mb` what takes more memory. */
export async function aDuckDbEngine(
  options: Pick<DatabaseOptions, 'rows_at_once' | 'memory_limit_mb'> = {},
): Promise<AudienceEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'tact-engine-'));
  const engine = await createDuckDbEngine({
    path: join(folder, 'customers.duckdb'),
    temp_folder: join(folder, 'temp'),
    memory_limit_mb: 512,
    ...options,
    clock: aClock(),
  });
  return {
    ...engine,
    close: async () => {
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The reference, and the engine that is held to it. */
export async function openBoth(): Promise<readonly [AudienceEngine, AudienceEngine]> {
  return [createMemoryEngine({ clock: aClock() }), await aDuckDbEngine()];
}
