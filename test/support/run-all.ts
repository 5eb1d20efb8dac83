/** The whole check, step by step; stops at the first that fails and says how long each took. */
import { spawnSync } from 'node:child_process';

const STEPS = [
  'types',
  'lint',
  'format:check',
  'unused',
  'test:unit',
  'test:ui',
  'build',
  'demo',
  'test:e2e',
];

for (const step of STEPS) {
  const started = performance.now();
  console.log(`\n── ${step}`);
  const { status } = spawnSync('npm', ['run', '--silent', step], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${step}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  if (status !== 0) process.exit(status ?? 1);
}
