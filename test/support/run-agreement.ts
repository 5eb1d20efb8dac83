/** `npm run test:agreement -- --cases 20000 --seed 7`: holds the engines to each other for as long as is wanted. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '20000' }, seed: { type: 'string' } },
});
const seed = values.seed ?? String(Date.now() % 1_000_000_000);
console.log(`${values.cases} cases, seed ${seed}`);
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'node', 'test/engines/agreement-'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, TACT_AGREEMENT_CASES: values.cases, TACT_AGREEMENT_SEED: seed },
});
process.exit(status ?? 1);
