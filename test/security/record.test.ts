import { expect, test } from 'vitest';
import { openTable } from '../../src/api/readers/open-table.ts';
import { startImport } from '../../src/service/imports/start-import.ts';
import { aFile } from '../support/a-file.ts';
import { aPublishedRule, aShop } from '../support/a-shop.ts';
import { aWatchedStore, type WatchedStore } from '../support/watched-store.ts';
import { anApp } from '../support/an-app.ts';
import { everyOtherStep, firstSteps, type Step } from '../support/every-change.ts';
import { addressOf, callsOf, type Documented } from '../support/openapi-requests.ts';
import { SOMEONE } from '../support/some-ports.ts';

/** Routes that take a body and leave all as it was. */
const ASK_ONLY = [
  'POST /audience/check',
  'POST /audience/conditions',
  'POST /audience/count',
  'POST /caps/check',
  'POST /caps/rehearse',
  'POST /caps/replay',
  'POST /caps/simulate',
  'POST /catalog/values',
  'POST /imports/inspect',
  'POST /permission',
  'POST /policy/what-if',
  'POST /rules/preview',
  'POST /rules/preview/conditions',
  'POST /rules/preview/explain',
  'POST /rules/preview/flags',
  'POST /rules/preview/people',
  'POST /rules/preview/repair',
  // Who has a rule open is kept nowhere, and forgotten when they look away.
  'POST /rules/{id}/presence',
  // Where the browser is sent to sign in; coming back is what is recorded (provider.test.ts).
  'POST /session/provider',
  // What was granted is forgotten in ten minutes; a message that left is recorded by POST /sends.
  'POST /decisions',
  // Which of one's own notices one has seen.
  'POST /notifications/read',
];

/** What Tact keeps for itself beside what people do: tries that are counted, when something was last used, progress, what was found. */
const OWN_ACCOUNT: ReadonlySet<string> = new Set([
  'flag_records',
  'imports',
  'known_devices',
  'live_checks',
  'rechecks',
  'rule_flags',
  'sessions',
  'sign_in_failures',
]);

const USES: ReadonlySet<string> = new Set(['last_step', 'last_used_at', 'version']);

async function walked(store: WatchedStore, steps: readonly Step[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { route, before, call } of steps) {
    await before?.();
    const [kept, head] = [store.kept(), await store.view.audit.head()];
    store.refusing = true;
    const refused = await call();
    store.refusing = false;
    if (refused.status !== 500)
      wrong.push(`${route}: ${refused.status} without a log, ${await refused.text()}`);
    const changed = changesIn(kept, store.kept());
    if (changed.length > 0) wrong.push(`${route}: changed ${changed.join(' and ')} without a log`);
    store.silent.length = 0;
    const answer = await call();
    const { seq } = await store.view.audit.head();
    if (!answer.ok) wrong.push(`${route}: ${answer.status} ${await answer.text()}`);
    else if (seq === head.seq) wrong.push(`${route}: no entry`);
    const silent = store.silent.filter((names) => !isOwnAccount(names));
    if (silent.length > 0) wrong.push(`${route}: changed ${silent.join(' and ')} without an entry`);
  }
  return wrong;
}

/** Counting a try to prove who one is uses up its code as well. */
function isOwnAccount(names: readonly string[]): boolean {
  return names.includes('sign_in_failures') || names.every((name) => OWN_ACCOUNT.has(name));
}

/** The collections that differ in more than when something was last used, or tried. */
function changesIn(before: string, after: string): readonly string[] {
  const [was, is] = [JSON.parse(before), JSON.parse(after)];
  const essence = (items: readonly object[]) =>
    JSON.stringify(items, (key, value) => (USES.has(key) ? undefined : value));
  return Object.keys(is).filter(
    (name) => name !== 'sign_in_failures' && essence(was[name]) !== essence(is[name]),
  );
}

test('every route that changes something leaves an entry in the same transaction: without a log nothing changes', async () => {
  const [empty, shop] = [aWatchedStore(), aWatchedStore()];
  const first = await firstSteps(empty);
  const others = await everyOtherStep(shop);
  expect([...(await walked(empty, first)), ...(await walked(shop, others))]).toEqual([]);
  const document: Documented = await (await (await anApp()).ask(null, 'GET', '/openapi.json')).json();
  const changing = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods)
      .filter((method) => method !== 'get')
      .map((method) => `${method.toUpperCase()} ${path.replace('/api', '')}`),
  );
  const told = new Set([...ASK_ONLY, ...[...first, ...others].map(({ route }) => route)]);
  expect(changing.filter((route) => !told.has(route))).toEqual([]);
  expect([...told].filter((route) => !changing.includes(route))).toEqual([]);
});

test('every file that is handed out leaves an entry of who took it', async () => {
  const shop = await aShop();
  const { id: rule } = await aPublishedRule(shop);
  const file = aFile('customer_id,orders\ngus,30\n,31\n', 'people.csv');
  const table = { name: file.name, open: () => openTable(file, file.name) };
  const { import_id, finished } = await startImport(shop.ports, SOMEONE, 'customers', table, {
    mode: 'append',
  });
  await finished;
  const { audit } = shop.ports.store.view;
  const taken: { [path: string]: readonly string[] } = {};
  const document: Documented = await (await shop.ask(null, 'GET', '/openapi.json')).json();
  const asking = callsOf(document).filter(({ method }) => method === 'GET');
  for (const { path, params, query } of asking) {
    const id = path.startsWith('/rules/') ? rule : path.startsWith('/imports/') ? import_id : params['id'];
    const before = await audit.head();
    const address = addressOf({ path, params: { ...params, id: id ?? '' }, query });
    const answer = await shop.ask('admin', 'GET', address);
    await answer.arrayBuffer();
    if (!answer.headers.has('content-disposition')) continue;
    const entries = (await audit.list({ limit: 10 })).filter(({ entry }) => entry.seq > before.seq);
    taken[path] = entries.map(({ entry }) => `${entry.action} by ${entry.actor}`);
  }
  expect(taken).toEqual({
    '/audit/export.csv': ['audit.export by admin'],
    '/audit/export.jsonl': ['audit.export by admin'],
    '/imports/{id}/problems.csv': ['import.download by admin'],
    '/rules/{id}/audience.csv': ['rule.download by admin'],
    '/rules/{id}/audience.jsonl': ['rule.download by admin'],
    '/rules/{id}/audience.parquet': ['rule.download by admin'],
  });
  const files = asking.map(({ path }) => path).filter((path) => /\.\w+$/.test(path));
  expect(files.filter((path) => !(path in taken))).toEqual(['/openapi.json']);
});
