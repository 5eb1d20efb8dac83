/**
 * How long a sender waits, rule by rule and for all of them mixed: one decision at a time in this process and over HTTP,
 * and ten thousand at once. The state is kept in SQLite, as it is by default:
 * `npm run bench:decisions -- --customers 1000000 --events 20000000 [--rules R1,R6]`.
 */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { loadavg, tmpdir } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import { compose } from '../../src/compose.ts';
import { createDuckDbEngine } from '../../src/engines/duckdb/engine.ts';
import { createSecrets } from '../../src/server/secrets.ts';
import { DEFAULT_POLICY } from '../../src/domain/permission/default-policy.ts';
import { createSqliteStore } from '../../src/store/sqlite/store.ts';
import type { Condition } from '../../src/domain/segments/condition.ts';
import { aRule, aRuleContent } from '../support/a-rule.ts';
import { at, both, cpuOf, timesOf } from './figures.ts';
import { END } from './generate.ts';
import { generated } from './generated.ts';
import { readOptions } from './options.ts';
import { RULES } from './rules.ts';

interface Answers {
  readonly items: readonly { readonly decision: string }[];
}

const TOKEN = 'bench-token-of-made-up-data-0123456789';
const AT_ONCE = 10_000;
/** This process does nothing for itself when it takes less than this part of the time. */
const IDLE = 0.1;
const CAP = {
  name: 'Two a week',
  scope: {},
  limit: 2,
  counts: 'sent',
  exempt_purposes: [],
  window: { kind: 'rolling', hours: 168 },
} as const;

const ANYONE = {
  as_of: Date.parse(END),
  time_zone: 'UTC',
  segments: new Map(),
  policy: { ...DEFAULT_POLICY, version: 0 },
  time_zone_attribute: null,
};

const options = readOptions(process.argv.slice(2));
/** The instant at which the generated data ends, so that windows hold what they would. */
const began = performance.now();
const clock = { now: () => Date.parse(END) + Math.floor(performance.now() - began) };
const state = mkdtempSync(join(tmpdir(), 'tact-bench-state-'));
const store = await createSqliteStore({ path: join(state, 'state.sqlite') });
const folder = await generated(options, options.folder);
const engine = await createDuckDbEngine({
  path: join(folder, 'customers.duckdb'),
  temp_folder: join(folder, 'temp'),
  clock,
});
const endless = { burst: Number.MAX_SAFE_INTEGER, per_second: 1 };
const { app } = compose({
  engine,
  store,
  clock,
  secrets: createSecrets(clock.now, generateKeyPairSync('ed25519').privateKey),
  options: { token: TOKEN, rates: { person: endless, program: endless, nobody: endless } },
});
// A connection that is quiet while ten thousand are decided stays open.
const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { keepAliveTimeout: 600_000 } });
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
const agent = new Agent({ keepAlive: true });
const wanted = RULES.filter(({ id }) => options.rules.length === 0 || options.rules.includes(id));

await store.transaction(async (view) => {
  for (const { id, condition } of wanted) await view.rules.insert(live(id, condition));
  await view.caps.insert({ id: 'caps', version: 1, quiet_hours: [], caps: [{ id: 'week', ...CAP }] });
});
const ids = await engine.members({ type: 'all', conditions: [] }, ANYONE, {
  limit: AT_ONCE * 20,
  after: null,
});

console.log(`${options.customers} customers, ${options.events} events; load ${loadavg()[0]?.toFixed(1)}\n`);
console.log('ms, median / p95; the first time, then once what is asked again and again is in memory');
console.log(
  'rule        first             one       over HTTP      CPU  10,000 at once      CPU  a second   sent',
);
let next = 0;
const all = wanted.map(({ id }) => id);
for (const { id, what } of wanted) await measure(id, [id], what);
if (all.length > 1) await measure('all', all, 'of each rule as many, mixed');
const { rss } = process.memoryUsage();
console.log(`\nmemory of this process: ${Math.round(rss / 1_048_576)} MB`);
agent.destroy();
server.close();
await engine.close();
await store.close();
rmSync(state, { recursive: true });

async function measure(name: string, rules: readonly string[], what: string): Promise<void> {
  const ruleAt = (index: number) => rules[index % rules.length] ?? '';
  const question = (index: number) => ({ rule: ruleAt(index), customer_id: someone() });
  const first = await timesOf(0, async () => void (await ask(question(0))));
  for (const _ of rules) await ask({ items: rules.map((rule) => ({ rule, customer_id: someone() })) });
  await untilIdle();
  const singles = options.runs * 10;
  const one = await timesOf(singles, async (run) => void (await ask(question(run))));
  const [http, http_cpu] = await cpuOf(() =>
    timesOf(singles, async (run) => void (await askOverHttp(question(run)))),
  );
  let sent = 0;
  const [many, many_cpu] = await cpuOf(() =>
    timesOf(options.runs, async () => {
      const items = Array.from({ length: AT_ONCE }, (_, index) => question(index));
      const { items: answers } = (await ask({ items })) as Answers;
      sent = answers.filter(({ decision }) => decision === 'send').length;
    }),
  );
  const cells = [
    name.padEnd(4),
    at(first, 0.5).toFixed(0).padStart(12),
    both(one, 1).padStart(15),
    both(http, 1).padStart(15),
    (http_cpu / (singles + 1)).toFixed(1).padStart(8),
    both(many).padStart(15),
    (many_cpu / (options.runs + 1)).toFixed(0).padStart(8),
    ((AT_ONCE / at(many, 0.5)) * 1_000).toFixed(0).padStart(9),
    String(sent).padStart(6),
  ];
  console.log(`${cells.join(' ')}  ${what}`);
}

/** Until nothing is read beside the questions any more: on a busy machine that may come to a halt now and then. */
async function untilIdle(): Promise<void> {
  for (let quiet = 0; quiet < 5;) {
    const before = process.cpuUsage();
    await pause(200);
    const { user, system } = process.cpuUsage(before);
    quiet = (user + system) / 1_000 > 200 * IDLE ? 0 : quiet + 1;
  }
}

/** One after another, from all over the list. */
function someone(): string {
  next = (next + 7_919) % ids.length;
  return ids[next] ?? '';
}

async function ask(body: object): Promise<unknown> {
  const response = await app.request('http://127.0.0.1/api/decisions', {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(JSON.stringify(answer));
  return answer;
}

function askOverHttp(body: object): Promise<unknown> {
  const text = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${TOKEN}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    };
    const asked = request(
      { port, host: '127.0.0.1', method: 'POST', path: '/api/decisions', agent, headers },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const answer = Buffer.concat(parts).toString();
          if (response.statusCode === 200) resolve(JSON.parse(answer));
          else reject(new Error(answer));
        });
      },
    );
    asked.on('error', reject);
    asked.end(text);
  });
}

function live(id: string, condition: Condition) {
  const content = aRuleContent({ name: id, condition });
  return aRule({
    ...content,
    id,
    status: 'published',
    live: { edition: 1, content, published_at: new Date(clock.now()).toISOString() },
  });
}
