import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { checkpointsIn } from '../../../src/domain/audit/checkpoint.ts';
import { closingOfLine, entryOfLine } from '../../../src/domain/audit/export.ts';
import { verifyChain } from '../../../src/domain/audit/verify.ts';
import { createMemoryStore } from '../../../src/store/memory/store.ts';
import { aPublishedRule, aShop } from '../../support/a-shop.ts';
import { anApp } from '../../support/an-app.ts';

const SETTINGS = { workspace: 'Northwind', time_zone: 'Europe/Berlin', time_zone_attribute: null };

test('each change is an entry with who, what and the name as it is now', async () => {
  const app = await anApp();
  await app.ask('admin', 'PUT', '/settings', SETTINGS, { 'if-match': '"0"' });
  const page = await (await app.ask('viewer', 'GET', '/audit?limit=1')).json();
  expect(page.items).toEqual([
    expect.objectContaining({
      seq: 1,
      at: '2026-11-23T09:00:00.000Z',
      actor: 'admin',
      actor_name: 'Admin',
      role: 'admin',
      action: 'settings.change',
      subject: 'settings',
    }),
  ]);
});

test('pages go back to the first entry without a gap', async () => {
  const app = await anApp();
  for (let version = 0; version < 7; version += 1) {
    await app.ask('admin', 'PUT', '/settings', SETTINGS, { 'if-match': `"${version}"` });
  }
  const seen: number[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query = cursor === '' ? '' : `&cursor=${cursor}`;
    const page: { items: { seq: number }[]; next_cursor: string | null } = await (
      await app.ask('viewer', 'GET', `/audit?limit=3&action=settings.change${query}`)
    ).json();
    seen.push(...page.items.map(({ seq }) => seq));
    cursor = page.next_cursor;
  }
  expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1]);
});

test('the log verifies, and its export verifies offline and records that it was taken', async () => {
  const app = await anApp();
  await app.ask('admin', 'PUT', '/settings', SETTINGS, { 'if-match': '"0"' });
  const verified = await (await app.ask('viewer', 'GET', '/audit/verify')).json();
  expect(verified).toMatchObject({ ok: true, entries: 1, first_bad: null });
  const exported = await app.ask('reviewer', 'GET', '/audit/export.jsonl');
  expect(exported.headers.get('content-disposition')).toBe('attachment; filename="audit.jsonl"');
  const lines = (await exported.text()).trimEnd().split('\n');
  const closing = closingOfLine(lines[2] ?? '');
  const notes = checkpointsIn(closing?.checkpoint ?? '');
  expect(await verifyChain(lines.slice(0, 2).map(entryOfLine), notes)).toMatchObject({
    ok: true,
    entries: 2,
    sealed: 2,
  });
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ entry: { action: 'audit.export', actor: 'reviewer' } });
});

test('a log that someone changed in the store says which entry was changed', async () => {
  const store = createMemoryStore();
  const app = await anApp({ store });
  for (let version = 0; version < 3; version += 1) {
    await app.ask('admin', 'PUT', '/settings', SETTINGS, { 'if-match': `"${version}"` });
  }
  const kept = store.snapshot();
  const changed = kept.audit.map((one, index) =>
    index === 1 ? { ...one, entry: { ...one.entry, actor: 'eve' } } : one,
  );
  const tampered = await anApp({ store: createMemoryStore({ ...kept, audit: changed, collections: {} }) });
  const result = await (await tampered.ask('viewer', 'GET', '/audit/verify')).json();
  expect(result).toMatchObject({ ok: false, entries: 1, first_bad: { seq: 2 } });
});

test('an entry shows what was there before and after it, and where it came from', async () => {
  const app = await anApp({ options: { addressOf: () => '192.0.2.7' } });
  await app.ask('admin', 'PUT', '/settings', SETTINGS, { 'if-match': '"0"' });
  await app.ask('admin', 'PUT', '/settings', { ...SETTINGS, workspace: 'Southwind' }, { 'if-match': '"1"' });
  expect(await (await app.ask('viewer', 'GET', '/audit/entries/2')).json()).toMatchObject({
    seq: 2,
    address: '192.0.2.7',
    before: { workspace: 'Northwind' },
    after: { workspace: 'Southwind' },
  });
  expect((await app.ask('viewer', 'GET', '/audit/entries/3')).status).toBe(404);
  expect((await app.ask('viewer', 'GET', '/audit/entries/x')).status).toBe(422);
});

