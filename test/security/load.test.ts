import { setTimeout as passed } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { RATES } from '../../src/api/load-limits.ts';
import { createMemoryEngine } from '../../src/engines/memory/engine.ts';
import { aClock } from '../support/a-clock.ts';
import { anApp } from '../support/an-app.ts';

const GOLD = { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' };
const JSON_TYPE = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };

async function sendText(path: string, body: BodyInit, headers: { readonly [name: string]: string } = {}) {
  const app = await anApp();
  const cookie = await app.cookieOf('admin');
  const sent = { ...JSON_TYPE, cookie, ...headers };
  return app.app.request(`http://127.0.0.1:4400/api${path}`, { method: 'POST', headers: sent, body });
}

describe('asking in a row', () => {
  test.each([
    ['person', 'viewer' as const],
    ['nobody', null],
  ])('is answered 429 beyond what a %s is given, and goes on when some came back', async (kind, who) => {
    const rates = {
      person: { burst: 5, per_second: 1 },
      program: RATES.program,
      nobody: { burst: 5, per_second: 1 },
    };
    const app = await anApp({ options: { rates } });
    const statuses: number[] = [];
    for (let times = 0; times < 6; times += 1) statuses.push((await app.ask(who, 'GET', '/setup')).status);
    expect([kind, ...statuses]).toEqual([kind, 200, 200, 200, 200, 200, 429]);
    const refused = await app.ask(who, 'GET', '/setup');
    expect(refused.headers.get('retry-after')).toBe('1');
    app.clock.pass(1000);
    expect((await app.ask(who, 'GET', '/setup')).status).toBe(200);
    expect((await app.ask('admin', 'GET', '/setup')).status).toBe(200);
  });
});

describe('what is heavy', () => {
  test('is answered 503 with Retry-After beyond so many at once; what is light goes on, and so does the rest after', async () => {
    const engine = createMemoryEngine({ clock: aClock() });
    const held: (() => void)[] = [];
    const slow = {
      ...engine,
      schema: async () => {
        await new Promise<void>((resolve) => held.push(resolve));
        return engine.schema();
      },
    };
    const app = await anApp({ engine: slow, options: { heavy_at_once: 3 } });
    await app.cookieOf('viewer');
    const count = () => app.ask('viewer', 'POST', '/audience/count', { condition: GOLD });
    const waiting = [count(), count(), count()];
    await expect.poll(() => held.length).toBe(3);
    const refused = await count();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
    expect((await app.ask('viewer', 'GET', '/session')).status).toBe(200);
    for (const go of held) go();
    for (const one of waiting) expect((await one).status).not.toBe(503);
    const after = count();
    await expect.poll(() => held.length).toBe(4);
    held[3]?.();
    expect((await after).status).not.toBe(503);
  });

  test('does not begin while memory is short; reading rules and deciding sends go on', async () => {
    let short = true;
    const app = await anApp({ options: { shortOfMemory: () => short } });
    const count = () => app.ask('viewer', 'POST', '/audience/count', { condition: GOLD });
    expect((await count()).status).toBe(503);
    expect((await app.ask('viewer', 'GET', '/settings')).status).toBe(200);
    short = false;
    expect((await count()).status).not.toBe(503);
  });

  test.each([
    ['POST', '/caps/simulate'],
    ['POST', '/caps/replay'],
    ['POST', '/caps/rehearse'],
    ['POST', '/caps/check'],
    ['GET', '/overlap'],
    ['GET', '/proposals/p1'],
    ['POST', '/proposals/p1/approve'],
    ['GET', '/catalog/coverage'],
    ['GET', '/catalog/attributes/tier/values'],
    ['POST', '/rules/preview/flags'],
    ['GET', '/rules/r1/flags'],
    ['POST', '/rechecks'],
    ['POST', '/imports'],
    ['POST', '/imports/inspect'],
  ])('%s %s does not begin while memory is short', async (method, path) => {
    const app = await anApp({ options: { shortOfMemory: () => true } });
    expect((await app.ask('marketer', method, path, method === 'POST' ? {} : undefined)).status).toBe(503);
  });

  test.each([
    ['GET', '/imports'],
    ['POST', '/imports/i1/stop'],
    ['GET', '/rechecks'],
    ['POST', '/rechecks/k1/stop'],
    ['POST', '/proposals/p1/withdraw'],
    ['GET', '/caps'],
  ])(
    '%s %s is answered while memory is short: it takes little, and may be the way out',
    async (method, path) => {
      const app = await anApp({ options: { shortOfMemory: () => true } });
      expect((await app.ask('marketer', method, path)).status).not.toBe(503);
    },
  );

  test('is under way until the last line of an answer that tells how far it is, or until its work ends when who asked hangs up', async () => {
    const engine = createMemoryEngine({ clock: aClock() });
    let [gate, reached] = [Promise.withResolvers<void>(), 0];
    const slow = {
      ...engine,
      schema: async () => {
        reached += 1;
        await gate.promise;
        return engine.schema();
      },
    };
    const app = await anApp({ engine: slow, options: { heavy_at_once: 1 } });
    const week = { week: '2026-11-16', caps: [], quiet_hours: [] };
    const light = async () => (await app.ask('viewer', 'POST', '/caps/check', {})).status;
    for (const hangsUp of [false, true]) {
      [gate, reached] = [Promise.withResolvers<void>(), 0];
      const answer = await app.ask('viewer', 'POST', '/caps/replay', week, {
        accept: 'application/x-ndjson',
      });
      expect(answer.status).toBe(200);
      await expect.poll(() => reached).toBeGreaterThan(0);
      expect(await light()).toBe(503);
      if (hangsUp) await answer.body?.cancel();
      expect(await light()).toBe(503);
      gate.resolve();
      if (!hangsUp) expect(await answer.text()).toContain('"result"');
      await expect.poll(light).toBe(422);
    }
  });

  test('is under way until a download is read, dropped, or not wanted at all', async () => {
    const app = await anApp({ options: { heavy_at_once: 1 } });
    const download = (method = 'GET') => app.ask('admin', method, '/audit/export.jsonl');
    const light = async () => (await app.ask('viewer', 'POST', '/caps/check', {})).status;
    const read = await download();
    expect(await light()).toBe(503);
    await read.text();
    expect(await light()).toBe(422);
    const dropped = await download();
    expect(await light()).toBe(503);
    await dropped.body?.cancel();
    expect(await light()).toBe(422);
    expect((await download('HEAD')).status).toBe(200);
    expect(await light()).toBe(422);
  });
});

