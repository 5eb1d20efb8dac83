/** The whole check, stage by stage; stops after the first stage in which a step failed and says how long each took. */
import { spawn } from 'node:child_process';

/**
 * The steps of a stage run side by side. The browsers wait for their pages half of the time, so that the screens and
 * the journeys share two cores well; the unit tests fill every core by themselves.
 */
const STAGES = [
  ['types', 'format:check', 'unused', 'lint'],
  ['test:unit'],
  ['build', 'demo'],
  ['test:ui', 'test:e2e'],
];

for (const stage of STAGES) {
  const passed = await Promise.all(stage.map((step) => run(step, stage.length === 1)));
  if (passed.includes(false)) process.exit(1);
}

/** Whether the step passed. Side by side, what each prints is kept together and shown when it ends. */
async function run(step: string, alone: boolean): Promise<boolean> {
  const started = performance.now();
  console.log(`── ${step}: started`);
  const child = spawn('npm', ['run', '--silent', step], {
    stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const printed: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk));
  const status = await new Promise<number | null>((settle) => {
    child.on('close', settle);
    child.on('error', () => settle(null));
  });
  process.stdout.write(Buffer.concat(printed));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${step}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return status === 0;
}
