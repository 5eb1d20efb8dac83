/**
 * How long Tact takes to answer over HTTP at full size. Prints a table and never judges:
 * `npm run bench -- --customers 1000000 --events 20000000 [--sends n] [--runs 15] [--rules R1,R7] [--import]`.
 * “anew” is asked of a moment that nothing was asked of before, “one edited” has a new condition each time, “again” was asked before.
 */
import { availableParallelism, loadavg } from 'node:os';
import { at, both, timesOf } from './figures.ts';
import { END } from './generate.ts';
import { generated } from './generated.ts';
import { importEvents } from './imports.ts';
import { readOptions } from './options.ts';
import type { BenchOptions } from './options.ts';
import { keptRules, longQuestion, manyRules, partsOf, QUESTIONS } from './questions.ts';
import type { Ask } from './questions.ts';
import { RULES } from './rules.ts';
import type { BenchRule } from './rules.ts';
import { startServer } from './server.ts';
import type { BenchServer } from './server.ts';
import { timeToIdle } from './withdrawn.ts';

const RULES_AT_ONCE = 200;
const CAPS = [
  cap('email_week', { channels: ['email'] }, 2, { kind: 'rolling', hours: 168 }),
  cap('all_week', {}, 4, { kind: 'rolling', hours: 168 }),
  cap('day', {}, 1, { kind: 'calendar', unit: 'day', time_zone: 'customer' }),
];

await main(readOptions(process.argv.slice(2)));

async function main(options: BenchOptions): Promise<void> {
  const folder = await generated(options, options.folder, options.import ? 'to_be_imported' : 'with_events');
  const server = await startServer(folder);
  try {
    await setUp(server);
    if (options.import) await importEvents(server, folder, options);
    const [first = 0] = await timesOf(0, () => inTurn(server, manyRules(6).slice(5)));
    console.log(`first funnel after the start: ${(first / 1_000).toFixed(1)} s`);
    console.log(
      `${options.customers} customers, ${options.events} events, ${options.sends} sends; ${options.runs} runs each; ms, median / p95; ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}\n`,
    );
    console.log(
      line(
        'rule',
        Object.values(QUESTIONS).map(([title]) => title),
        'reached',
        'what',
      ),
    );
    const asked = RULES.filter(({ id }) => options.rules.length === 0 || options.rules.includes(id));
    const measured: Measured[] = [];
    for (const rule of asked) measured.push(await measure(server, rule, options.runs));
    tellTogether(measured, options.customers);
    const parts = await timesOf(options.runs, async (run) => void (await ask(server, partsOf(run))));
    const again = await timesOf(options.runs, async () => void (await ask(server, partsOf(0))));
    console.log(`\neffects of each of 12 conditions: anew ${both(parts)}, again ${both(again)}`);
    const [all = 0] = await timesOf(0, () => inTurn(server, manyRules(RULES_AT_ONCE)));
    console.log(`funnels of ${RULES_AT_ONCE} rules: ${(all / 1_000).toFixed(1)} s`);
    const kept = await rulesKept(server);
    const path = `/overlap?rules=${kept.join(',')}&as_of=${END}`;
    const [overlap = 0] = await timesOf(0, async () => void (await server.call('GET', path)));
    console.log(`overlap of ${kept.length} rules, after that: ${(overlap / 1_000).toFixed(1)} s`);
    const idle: number[] = [];
    for (let run = 0; run < options.runs; run += 1) {
      const time = await timeToIdle(server, longQuestion(run));
      if (time !== null) idle.push(time);
    }
    const free = idle.length === 0 ? 'was answered before' : `leaves the CPU free after ${both(idle)}`;
    console.log(`a withdrawn question ${free}`);
    const { now, most } = server.memory();
    console.log(`memory of the server: ${inMegabytes(now)} MB, at most ${inMegabytes(most)} MB`);
  } finally {
    await server.stop();
  }
}

async function setUp(server: BenchServer): Promise<void> {
  const { etag } = await server.call('GET', '/caps');
  await server.call('PUT', '/caps', { caps: CAPS, quiet_hours: [] }, { 'if-match': etag ?? '"0"' });
}

/** Keeps the rules that are put side by side; those of an earlier run stay. */
async function rulesKept(server: BenchServer): Promise<readonly string[]> {
  const rules = keptRules(RULES_AT_ONCE);
  for (const { id, rule } of rules) {
    const before = await server.call('GET', `/rules/${id}`).catch(() => null);
    if (before === null) await server.call('POST', '/rules', rule);
  }
  return rules.map(({ id }) => id);
}

function inMegabytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(0);
}

/** The times of a rule in milliseconds, by question. */
interface Measured {
  readonly rule: BenchRule;
  readonly times: { readonly [question: string]: readonly number[] };
}

async function measure(server: BenchServer, rule: BenchRule, runs: number): Promise<Measured> {
  const cells: string[] = [];
  const all: { [question: string]: readonly number[] } = {};
  let reached = '';
  for (const [name, [, question]] of Object.entries(QUESTIONS)) {
    const times = await timesOf(runs, async (run) => {
      const answer = await ask(server, question(rule, run));
      if (name === 'funnel') reached = reachedIn(answer);
    });
    cells.push(both(times));
    all[name] = times;
  }
  console.log(line(rule.id, cells, reached, rule.what));
  return { rule, times: all };
}

/** All rules together, and those apart whose conditions no column covers: they read the log. */
function tellTogether(measured: readonly Measured[], customers: number): void {
  const told = (title: string, some: readonly Measured[]) => {
    if (some.length === 0) return;
    const cells = Object.entries(QUESTIONS).map(([name, [question]]) => {
      const times = some.flatMap((one) => one.times[name] ?? []);
      const each = (at(times, 0.5) * 1_000_000) / customers;
      return `${question} ${both(times)} (${each.toFixed(1)} a million customers)`;
    });
    console.log(`${title}: ${cells.join('; ')}`);
  };
  console.log('');
  told('all rules', measured);
  told(
    'without properties, sums and sequences',
    measured.filter(({ rule }) => !rule.reads_log),
  );
  told(
    'with one of them',
    measured.filter(({ rule }) => rule.reads_log === true),
  );
}

async function ask(server: BenchServer, [path, body]: Ask): Promise<unknown> {
  const answer = await server.call('POST', path, body);
  return answer.body;
}

async function inTurn(server: BenchServer, asks: readonly Ask[]): Promise<void> {
  for (const one of asks) await ask(server, one);
}

function cap(id: string, scope: object, limit: number, window: object) {
  return { id, name: id, scope, limit, window, counts: 'sent', exempt_purposes: ['service'] };
}

function reachedIn(answer: unknown): string {
  const outcomes = (answer as { readonly outcomes?: { readonly reached?: number } }).outcomes;
  return String(outcomes?.reached ?? '');
}

function line(id: string, cells: readonly string[], reached: string, what: string): string {
  return [id.padEnd(5), ...cells.map((cell) => cell.padStart(14)), reached.padStart(10), ` ${what}`].join(
    ' ',
  );
}
