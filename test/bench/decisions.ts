/**
 * How long a sender waits: one decision at a time, ten thousand at once, and putting on record what left. The API in
 * this process, without a network: `npm run bench:decisions -- --customers 1000000 --events 20000000 [--rules R1,R6]`.
 */
import { join } from 'node:path';
import { loadavg } from 'node:os';
import { compose } from '../../src/compose.ts';
import { createDuckDbEngine } from '../../src/engines/duckdb/engine.ts';
import { createSecrets } from '../../src/server/secrets.ts';
import { DEFAULT_POLICY } from '../../src/domain/permission/default-policy.ts';
import { createMemoryStore } from '../../src/store/memory/store.ts';
import type { Condition } from '../../src/domain/segments/condition.ts';
import { aRule, aRuleContent } from '../support/a-rule.ts';
import { both, timesOf } from './figures.ts';
import { generated } from './generated.ts';
import { readOptions } from './options.ts';
import { RULES } from './rules.ts';

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
  as_of: Date.now(),
  time_zone: 'UTC',
  segments: new Map(),
  policy: { ...DEFAULT_POLICY, version: 0 },
  time_zone_attribute: null,
};

const options = readOptions(process.argv.slice(2));
const clock = { now: Date.now };
const store = createMemoryStore();
const folder = await generated(options);
const engine = await createDuckDbEngine({
  path: join(folder, 'customers.duckdb'),
  temp_folder: join(folder, 'temp'),
  clock,
});
const { app } = compose({
  engine,
  store,
  clock,
  secrets: createSecrets(clock.now),
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
console.log('rule   one: ms, median / p95   10,000 at once: ms, median / p95   a second   sent');
let next = 0;
for (const { id, what } of wanted) {
  const one = await timesOf(options.runs * 10, () =>
    ask({ rule: id, customer_id: someone() }).then(() => undefined),
  );
  let sent = 0;
  const many = await timesOf(options.runs, async () => {
    const items = Array.from({ length: AT_ONCE }, () => ({ rule: id, customer_id: someone() }));
    const { items: answers } = (await ask({ items })) as {
      readonly items: readonly { readonly decision: string }[];
    };
    sent = answers.filter(({ decision }) => decision === 'send').length;
  });
  const median = many.toSorted((a, b) => a - b)[Math.floor(many.length / 2)] ?? Number.NaN;
  const rate = Math.round((AT_ONCE / median) * 1_000);
  console.log(
    [
      id.padEnd(5),
      both(one, 1).padStart(22),
      both(many).padStart(33),
      String(rate).padStart(10),
      String(sent).padStart(6),
      ` ${what}`,
    ].join(' '),
  );
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