describe('what unpacks to far more, or nests without end', () => {
  test.each(['gzip', 'deflate', 'br'])('a packed body (%s) is not unpacked', async (encoding) => {
    const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024, ' '));
    const answer = await sendText('/audience/count', bomb, { 'content-encoding': encoding });
    expect(answer.status).toBe(400);
  });

  test.each([1_000, 100_000])('JSON that nests %s deep is refused by its shape', async (depth) => {
    const deep = '{"type":"not","condition":'.repeat(depth) + JSON.stringify(GOLD) + '}'.repeat(depth);
    for (const path of ['/audience/count', '/segments', '/audience/check']) {
      const answer = await sendText(path, `{"name":"Deep","condition":${deep}}`);
      const told = answer.ok ? (await answer.json()).issues.length > 0 : answer.status < 500;
      expect([path, answer.status, told]).toEqual([path, answer.status, true]);
    }
  });

  test('arrays that nest and keys by the thousand are refused by their shape', async () => {
    const nested = '['.repeat(100_000) + ']'.repeat(100_000);
    const keys = JSON.stringify(Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`k${n}`, n])));
    for (const body of [nested, keys, `{"condition":${nested}}`, `{"condition":${keys}}`]) {
      const answer = await sendText('/audience/count', body);
      expect(answer.status >= 400 && answer.status < 500).toBe(true);
    }
  });

  test('a condition of ten thousand parts gets its answer, and does not stop the others', async () => {
    const conditions = Array.from({ length: 10_000 }, () => GOLD);
    const answer = await sendText(
      '/audience/count',
      JSON.stringify({ condition: { type: 'any', conditions } }),
    );
    expect(answer.status).toBeLessThan(500);
    await passed(0);
  });
});
