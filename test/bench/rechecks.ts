/**
 * How long a round over 200 published rules takes, over HTTP: `npm run bench:rechecks -- --customers 1000000 --events
 * 20000000`. The rules go through their review the first time, and stay in the folder. While the second round is at work
 * someone previews rules, so that it shows how long people wait beside it.
 */
import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { Recheck } from '../../src/service/ports.ts';
import { both } from './figures.ts';
import { generated } from './generated.ts';
import { readOptions } from './options.ts';
import { keptRules, manyRules } from './questions.ts';
import { type BenchServer, startServer } from './server.ts';

const RULES_AT_ONCE = 200;
const LOOK_EVERY = 200;
const ASK_EVERY = 500;
const REASON = 'Agreed for this measurement of made-up data.';

const options = readOptions(process.argv.slice(2));
const server = await startServer(await generated(options, options.folder));
try {
  const published = await publishAll(server);
  console.log(
    `${options.customers} customers, ${options.events} events; ${published} published rules; ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`,
  );
  for (const [what, asks] of [
    ['first round', false],
    ['second round, beside people who preview', true],
  ] as const)
    await measure(server, what, asks);
} finally {
  await server.stop();
}

async function measure(to: BenchServer, what: string, asks: boolean): Promise<void> {
  const [start, computed] = [performance.now(), to.computed()];
  const { id } = (await to.call('POST', '/rechecks', {})).body as Recheck;
  const working = { done: false };
  const waited = asks ? askMeanwhile(to, working) : Promise.resolve([]);
  let round = await roundOf(to, id);
  let looks = 0;
  while (round.status === 'running') {
    await pause(LOOK_EVERY);
    round = await roundOf(to, id);
    looks += 1;
  }
  working.done = true;
  const [all, cpu] = [performance.now() - start, to.computed() - computed].map((ms) =>
    (ms / 1_000).toFixed(1),
  );
  const waits = await waited;
  console.log(
    `${what}: ${round.status}, ${round.done} of ${round.of} rules in ${all} s, ${cpu} s of CPU, ${looks} looks at its progress${waits.length === 0 ? '' : `; a preview meanwhile ${both(waits)} ms (median / p95 of ${waits.length})`}`,
  );
}

async function askMeanwhile(
  to: BenchServer,
  working: { readonly done: boolean },
): Promise<readonly number[]> {
  const waits: number[] = [];
  const questions = manyRules(RULES_AT_ONCE);
  while (!working.done) {
    const [path, body] = questions[waits.length % questions.length] ?? ['/rules', {}];
    const start = performance.now();
    await patiently(() => to.call('POST', path, body));
    waits.push(performance.now() - start);
    await pause(ASK_EVERY);
  }
  return waits;
}

async function roundOf(to: BenchServer, id: string): Promise<Recheck> {
  const { items } = (await patiently(() => to.call('GET', '/rechecks'))).body as {
    readonly items: readonly Recheck[];
  };
  const round = items.find((one) => one.id === id);
  if (round === undefined) throw new Error('The round is not listed.');
  return round;
}

/** Asks again where the server closed a connection that it had kept open for nothing, as browsers do. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return ask();
  }
}

/** Rules as people make them: one writes, another approves. Those of an earlier run stay. */
async function publishAll(to: BenchServer): Promise<number> {
  const [writer, approver] = [await tokenFor(to, 'marketer'), await tokenFor(to, 'reviewer')];
  let published = 0;
  for (const { id, rule } of keptRules(RULES_AT_ONCE)) {
    const known = await to.call('GET', `/rules/${id}`).catch(() => null);
    let now = (known ?? (await to.call('POST', '/rules', rule, writer))).body as Kept;
    for (const [status, action, who] of [
      ['draft', 'submit', writer],
      ['in_review', 'approve', approver],
      ['approved', 'publish', writer],
    ] as const)
      if (now.status === status) {
        const headers = { ...who, 'if-match': `"${now.version}"` };
        const said = action === 'submit' ? { note: REASON } : { reason: REASON };
        const moved = await to.call('POST', `/rules/${id}/${action}`, said, headers);
        now = moved.body as Kept;
      }
    if (now.status === 'published') published += 1;
  }
  return published;
}

interface Kept {
  readonly status: string;
  readonly version: number;
}

async function tokenFor(to: BenchServer, role: string): Promise<{ readonly authorization: string }> {
  const expires_at = new Date(Date.now() + 86_400_000).toISOString();
  const { body } = await to.call('POST', '/tokens', { name: `bench ${role}`, role, expires_at });
  return { authorization: `Bearer ${(body as { readonly token: string }).token}` };
}
