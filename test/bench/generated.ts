import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATASETS } from '../../src/domain/data/rows.ts';
import type { Dataset } from '../../src/domain/data/rows.ts';
import { fillWorld, type WorldSize } from './generate.ts';

/** Changes when the generated data does. */
const RECIPE = 5;

/**
 * The folder with the world of this size, kept under `kept_in`; made once. An import brings its own events: with
 * `events: 'to_be_imported'` none are made, and those of the next run without an import are.
 */
export async function generated(
  { customers, events, sends }: WorldSize,
  kept_in: string,
  how: 'with_events' | 'to_be_imported' = 'with_events',
): Promise<string> {
  const folder = join(kept_in, `tact-bench-${RECIPE}-${customers}-${events}-${sends}`);
  const [people, log] = ['people', 'events'].map((made) => join(folder, made)) as [string, string];
  const make = async (datasets: readonly Dataset[], done: string) => {
    const start = performance.now();
    console.log(`Generating ${datasets.join(', ')} in ${folder} (once; minutes at full size) …`);
    await fillWorld(folder, { customers, events, sends }, datasets);
    writeFileSync(done, '');
    console.log(`… in ${((performance.now() - start) / 1_000).toFixed(0)} s`);
  };
  if (!existsSync(people)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await make(
      DATASETS.filter((dataset) => dataset !== 'events'),
      people,
    );
  }
  if (how === 'to_be_imported') rmSync(log, { force: true });
  else if (!existsSync(log)) await make(['events'], log);
  return folder;
}
