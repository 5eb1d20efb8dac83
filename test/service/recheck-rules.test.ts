import { expect, test } from 'vitest';
import { openTable } from '../../src/api/readers/open-table.ts';
import type { Dataset } from '../../src/domain/data/rows.ts';
import { DEFAULT_POLICY } from '../../src/domain/permission/default-policy.ts';
import { changeAttribute } from '../../src/service/change-attribute.ts';
import { changeCaps } from '../../src/service/change-caps.ts';
import { changePolicy } from '../../src/service/change-policy.ts';
import { decideProposal } from '../../src/service/decide-proposal.ts';
import { startImport } from '../../src/service/imports/start-import.ts';
import { keepLiveCheck } from '../../src/service/keep-live-check.ts';
import { keepRechecking, nightlyDue } from '../../src/service/keep-rechecking.ts';
import { listNotifications } from '../../src/service/list-notifications.ts';
import { listRechecks } from '../../src/service/list-rechecks.ts';
import type { Actor, Ports, Recheck, RuleEdition } from '../../src/service/ports.ts';
import { endInterruptedRechecks, startRecheck } from '../../src/service/start-recheck.ts';
import { stopRecheck } from '../../src/service/stop-recheck.ts';
import { updateRule } from '../../src/service/update-rule.ts';
import { updateSegment } from '../../src/service/update-segment.ts';
import { aFile } from '../support/a-file.ts';
import { aRule, aRuleContent } from '../support/a-rule.ts';
import { anAccount } from '../support/an-account.ts';
import { checkedShop, DIAGNOSED, GOLD, type More, type Shop } from '../support/checked-shop.ts';
import { SOMEONE } from '../support/some-ports.ts';

const FIRST = { edition: 1, published_at: '2026-11-01T00:00:00.000Z' };

async function withLive(content: ReturnType<typeof aRuleContent>, more: More = {}): Promise<Shop> {
  const shop = await checkedShop(more);
  await shop.ports.store.transaction(async (view) => {
    await view.accounts.insert(anAccount());
    await view.rules.insert(aRule({ ...content, status: 'published', live: { ...FIRST, content } }));
  });
  return shop;
}
function anEdition(content: ReturnType<typeof aRuleContent>, segments: RuleEdition['segments']): RuleEdition {
  return {
    id: 'skincare@1',
    rule: 'skincare',
    edition: 1,
    content,
    segments,
    created_at: FIRST.published_at,
    created_by: 'ada',
    version: 1,
  };
}
async function recheck(shop: Shop): Promise<Recheck> {
  return (await startRecheck(shop.ports, SOMEONE, 'asked')).finished;
}
/** A round in which something happens once while a rule is checked. */
async function recheckWhile({ ports }: Shop, happens: () => Promise<unknown>): Promise<Recheck> {
  let happened: Promise<unknown> | null = null;
  const dataVersion = async () => {
    happened ??= happens();
    await happened;
    return ports.engine.dataVersion();
  };
  const engine = { ...ports.engine, dataVersion };
  return (await startRecheck({ ...ports, engine }, SOMEONE, 'asked')).finished;
}
const roundsOf = async ({ ports }: Shop) =>
  (await listRechecks(ports)).items.map(({ cause, status }) => `${cause} ${status}`);
const statusOf = async (shop: Shop) => (await shop.ports.store.view.rules.get('skincare'))?.status;
const toldOf = async (shop: Shop) =>
  (await listNotifications(shop.ports, SOMEONE)).items.map(({ kind }) => kind);

test('a block that is new pauses the rule, with the reason, in the log, and its owner is told', async () => {
  const shop = await withLive(aRuleContent({ condition: DIAGNOSED }));
  expect(await recheck(shop)).toMatchObject({
    status: 'done',
    done: 1,
    of: 1,
    findings: [{ rule: 'skincare', paused: true }],
  });
  const rule = await shop.ports.store.view.rules.get('skincare');
  expect(rule?.status).toBe('paused');
  expect(rule?.paused_reason).toContain('have not agreed to offers based on it');
  expect(await toldOf(shop)).toContain('paused');
  expect((await recheck(shop)).findings).toEqual([]);
});

test('a draft that is saved while its rule is checked goes on, and the live edition is paused all the same', async () => {
  const shop = await withLive(aRuleContent({ condition: DIAGNOSED }));
  const draft = { ...aRuleContent({ condition: GOLD }), name: 'Gold only' };
  const round = await recheckWhile(shop, () =>
    updateRule(shop.ports, SOMEONE, { id: 'skincare', version: 1 }, draft),
  );
  expect(round.findings).toMatchObject([{ rule: 'skincare', paused: true }]);
  expect(await shop.ports.store.view.rules.get('skincare')).toMatchObject({
    name: 'Gold only',
    status: 'draft',
    edition: 2,
    version: 3,
    live: { edition: 1 },
    paused_reason: expect.stringContaining('have not agreed to offers based on it'),
  });
  expect(await toldOf(shop)).toContain('paused');
});

