/**
 * How long checking rules takes: `npm run bench:checks -- --customers 1000000 --events 20000000`. Statically, in a
 * browser and here, as while someone types; with counts over HTTP; and 200 rules one after the other as a re-check does.
 * The twelve rules get a private attribute beside what they ask, so that there is something to find.
 */
import { availableParallelism, loadavg } from 'node:os';
import type { Catalog } from '../../src/domain/data/catalog.ts';
import { staticFlags } from '../../src/domain/flags/static-flags.ts';
import { DEFAULT_POLICY } from '../../src/domain/permission/default-policy.ts';
import type { RuleContent } from '../../src/domain/rules/rule.ts';
import type { Condition } from '../../src/domain/segments/condition.ts';
import { both, timesOf } from './figures.ts';
import { generated } from './generated.ts';
import { readOptions } from './options.ts';
import { RULES } from './rules.ts';
import { type BenchServer, startServer } from './server.ts';
import { typingInBrowser } from './typing.ts';

const RULES_AT_ONCE = 200;

const options = readOptions(process.argv.slice(2));
console.log((await typingInBrowser(options.runs * 10)) ?? 'static in a browser: there is none');
const server = await startServer(await generated(options, options.folder));
try {
  const { body } = await server.call('GET', '/catalog');
  const catalog = body as Catalog;
  const around = {
    catalog,
    policy: { ...DEFAULT_POLICY, version: 0 },
    caps: [],
    segments: new Map(),
  };
  console.log(
    `${options.customers} customers, ${options.events} events; ${options.runs} runs each; ms, median / p95; ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}\n`,
  );
  for (const { id, what, condition } of RULES.filter(
    (rule) => options.rules.length === 0 || options.rules.includes(rule.id),
  )) {
    const still = await timesOf(options.runs, async (run) => {
      staticFlags(contentOf(condition, run), around);
      await Promise.resolve();
    });
    let flags = 0;
    const counted = await timesOf(options.runs, async (run) => {
      flags = await check(server, contentOf(condition, run));
    });
    const again = await timesOf(
      options.runs,
      async () => void (await check(server, contentOf(condition, 0))),
    );
    console.log(
      `${id.padEnd(5)} static ${both(still, 1)}, with counts ${both(counted)}, again ${both(again)}; ${flags} flags; ${what}`,
    );
  }
  const [all = 0] = await timesOf(0, async () => {
    for (let nth = 0; nth < RULES_AT_ONCE; nth += 1)
      await check(
        server,
        contentOf(RULES[nth % RULES.length]?.condition ?? { type: 'all', conditions: [] }, nth),
      );
  });
  console.log(`\nchecks of ${RULES_AT_ONCE} rules: ${(all / 1_000).toFixed(1)} s`);
} finally {
  await server.stop();
}

/** A rule over the condition and something private, with a condition that is new each run. */
function contentOf(condition: Condition, run: number): RuleContent {
  const fresh: Condition = { type: 'attribute', attribute: 'lifetime_value', operator: 'gte', value: run };
  return {
    name: 'Bench',
    segment: null,
    condition: { type: 'all', conditions: [condition, fresh] },
    exclude: [],
    purpose: 'marketing',
    channel: 'email',
    shows: [],
    schedule: { kind: 'weekly', days: [1], time: '09:00' },
    priority: 0,
    holdout_percent: 0,
    message: '',
  };
}

async function check(to: BenchServer, rule: RuleContent): Promise<number> {
  const answer = await to.call('POST', '/rules/preview/flags', { rule, fixes: false });
  return (answer.body as { readonly items: readonly unknown[] }).items.length;
}
