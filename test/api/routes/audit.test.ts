import { expect, test } from 'vitest';
import { entryOfLine } from '../../../src/domain/audit/export.ts';
import { verifyChain } from '../../../src/domain/audit/verify.ts';
import { createMemoryStore } from '../../../src/store/memory/store.ts';
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
  expect((await app.ask('viewer', 'GET', '/audit?cursor=x')).status).toBe(400);
});

test('the log verifies, and its export verifies offline and records that it was taken', async () => {
  const app = await anApp();
  await app.ask('admin', 'PUT', '/settings', SETTINGS, { 'if-match': '"0"' });
  const verified = await (await app.ask('viewer', 'GET', '/audit/verify')).json();
  expect(verified).toMatchObject({ ok: true, entries: 1, first_bad: null });
  const exported = await app.ask('reviewer', 'GET', '/audit/export.jsonl');
  expect(exported.headers.get('content-disposition')).toBe('attachment; filename="audit.jsonl"');
  const lines = (await exported.text()).trimEnd().split('\n');
  expect(await verifyChain(lines.map(entryOfLine))).toMatchObject({ ok: true, entries: 2 });
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
