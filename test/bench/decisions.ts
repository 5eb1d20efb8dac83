/**
 * How long a sender waits: one decision at a time, ten thousand at once, and putting on record what left. The API in
 * this process, without a network: `npm run bench:decisions -- --customers 1000000 --events 20000000 [--rules R1,R6]`.
 */
import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { loadavg } from 'node:os';
import { compose } from '../../src/compose.ts';
import { createDuckDbEngine } from '../../src/engines/duckdb/engine.ts';
import { createSecrets } from '../../src/server/secrets.ts';
import { DEFAULT_POLICY } from '../../src/domain/permission/default-policy.ts';
import { createMemoryStore } from '../../src/store/memory/store.ts';
import type { Condition } from '../../src/domain/segments/condition.ts';
import { aRule, aRuleContent } from '../support/a-rule.ts';
import { both, cpuOf, timesOf } from './figures.ts';
import { END } from './generate.ts';
import { generated } from './generated.ts';
import { readOptions } from './options.ts';
import { RULES } from './rules.ts';

interface Answers {
  readonly items: readonly { readonly decision: string }[];
}

const TOKEN = 'bench-token-of-made-up-data-0123456789';
const AT_ONCE = 10_000;
const ASKED = ['R1', 'R6', 'R7', 'R10', 'R11', 'R9'];
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
const store = createMemoryStore();
const folder = await generated(options, options.folder);
const engine = await createDuckDbEngine({
  path: join(folder, 'customers.duckdb'),
  temp_folder: join(folder, 'temp'),
  clock,
});
const { app } = compose({
  engine,
  store,
  clock,
  secrets: createSecrets(clock.now, generateKeyPairSync('ed25519').privateKey),
  options: { token: TOKEN },
});
const wanted = RULES.filter(({ id }) => (options.rules.length === 0 ? ASKED : options.rules).includes(id));

await store.transaction(async (view) => {
  for (const { id, condition } of wanted) await view.rules.insert(live(id, condition));
  await view.caps.insert({ id: 'caps', version: 1, quiet_hours: [], caps: [{ id: 'week', ...CAP }] });
});
const ids = await engine.members({ type: 'all', conditions: [] }, ANYONE, {
  limit: AT_ONCE * 20,
  after: null,
});

console.log(`${options.customers} customers, ${options.events} events; load ${loadavg()[0]?.toFixed(1)}\n`);
console.log('ms, median / p95\nrule            one      CPU  10,000 at once      CPU   sent');
let next = 0;
for (const { id, what } of wanted) {
  const singles = options.runs * 10;
  const [one, one_cpu] = await cpuOf(() =>
    timesOf(singles, async () => void (await ask({ rule: id, customer_id: someone() }))),
  );
  let sent = 0;
  const [many, many_cpu] = await cpuOf(() =>
    timesOf(options.runs, async () => {
      const items = Array.from({ length: AT_ONCE }, () => ({ rule: id, customer_id: someone() }));
      const { items: answers } = (await ask({ items })) as Answers;
      sent = answers.filter(({ decision }) => decision === 'send').length;
    }),
  );
  const cells = [
    id.padEnd(4),
    both(one, 1).padStart(14),
    (one_cpu / (singles + 1)).toFixed(1).padStart(8),
    both(many).padStart(14),
    (many_cpu / (options.runs + 1)).toFixed(0).padStart(8),
    String(sent).padStart(6),
  ];
  console.log(`${cells.join(' ')}  ${what}`);
}
await engine.close();

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

function live(id: string, condition: Condition) {
  const content = aRuleContent({ name: id, condition });
  return aRule({
    ...content,
    id,
    status: 'published',
    live: { edition: 1, content, published_at: new Date(clock.now()).toISOString() },
  });
}
