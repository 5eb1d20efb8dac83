/** Opens the engine of a folder, says so, and writes customers until it is killed. */
import { join } from 'node:path';
import { createDuckDbEngine } from '../../src/engines/duckdb/engine.ts';

const folder = process.argv[2] ?? '';
const engine = await createDuckDbEngine({
  path: join(folder, 'customers.duckdb'),
  temp_folder: join(folder, 'temp'),
  memory_limit_mb: 256,
  clock: { now: () => 0 },
});
const load = await engine.load('customers', 'replace', []);
for (let start = 0; ; start += 1_000) {
  await load.write(Array.from({ length: 1_000 }, (_, n) => ({ customer_id: `k${start + n}` })));
  if (start === 20_000) console.log('loading');
  if (start === 400_000) await load.commit();
  await new Promise((resolve) => setImmediate(resolve));
}