test('an edition that is published while the one before it is checked is not paused for it', async () => {
  const shop = await withLive(aRuleContent({ condition: DIAGNOSED }));
  const content = aRuleContent({ condition: GOLD });
  const next = { ...content, edition: 2, version: 2, live: { ...FIRST, edition: 2, content } };
  await recheckWhile(shop, () =>
    shop.ports.store.transaction((view) => view.rules.update(aRule({ ...next, status: 'published' }))),
  );
  expect(await statusOf(shop)).toBe('published');
});

test('what is kept of an edition that is published while the one before it is checked is its own check', async () => {
  const shop = await withLive(aRuleContent({ condition: GOLD }));
  const { store } = shop.ports;
  const content = aRuleContent({ condition: DIAGNOSED });
  const next = { ...content, edition: 2, version: 2, live: { ...FIRST, edition: 2, content } };
  const checked = await shop.check(content);
  const round = await recheckWhile(shop, () =>
    store.transaction(async (view) => {
      await view.rules.update(aRule({ ...next, status: 'published' }));
      await keepLiveCheck(view, 'skincare', 2, checked, null);
    }),
  );
  expect(await store.view.live_checks.get('skincare')).toMatchObject({
    edition: 2,
    flags: checked.flags.map(({ id }) => ({ id })),
  });
  expect(round).toMatchObject({ status: 'done', done: 1, findings: [{ rule: 'skincare', paused: true }] });
  expect(await statusOf(shop)).toBe('paused');
});

test.each<readonly [string, (shop: Shop) => Promise<void>]>([
  ['deleted', ({ ports }) => ports.store.transaction((view) => view.rules.delete('skincare', 1))],
  [
    'archived',
    ({ ports }) =>
      ports.store.transaction(async (view) => {
        const rule = await view.rules.get('skincare');
        if (rule !== null) await view.rules.update({ ...rule, status: 'archived', version: 2 });
      }),
  ],
])('of a rule that is %s while it is checked nothing is kept, and nobody is told', async (_, happens) => {
  const shop = await withLive(aRuleContent({ condition: DIAGNOSED }));
  expect(await recheckWhile(shop, () => happens(shop))).toMatchObject({ status: 'done', findings: [] });
  expect(await shop.ports.store.view.live_checks.get('skincare')).toBeNull();
  expect(await toldOf(shop)).toEqual([]);
});

test('a rule that nothing blocks goes on, and its reach is kept', async () => {
  const shop = await withLive(aRuleContent({ condition: GOLD }));
  await recheck(shop);
  expect(await statusOf(shop)).toBe('published');
  expect(await shop.ports.store.view.live_checks.get('skincare')).toMatchObject({ edition: 1, reach: 50 });
});

test('a flag that the check before didn’t find is a finding once, and its owner is told once', async () => {
  const shop = await withLive(aRuleContent({ condition: GOLD }));
  await recheck(shop);
  await changeAttribute(shop.ports, SOMEONE, 'tier', { category: 'religion' }, 1);
  const { findings } = await recheck(shop);
  expect(findings[0]?.new_flags.length).toBeGreaterThan(0);
  const told = await toldOf(shop);
  expect((await recheck(shop)).findings).toEqual([]);
  expect(await toldOf(shop)).toEqual(told);
});

test('a segment that was changed after publishing is not what is live', async () => {
  const content = aRuleContent({ condition: null, segment: 'diagnosed' });
  const shop = await withLive(content);
  await shop.ports.store.transaction((view) =>
    view.rule_editions.insert(anEdition(content, { diagnosed: GOLD })),
  );
  expect((await recheck(shop)).findings.filter(({ paused }) => paused)).toEqual([]);
});

test('a round can be stopped between two rules, and only one is under way at a time', async () => {
  const content = aRuleContent({ condition: GOLD });
  const shop = await withLive(content);
  await shop.ports.store.transaction((view) =>
    view.rules.insert(aRule({ id: 'second', status: 'published', live: { ...FIRST, content } })),
  );
  const { round, finished } = await startRecheck(shop.ports, SOMEONE, 'asked');
  await expect(startRecheck(shop.ports, SOMEONE, 'asked')).rejects.toThrow('being checked already');
  await stopRecheck(shop.ports, SOMEONE, round.id);
  expect(await finished).toMatchObject({ status: 'stopped', of: 2 });
  expect((await finished).done).toBeLessThan(2);
});

test('before each rule others get their turn, and see how far the round is', async () => {
  const content = aRuleContent({ condition: GOLD });
  const shop = await withLive(content);
  await shop.ports.store.transaction((view) =>
    view.rules.insert(aRule({ id: 'second', status: 'published', live: { ...FIRST, content } })),
  );
  const seen: number[] = [];
  const rest = async () => {
    const [round] = (await shop.ports.store.view.rechecks.list()).items;
    seen.push(round?.done ?? -1);
  };
  const { finished } = await startRecheck({ ...shop.ports, rest }, SOMEONE, 'asked');
  expect(await finished).toMatchObject({ status: 'done', done: 2 });
  expect(seen).toEqual([0, 1]);
});

