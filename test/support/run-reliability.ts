/** `npm run test:reliability -- --kills 200 --cuts 50`: kills and power cuts for as long as is wanted. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, cuts: { type: 'string', default: '50' } },
});
console.log(`${values.kills} kills of each store, ${values.cuts} power cuts`);
const tests = ['test/reliability/kill', 'test/reliability/disk'];
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'node', ...tests], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, TACT_RELIABILITY_ROUNDS: values.kills, TACT_RELIABILITY_CUTS: values.cuts },
});
process.exit(status ?? 1);
