/**
 * How long it takes to decide 28 days of 50 rules again, under one limit after another: `npm run bench:caps -- --customers
 * 1000000`, on one thread and on more; with `--linear`, what a message costs among 12.5 to 100 million that are planned.
 * Rules go out daily or on days of the week to audiences of up to half of everyone; three caps, quiet hours, a third of
 * the people in other zones. `--threads 1,2` says on how many threads.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { arrange } from '../../src/domain/caps/arrange.ts';
import { decideTraffic } from '../../src/domain/caps/decide-traffic.ts';
import { createSimulatorPool, type SimulatorPool } from '../../src/server/simulator/pool.ts';
import { someRules, someTraffic } from '../support/some-traffic.ts';

const RULES = 50;
/** Messages that are planned for one person. */
const PLANNED_EACH = 78.66;
const LIMITS = [3, 4, 5, 2, 3];

const { values } = parseArgs({
  options: {
    customers: { type: 'string', default: '1000000' },
    threads: { type: 'string', default: upTo(availableParallelism()).join(',') },
    linear: { type: 'boolean', default: false },
  },
});
if (values.linear) printLinear();
else await printSlides(Number(values.customers), values.threads.split(',').map(Number));

/** One limit after another, as someone slides it, on each number of threads. */
async function printSlides(people: number, counts: readonly number[]): Promise<void> {
  console.log(`${people.toLocaleString('en')} customers, ${RULES} rules, 28 days`);
  const pools = counts.map((threads) => ({ threads, pool: createSimulatorPool({ threads }) }));
  const most = pools.reduce((a, b) => (b.threads > a.threads ? b : a));
  const traffic = await told('made up', async () => someTraffic(people, RULES));
  const arranged = await told('arranged', () => most.pool.arrange(traffic, 'Europe/Berlin', whileArranging));
  const medians: number[] = [];
  for (const { threads, pool } of pools) {
    console.log(threads === 1 ? '1 thread' : `${threads} threads`);
    const planned = await told('what is planned', () => pool.plan(arranged, null, asItGoes));
    const seats = planned.most.map(({ seat }) => seat);
    const times: number[] = [];
    for (const limit of LIMITS) times.push(await slide(pool, limit, arranged, seats));
    medians.push(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);
    await pool.close();
  }
  for (const [index, { threads }] of pools.entries())
    console.log(`median on ${threads}: ${(medians[index] ?? 0).toFixed(0)} ms`);
  console.log(`most memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
}

async function slide(
  pool: SimulatorPool,
  limit: number,
  arranged: Parameters<SimulatorPool['decide']>[0],
  seats: readonly number[],
): Promise<number> {
  const [pressure, { took, busy }] = await timed(() =>
    pool.decide(arranged, someRules(limit), seats, asItGoes),
  );
  const messages = total(pressure.planned);
  console.log(
    `  at most ${limit}: ${messages.toLocaleString('en')} planned, ${(messages - total(pressure.held)).toLocaleString('en')} sent, ${took.toFixed(0)} ms, ${busy.toFixed(0)} ms of CPU`,
  );
  return took;
}

/** The same for more and more people, on one thread: what one planned message costs must not grow. */
function printLinear(): void {
  console.log('planned messages   CPU ms, once and again   ns each');
  for (const millions of [12.5, 25, 50, 100]) {
    const traffic = someTraffic(Math.round((millions * 1e6) / PLANNED_EACH), RULES);
    const arranged = arrange(traffic, 'Europe/Berlin');
    let messages = 0;
    const busy = [1, 2].map(() => {
      const cpu = process.cpuUsage();
      messages = total(decideTraffic(arranged, someRules(3)).planned);
      return busySince(cpu);
    });
    const each = (Math.min(...busy) * 1e6) / messages;
    console.log(
      `${messages.toLocaleString('en').padStart(16)}   ${busy
        .map((ms) => ms.toFixed(0))
        .join(', ')
        .padStart(22)}   ${each.toFixed(1).padStart(7)}`,
    );
  }
}

async function told<T>(what: string, work: () => Promise<T>): Promise<T> {
  const [result, { took, busy }] = await timed(work);
  console.log(`  ${what}: ${took.toFixed(0)} ms, ${busy.toFixed(0)} ms of CPU`);
  return result;
}

/** CPU is that of all threads. */
async function timed<T>(
  work: () => Promise<T>,
): Promise<readonly [T, { readonly took: number; readonly busy: number }]> {
  const from = performance.now();
  const cpu = process.cpuUsage();
  const result = await work();
  return [result, { took: performance.now() - from, busy: busySince(cpu) }];
}

function busySince(cpu: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(cpu);
  return (user + system) / 1_000;
}

/** How far it is, on a line that is written over. */
async function asItGoes(done: number): Promise<void> {
  if (process.stdout.isTTY) process.stdout.write(`  ${(done * 100).toFixed(0)} %\r`);
}

async function whileArranging(): Promise<void> {
  if (process.stdout.isTTY) process.stdout.write('  arranging …\r');
}

function upTo(cores: number): readonly number[] {
  return Array.from({ length: cores }, (_, index) => index + 1);
}

function total(figures: Float64Array): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}
