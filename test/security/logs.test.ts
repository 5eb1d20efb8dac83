import { expect, test } from 'vitest';
import type { Refusal } from '../../src/api/options.ts';
import { logLine, refusalLine } from '../../src/server/log-line.ts';
import { anApp } from '../support/an-app.ts';

test('a fault in the log is one line, whatever a request brought along', () => {
  const forged = 'x\r\n2026-11-23T09:00:00Z admin signed in\u001B[2J\u2028\u0085';
  const line = logLine('2026-11-23T09:00:00.000Z', 'r1', new TypeError(forged));
  // oxlint-disable-next-line no-control-regex -- it is what may not be there
  expect(line).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/);
  expect(JSON.parse(line)).toMatchObject({ request: 'r1', error: `TypeError: ${forged}` });
  expect(logLine('t', 'r2', 'no error at all')).toBe('{"at":"t","request":"r2","error":"no error at all"}');
});

test('what someone asked for without the right is told to the host, without what they put into the address', async () => {
  const told: Refusal[] = [];
  const app = await anApp({ options: { refused: (refusal) => told.push(refusal) } });
  expect((await app.ask('viewer', 'DELETE', '/tokens/a%0Asecret')).status).toBe(403);
  expect((await app.ask('viewer', 'GET', '/rules')).status).toBe(200);
  expect((await app.ask(null, 'GET', '/rules')).status).toBe(401);
  expect(told).toEqual([
    {
      request: expect.any(String),
      actor: 'viewer',
      role: 'viewer',
      method: 'DELETE',
      route: '/api/tokens/:id',
    },
  ]);
  const line = refusalLine('2026-11-23T09:00:00.000Z', { ...told[0]!, route: 'a\r\nb\u2028' });
  expect(line).not.toMatch(/[\r\n\u2028]/);
  expect(JSON.parse(line)).toMatchObject({ refused: 'without the right', role: 'viewer' });
});

test('a reason with line breaks and formulas stays one entry of the audit log, which verifies', async () => {
  const app = await anApp();
  const condition = { type: 'all', conditions: [] };
  const name = '=HYPERLINK("https://evil.example")\r\n{"v":1,"seq":99}';
  await app.ask('admin', 'POST', '/segments', { id: 'gold', name, condition });
  const lines = (await (await app.ask('admin', 'GET', '/audit/export.jsonl')).text()).trim().split('\n');
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
  expect(await (await app.ask('admin', 'GET', '/audit/verify')).json()).toMatchObject({ ok: true });
});

test('what is asked twice in an address is refused, not chosen from', async () => {
  const app = await anApp();
  expect((await app.ask('admin', 'GET', '/audit?limit=1&limit=500')).status).toBe(422);
});

test.each([
  ['\\ud800', 400],
  ['\\uDC00', 400],
  ['a\\ud83dz', 400],
  ['\\ud83d\\ude00', 201],
  ['\\\\ud800', 201],
])('a text with half of a character is refused: %s is answered %s', async (name, status) => {
  const app = await anApp();
  const body = `{"id":"gold","name":"${name}","condition":{"type":"all","conditions":[]}}`;
  const answer = await app.app.request('http://127.0.0.1:4400/api/segments', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      cookie: await app.cookieOf('admin'),
    },
    body,
  });
  expect(answer.status).toBe(status);
});