test('an address is not in the log itself: forgetting it leaves the log whole', async () => {
  const app = await anApp({ options: { addressOf: () => '192.0.2.7' } });
  await app.ask('admin', 'PUT', '/settings', SETTINGS, { 'if-match': '"0"' });
  const exported = await (await app.ask('reviewer', 'GET', '/audit/export.jsonl')).text();
  expect(exported).not.toContain('192.0.2.7');
  await app.ports.store.transaction(async (view) => {
    for (const { id, version } of (await view.origins.list()).items) await view.origins.delete(id, version);
  });
  const page = await (await app.ask('viewer', 'GET', '/audit')).json();
  expect(page.items.map((item: { address: string | null }) => item.address)).toEqual([null, null]);
  expect(await (await app.ask('viewer', 'GET', '/audit/verify')).json()).toMatchObject({ ok: true });
});

test('customers in what was changed are named by handles only', async () => {
  const app = await anApp();
  const condition = { type: 'people', customer_ids: ['c-4711', 'c-4712'] };
  const made = await app.ask('marketer', 'POST', '/segments', { id: 'picked', name: 'Picked', condition });
  expect(made.status).toBe(201);
  const entry = await (await app.ask('viewer', 'GET', '/audit/entries/1')).json();
  expect(entry.after.condition.customer_ids).toEqual([
    expect.stringMatching(/^[0-9a-f]{32}$/),
    expect.stringMatching(/^[0-9a-f]{32}$/),
  ]);
  expect(await (await app.ask('reviewer', 'GET', '/audit/export.jsonl')).text()).not.toContain('c-4711');
});

test('a checkpoint is signed, kept once, and shows a log that was cut off or written anew', async () => {
  const store = createMemoryStore();
  const app = await anApp({ store });
  for (let version = 0; version < 4; version += 1) {
    await app.ask('admin', 'PUT', '/settings', SETTINGS, { 'if-match': `"${version}"` });
  }
  const note = await (await app.ask('viewer', 'GET', '/audit/checkpoint')).text();
  expect(await (await app.ask('viewer', 'GET', '/audit/checkpoint')).text()).toBe(note);
  expect(checkpointsIn(await app.ports.checkpoints.read())).toEqual(checkpointsIn(note));
  expect(checkpointsIn(note)).toMatchObject([{ size: 4 }]);
  const key = await (await app.ask('viewer', 'GET', '/audit/key')).text();
  expect(key).toMatch(/^tact\/[0-9a-f]{16}\+[0-9a-f]{8}\+\S{44}\n$/);
  const { audit, ...kept } = store.snapshot();
  const shorter = await anApp({
    store: createMemoryStore({ ...kept, audit: audit.slice(0, 3), collections: {} }),
  });
  await shorter.ports.checkpoints.append(note);
  expect(await (await shorter.ask('viewer', 'GET', '/audit/verify')).json()).toMatchObject({
    ok: false,
    first_bad: { seq: 4, problem: expect.stringContaining('cut off') },
  });
  const other = await anApp();
  for (let version = 0; version < 4; version += 1) {
    const renamed = { ...SETTINGS, workspace: 'Other' };
    await other.ask('admin', 'PUT', '/settings', renamed, { 'if-match': `"${version}"` });
  }
  expect(await (await other.ask('viewer', 'GET', '/audit/verify')).json()).toMatchObject({ ok: true });
  await other.ports.checkpoints.append(note);
  expect(await (await other.ask('viewer', 'GET', '/audit/verify')).json()).toMatchObject({
    ok: false,
    first_bad: { problem: expect.stringContaining('not those that were signed') },
  });
});

test('the table has a row per entry that fits, with cells that no spreadsheet runs', async () => {
  const shop = await aShop();
  const { id } = await aPublishedRule(shop);
  expect((await shop.move('marketer', id, 'pause', { reason: '=1+1' })).status).toBe(200);
  const rowsOf = async (query: string) => {
    const answer = await shop.ask('reviewer', 'GET', `/audit/export.csv${query}`);
    expect(answer.headers.get('content-type')).toContain('text/csv');
    return Papa.parse<string[]>((await answer.text()).trimEnd()).data;
  };
  const [names = [], ...all] = await rowsOf('');
  expect(names.slice(0, 6)).toEqual(['entry', 'at', 'who', 'account', 'role', 'action']);
  const { seq } = await shop.ports.store.view.audit.head();
  expect(all.map(([entry]) => Number(entry))).toEqual(Array.from({ length: seq }, (_, index) => seq - index));
  const paused = all.find((row) => row[5] === 'rule.pause') ?? [];
  expect(paused[names.indexOf('reason')]).toBe("'=1+1");
  expect(paused.slice(1, 7)).toEqual([
    '2026-11-23T09:00:00.000Z',
    'Marketer',
    'marketer',
    'marketer',
    'rule.pause',
    `rule:${id}`,
  ]);
  expect(await rowsOf('?action=rule.pause')).toEqual([names, paused]);
  expect((await shop.ask('viewer', 'GET', '/audit/export.csv')).status).toBe(403);
});
