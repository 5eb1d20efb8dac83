import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { decideTraffic } from '../../src/domain/caps/decide-traffic.ts';
import { startServer, type RunningServer } from '../../src/server/start-server.ts';
import { listRechecks } from '../../src/service/list-rechecks.ts';
import { aRule, aRuleContent } from '../support/a-rule.ts';
import { someRules, someTraffic } from '../support/some-traffic.ts';

const folder = mkdtempSync(join(tmpdir(), 'tact-test-'));
const screens = join(folder, 'screens');
const config = { port: 0, host: '127.0.0.1', token: undefined, demo: false, public_url: undefined };
let server: RunningServer;
let url = '';

beforeAll(async () => {
  mkdirSync(join(screens, 'assets'), { recursive: true });
  writeFileSync(join(screens, 'index.html'), '<!doctype html><title>Tact</title>');
  writeFileSync(join(screens, 'assets', 'app-1a2b.js'), 'export {};'.repeat(500));
  server = await startServer({ ...config, data_folder: join(folder, 'data') }, screens);
  url = `http://127.0.0.1:${server.port}`;
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function answerOf(path: string) {
  const response = await fetch(url + path);
  return [response.status, response.headers.get('content-type')?.split(';')[0]];
}

test('it says that it is alive and ready without an account', async () => {
  expect((await answerOf('/healthz'))[0]).toBe(200);
  expect((await answerOf('/readyz'))[0]).toBe(200);
  expect((await answerOf('/api/settings'))[0]).toBe(401);
});

test.each([
  ['/', 200, 'text/html'],
  ['/rules/skincare', 200, 'text/html'],
  ['/assets/app-1a2b.js', 200, 'text/javascript'],
  ['/assets/missing.js', 404, 'application/problem+json'],
  ['/favicon.ico', 404, 'application/problem+json'],
  ['/api', 404, 'application/problem+json'],
  ['/api/nothing', 404, 'application/problem+json'],
  ['/..%2fdata%2fstate.sqlite', 404, 'application/problem+json'],
  ['/%2e%2e/data/state.sqlite', 404, 'application/problem+json'],
])('%s is answered %s %s', async (path, status, type) => {
  expect(await answerOf(path)).toEqual([status, type]);
});

test('what very many people are sent is simulated beside the thread that answers, where there is another core', async () => {
  const { simulator } = server.ports;
  const arranged = await simulator.arrange(someTraffic(110_000, 2), 'UTC', async () => {});
  const memory = availableParallelism() > 1 ? SharedArrayBuffer : ArrayBuffer;
  expect(arranged.scheduled[0]?.audience.buffer).toBeInstanceOf(memory);
  expect(await simulator.decide(arranged, someRules(3), [], async () => {})).toEqual(
    decideTraffic(arranged, someRules(3)),
  );
});

test('files with a hash in their name are kept and compressed, pages are asked for again', async () => {
  const asset = await fetch(`${url}/assets/app-1a2b.js`);
  expect(asset.headers.get('cache-control')).toContain('immutable');
  expect(asset.headers.get('content-encoding')).toBe('gzip');
  expect((await fetch(`${url}/rules`)).headers.get('cache-control')).toBe('no-cache');
  expect((await fetch(`${url}/assets/missing.js`)).headers.get('cache-control')).toBeNull();
});

test('pages forbid inline scripts and framing', async () => {
  const policy = (await fetch(url)).headers.get('content-security-policy');
  expect(policy).toMatch(/script-src 'self';.*frame-ancestors 'none'/);
});

test.each(['/', '/api/setup'])('a foreign name in Host is refused at %s', async (path) => {
  const status = await new Promise((resolve) => {
    request(url + path, { headers: { host: 'evil.example' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).end();
  });
  expect(status).toBe(403);
});

test('checks of published rules that a crash cut off begin again at the next start', async () => {
  const data_folder = join(folder, 'again');
  const before = await startServer({ ...config, data_folder }, screens);
  const content = aRuleContent();
  await before.ports.store.transaction(async (view) => {
    const live = { edition: 1, content, published_at: '2026-11-01T00:00:00.000Z' };
    await view.rules.insert(aRule({ status: 'published', live }));
    await view.rechecks.insert({
      id: 'left',
      cause: 'policy',
      status: 'running',
      of: 1,
      done: 0,
      findings: [],
      stop_requested: false,
      started_by: 'system',
      started_at: '2026-11-23T08:00:00.000Z',
      finished_at: null,
      version: 1,
    });
  });
  await before.stop();
  const after = await startServer({ ...config, data_folder }, screens);
  onTestFinished(() => after.stop());
  const rounds = async () =>
    (await listRechecks(after.ports)).items.map(({ cause, status }) => `${cause} ${status}`);
  await expect.poll(rounds).toEqual(['policy done', 'policy stopped']);
});