test('a change of what is said of the data sets it off; after stopping nothing does', async () => {
  const shop = await withLive(aRuleContent({ condition: GOLD }));
  const failures: unknown[] = [];
  const rechecking = keepRechecking(shop.ports, (error) => failures.push(error));
  await changeAttribute(shop.ports, SOMEONE, 'tier', { category: 'government_id' }, 1);
  await expect.poll(() => statusOf(shop)).toBe('paused');
  await rechecking.stop();
  expect(failures).toEqual([]);
});

const REVIEWER: Actor = { id: 'rob', name: 'Rob', role: 'reviewer', request: 'r2' };
const AS_BEFORE = { caps: [], quiet_hours: [] };

async function imported(ports: Ports, dataset: Dataset, csv: string): Promise<void> {
  const file = aFile(csv, `${dataset}.csv`);
  const table = { name: file.name, open: () => openTable(file, file.name) };
  const { finished } = await startImport(ports, SOMEONE, dataset, table, { mode: 'append' });
  expect(await finished).toMatchObject({ status: 'done', rows_loaded: 1 });
}

async function approvedAnew(ports: Ports): Promise<void> {
  const silver = { ...GOLD, value: 'silver' };
  await updateSegment(ports, SOMEONE, { id: 'gold', version: 1 }, { name: 'Gold', condition: silver });
  const [proposal] = (await ports.store.view.proposals.list()).items;
  const target = { id: proposal?.id ?? 'none', version: proposal?.version ?? 0 };
  expect(await decideProposal(ports, REVIEWER, target, 'approve', '')).toMatchObject({ status: 'approved' });
}

const CONSENT =
  'customer_id,purpose,channel,status,captured_at\np0,marketing,email,withdrawn,2026-11-01T00:00:00Z\n';

test.each<readonly [string, Recheck['cause'], (ports: Ports) => Promise<unknown>]>([
  ['imported customers', 'data', (ports) => imported(ports, 'customers', 'customer_id,tier\np100,gold\n')],
  ['imported consent', 'data', (ports) => imported(ports, 'consents', CONSENT)],
  [
    'a changed policy',
    'policy',
    (ports) => changePolicy(ports, SOMEONE, { ...DEFAULT_POLICY, waiver_days: 30 }, 0),
  ],
  ['changed caps', 'caps', (ports) => changeCaps(ports, SOMEONE, AS_BEFORE, 0)],
  ['a segment that was approved anew', 'segment', approvedAnew],
])('%s set off a round, because of %s', async (_, cause, change) => {
  const content = aRuleContent({ condition: null, segment: 'gold' });
  const shop = await withLive(content, { segments: { gold: GOLD } });
  await shop.ports.store.transaction(async (view) => {
    await view.accounts.insert(anAccount({ id: 'rob', role: 'reviewer' }));
    await view.rule_editions.insert(anEdition(content, { gold: GOLD }));
  });
  const failures: unknown[] = [];
  const rechecking = keepRechecking(shop.ports, (error) => failures.push(error));
  expect(await roundsOf(shop)).toEqual([]);
  await change(shop.ports);
  await expect.poll(() => roundsOf(shop)).toEqual([`${cause} done`]);
  await rechecking.stop();
  expect(failures).toEqual([]);
});

const LEFT: Recheck = {
  id: 'left',
  cause: 'data',
  status: 'running',
  of: 1,
  done: 0,
  findings: [],
  stop_requested: false,
  started_by: 'system',
  started_at: '2026-11-23T08:00:00.000Z',
  finished_at: null,
  version: 1,
};

test.each(['running', 'stopped'] as const)(
  'a round that the last process left %s begins again at the next start',
  async (status) => {
    const shop = await withLive(aRuleContent({ condition: DIAGNOSED }));
    await shop.ports.store.transaction((view) => view.rechecks.insert({ ...LEFT, status }));
    const lost = await endInterruptedRechecks(shop.ports);
    const rechecking = keepRechecking(shop.ports, () => {}, lost);
    await expect.poll(() => roundsOf(shop)).toEqual(['data done', 'data stopped']);
    expect(await statusOf(shop)).toBe('paused');
    await rechecking.stop();
  },
);

test.each([
  ['that ended', { status: 'done' }],
  ['that someone asked to stop', { status: 'running', stop_requested: true }],
] as const)('a round %s does not begin again', async (_, left) => {
  const { ports } = await checkedShop();
  await ports.store.transaction((view) => view.rechecks.insert({ ...LEFT, ...left }));
  expect(await endInterruptedRechecks(ports)).toBeNull();
  expect(await ports.store.view.rechecks.count({ status: 'running' })).toBe(0);
});

test('the nightly round is due once after three in the morning of the workspace’s zone', async () => {
  const shop = await withLive(aRuleContent({ condition: GOLD }));
  expect(await nightlyDue(shop.ports)).toBe(true);
  const rechecking = keepRechecking(shop.ports, () => {});
  await rechecking.tick();
  expect(await nightlyDue(shop.ports)).toBe(false);
  await rechecking.stop();
});
