import { expect, test } from 'vitest';
import { anApp, type TestApp } from '../../support/an-app.ts';

const put = (app: TestApp, body: unknown) =>
  app.ask('admin', 'PUT', '/settings', body, { 'if-match': '"0"' });

/** Customers have a text attribute `zone` and a number `age`. */
async function withAttributes(): Promise<TestApp> {
  const app = await anApp();
  const fields = [
    { id: 'zone', type: 'text' },
    { id: 'age', type: 'number' },
  ] as const;
  const load = await app.ports.engine.load('customers', 'replace', fields);
  await load.write([{ customer_id: '1', zone: 'Europe/Berlin', age: 30 }]);
  await load.commit();
  return app;
}

const SETTINGS = { workspace: 'Northwind', time_zone: 'Europe/Berlin', time_zone_attribute: null };

test('settings have their shipped values and version 0 until someone changes them', async () => {
  const app = await anApp();
  const response = await app.ask('viewer', 'GET', '/settings');
  expect(response.headers.get('etag')).toBe('"0"');
  expect(await response.json()).toMatchObject({ time_zone: 'UTC', version: 0 });
});

test('a change needs the version that was read; a stale one gets the settings as they are', async () => {
  const app = await anApp();
  const change = (headers?: HeadersInit) => app.ask('admin', 'PUT', '/settings', SETTINGS, headers);
  expect((await change()).status).toBe(428);
  expect((await change({ 'if-match': 'seven' })).status).toBe(400);
  const changed = await change({ 'if-match': '"0"' });
  expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"1"']);
  const stale = await change({ 'if-match': '"0"' });
  expect(stale.status).toBe(409);
  expect(await stale.json()).toMatchObject({ current: { ...SETTINGS, version: 1 } });
});

test.each([
  ['time_zone', { ...SETTINGS, time_zone: 'Mars/Olympus' }],
  ['workspace', { ...SETTINGS, workspace: '  ' }],
  ['time_zone_attribute', { ...SETTINGS, time_zone_attribute: 'age' }],
  ['time_zone_attribute', { ...SETTINGS, time_zone_attribute: 'unknown' }],
])('a wrong %s is refused with its path', async (path, body) => {
  const response = await put(await withAttributes(), body);
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ errors: [{ path }] });
});

test('an unknown field is refused rather than dropped', async () => {
  expect((await put(await anApp(), { ...SETTINGS, time_zome: 'UTC' })).status).toBe(422);
});

test('a text attribute may hold the time zone of each customer', async () => {
  const body = { ...SETTINGS, time_zone_attribute: 'zone' };
  expect((await put(await withAttributes(), body)).status).toBe(200);
});

test('a change is told to open screens, after it was saved', async () => {
  const app = await anApp();
  const told: unknown[] = [];
  app.ports.changes.subscribe((change) => told.push(change));
  await app.ask('admin', 'PUT', '/settings', SETTINGS, { 'if-match': '"0"' });
  await app.ask('admin', 'PUT', '/settings', SETTINGS, { 'if-match': '"0"' });
  expect(told).toEqual([{ kind: 'settings', id: 'settings', version: 1 }]);
});
