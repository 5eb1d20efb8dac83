import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateWorld, type WorldSize } from './generate.ts';

/** Changes when the generated data does. */
const RECIPE = 4;

/** The folder with the world of this size; made once, then kept in the system's temporary folder. */
export async function generated({ customers, events, sends }: WorldSize): Promise<string> {
  const folder = join(tmpdir(), `tact-bench-${RECIPE}-${customers}-${events}-${sends}`);
  const done = join(folder, 'complete');
  if (existsSync(done)) return folder;
  console.log(`Generating ${folder} (once; minutes at full size) …`);
  await generateWorld(folder, { customers, events, sends });
  writeFileSync(done, '');
  return folder;
}
