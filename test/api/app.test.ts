import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ungated } from '../../src/api/route.ts';
import { ROLES } from '../../src/service/ports.ts';
import { RIGHTS, rightsOf } from '../../src/service/rights.ts';
import { anApp } from '../support/an-app.ts';

const TOKEN = 'a-token-of-at-least-32-characters!';
const HOST = 'http://127.0.0.1:4400';
const SETTINGS = { workspace: 'Northwind', time_zone: 'UTC', time_zone_attribute: null };

interface Documented {
  readonly paths: {
    readonly [path: string]: {
      readonly [method: string]: {
        readonly 'x-roles': readonly string[];
        readonly 'x-right'?: string;
        readonly summary: string;
      };
    };
  };
}

async function documentOf(app: Awaited<ReturnType<typeof anApp>>): Promise<Documented> {
  return (await app.ask(null, 'GET', '/openapi.json')).json();
}

describe('rights', () => {
  test('no route stands without one', async () => {
    const { app } = await anApp();
    expect(ungated(app.routes)).toEqual([]);
    app.get('/api/forgotten', (c) => c.text('open'));
    expect(ungated(app.routes)).toEqual(['GET /api/forgotten']);
  });

  test('every route of the document refuses whoever its right does not name, before reading the request', async () => {
    const app = await anApp();
    const { paths } = await documentOf(app);
    const wrong: string[] = [];
    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, { 'x-roles': roles }] of Object.entries(methods)) {
        if (roles.includes('anyone') || path === '/api/stream') continue;
        const call = (who: (typeof ROLES)[number] | null) =>
          app.ask(who, method.toUpperCase(), path.replace('/api', '').replaceAll(/[{}]/g, ''));
        if ((await call(null)).status !== 401) wrong.push(`${method} ${path} answers nobody in particular`);
        for (const role of ROLES.filter((one) => !roles.includes(one))) {
          if ((await call(role)).status !== 403) wrong.push(`${method} ${path} lets a ${role} in`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('every right is asked by a route', async () => {
    const { paths } = await documentOf(await anApp());
    const asked = new Set(
      Object.values(paths).flatMap((methods) =>
        Object.values(methods).map((operation) => operation['x-right']),
      ),
    );
    expect(Object.keys(RIGHTS).filter((right) => !asked.has(right))).toEqual([]);
  });

  test('an admin has all, a viewer only looks', () => {
    expect(rightsOf('admin')).toEqual(Object.keys(RIGHTS));
    expect(rightsOf('viewer').filter((right) => /change|decide|run|reveal|members/.test(right))).toEqual([]);
  });
});

describe('the API token', () => {
  const call = async (authorization: string) => {
    const app = await anApp({ options: { token: TOKEN } });
    return app.app.request(`${HOST}/api/session`, { headers: { authorization } });
  };
  test('is an admin', async () => {
    expect(await (await call(`Bearer ${TOKEN}`)).json()).toMatchObject({ id: 'token:env', role: 'admin' });
  });
  test.each([`Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, 'Bearer', `Basic ${TOKEN}`, `Bearer  `])(
    'is not “%s”',
    async (authorization) => {
      expect((await call(authorization)).status).toBe(401);
    },
  );
  test('is nothing when the server has none', async () => {
    const app = await anApp();
    const headers = { authorization: 'Bearer undefined' };
    expect((await app.app.request(`${HOST}/api/session`, { headers })).status).toBe(401);
  });
});

describe('a change with a cookie', () => {
  const put = async (headers: { readonly [name: string]: string }, options = {}) => {
    const app = await anApp({ options });
    return app.app.request(`${HOST}/api/settings`, {
      method: 'PUT',
      headers: {
        'content-type': 'application/json',
        'if-match': '"0"',
        cookie: await app.cookieOf('admin'),
        ...headers,
      },
      body: JSON.stringify(SETTINGS),
    });
  };
  test.each([
    ['from our own page', { 'sec-fetch-site': 'same-origin' }, 200],
    ['from our own page, in an older browser', { origin: HOST }, 200],
    ['from another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 403],
    ['from another host of the same site', { 'sec-fetch-site': 'same-site' }, 403],
    ['from another port of this machine', { origin: 'http://127.0.0.1:9999' }, 403],
    ['from a sandboxed frame', { origin: 'null' }, 403],
    ['that says same-origin only in Origin', { 'sec-fetch-site': 'cross-site', origin: HOST }, 403],
    ['that does not say from where', {}, 403],
  ])('%s is answered %s', async (_from, headers, status) => {
    expect((await put(headers)).status).toBe(status);
  });
  test('behind a proxy is compared with the public address', async () => {
    const app = await anApp({ options: { public_url: 'https://tact.example.org' } });
    const signIn = (origin: string) =>
      app.app.request(`${HOST}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify({ login: 'ada', password: 'x' }),
      });
    expect((await signIn('https://tact.example.org')).status).toBe(401);
    expect((await signIn(HOST)).status).toBe(403);
  });
});

describe('a foreign name for this machine', () => {
  test('is refused on every address', async () => {
    const app = await anApp({ options: { hosts: ['127.0.0.1', 'localhost', '::1'] } });
    const status = async (host: string) => (await app.app.request(`http://${host}/api/setup`)).status;
    expect(await status('127.0.0.1:4400')).toBe(200);
    expect(await status('localhost:4400')).toBe(200);
    expect(await status('[::1]:4400')).toBe(200);
    expect(await status('evil.example:4400')).toBe(403);
  });
});

describe('problems', () => {
  test('are documents with the request’s number', async () => {
    const app = await anApp();
    const response = await app.ask('viewer', 'GET', '/nothing/here');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const problem = await response.json();
    expect(problem).toEqual({
      type: 'urn:tact:problem:not_found',
      title: 'Not found',
      status: 404,
      detail: 'There is nothing at this address.',
      request_id: response.headers.get('x-request-id'),
    });
  });

  test('never take the request’s number from the caller', async () => {
    const app = await anApp();
    const response = await app.ask('viewer', 'GET', '/settings', undefined, { 'x-request-id': 'mine' });
    expect(response.headers.get('x-request-id')).not.toBe('mine');
  });

  test('tell broken JSON, a wrong media type and a wrong shape apart, and are no fault in the log', async () => {
    const logged: unknown[] = [];
    const app = await anApp({ options: { log: (error) => logged.push(error) } });
    const cookie = await app.cookieOf('admin');
    const send = (body: string, type: string) =>
      app.app.request(`${HOST}/api/settings`, {
        method: 'PUT',
        headers: { cookie, 'content-type': type, 'sec-fetch-site': 'same-origin', 'if-match': '"0"' },
        body,
      });
    expect((await send('{', 'application/json')).status).toBe(400);
    expect((await send(JSON.stringify(SETTINGS), 'text/plain')).status).toBe(415);
    const wrong = await send('{"workspace":7}', 'application/json');
    expect(wrong.status).toBe(422);
    expect((await wrong.json()).errors.map(({ path }: { path: string }) => path)).toEqual([
      'workspace',
      'time_zone',
      'time_zone_attribute',
    ]);
    expect(logged).toEqual([]);
  });

  test('of our own making show nothing of themselves and are logged with their number', async () => {
    const logged: unknown[] = [];
    const app = await anApp({ options: { log: (error, request) => logged.push([String(error), request]) } });
    const engine = app.ports.engine as { schema: unknown };
    engine.schema = () => Promise.reject(new Error('SELECT secret FROM /var/lib'));
    const body = { ...SETTINGS, time_zone_attribute: 'zone' };
    const response = await app.ask('admin', 'PUT', '/settings', body, { 'if-match': '"0"' });
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toMatch(/SELECT|var|Error/);
    expect(logged).toEqual([['Error: SELECT secret FROM /var/lib', JSON.parse(text).request_id]]);
  });
});

describe('a body', () => {
  test('over 256 KB is refused, whether it says its length or not', async () => {
    expect((await sendStream(300 * 1024, {})).status).toBe(413);
    expect((await sendStream(1024, { 'content-length': String(300 * 1024) })).status).toBe(413);
    expect((await sendStream(200 * 1024, {})).status).toBe(400);
  });
});

test('a file over 2 GB is refused before it is read', async () => {
  const app = await anApp();
  const form = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': String(3 * 1024 ** 3) };
  const response = await app.ask('admin', 'POST', '/imports', undefined, form);
  expect(response.status).toBe(413);
});

describe('headers', () => {
  test('of every answer forbid inline scripts, framing, sniffing and caching', async () => {
    const app = await anApp();
    for (const path of ['/session', '/settings', '/nothing', '/docs']) {
      const { headers } = await app.ask(null, 'GET', path);
      expect(headers.get('content-security-policy')).toMatch(/script-src 'self';.*frame-ancestors 'none'/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('strict-transport-security')).toBeNull();
    }
  });
  test('ask for encrypted lines only where there are some', async () => {
    const app = await anApp({ options: { public_url: 'https://tact.example.org' } });
    const { headers } = await app.ask(null, 'GET', '/setup');
    expect(headers.get('strict-transport-security')).toMatch(/max-age=/);
  });
});

test('every file of routes is part of the app and, but for the stream, of the client', () => {
  const files = readdirSync(new URL('../../src/api/routes', import.meta.url));
  const text = (name: string) => readFileSync(new URL(`../../src/api/${name}`, import.meta.url), 'utf8');
  const [app, client] = [text('app.ts'), text('client.ts')];
  expect(files.filter((file) => !app.includes(`'./routes/${file}'`))).toEqual([]);
  expect(files.filter((file) => !client.includes(`'./routes/${file}'`))).toEqual(['stream.ts']);
});

describe('the documentation', () => {
  test('describes every route with a summary, roles and the problem document', async () => {
    const app = await anApp();
    const document = await (await app.ask(null, 'GET', '/openapi.json')).json();
    expect(document).toMatchObject({ openapi: '3.1.0', components: { schemas: { Problem: {} } } });
    const served = new Set(
      app.app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
    );
    const described = Object.entries((document as Documented).paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    );
    expect(described.toSorted()).toEqual([...served].toSorted());
    for (const methods of Object.values((document as Documented).paths)) {
      for (const operation of Object.values(methods)) expect(operation.summary).toMatch(/\w/);
    }
  });
  test('is a page without scripts', async () => {
    const page = await (await (await anApp()).ask(null, 'GET', '/docs')).text();
    expect(page).toContain('/api/settings');
    expect(page).not.toMatch(/<script|https?:\/\/(?!127)/);
  });
});

test('what the host vouches for needs no cookie and no origin', async () => {
  const app = await anApp({ options: { signedIn: () => 'marketer' } });
  await app.cookieOf('marketer');
  const response = await app.app.request('http://demo.example/api/session');
  expect(await response.json()).toMatchObject({ id: 'marketer', role: 'marketer' });
});

describe('the stream', () => {
  const listening = async () => {
    const stopping = new AbortController();
    const app = await anApp({ options: { stopping: stopping.signal } });
    const response = await app.ask('viewer', 'GET', '/stream');
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    return { app, stopping, next: async () => (await reader.read()).value };
  };
  test('tells a change to whoever listens', async () => {
    const { app, next } = await listening();
    app.ports.changes.publish({ kind: 'rule', id: 'skincare', version: 3 });
    expect(await next()).toBe('event: change\ndata: {"kind":"rule","id":"skincare","version":3}\n\n');
  });
  test('ends when the host stops, or when the account of who listens changes', async () => {
    const first = await listening();
    first.stopping.abort();
    expect(await first.next()).toBeUndefined();
    const second = await listening();
    await second.app.ask('admin', 'PATCH', '/accounts/viewer', { disabled: true }, { 'if-match': '"1"' });
    expect(await second.next()).toContain('"kind":"account"');
    expect(await second.next()).toBeUndefined();
  });
});

async function sendStream(size: number, headers: { readonly [name: string]: string }): Promise<Response> {
  const app = await anApp();
  const chunk = new TextEncoder().encode('x'.repeat(1024));
  let left = size;
  const body = new ReadableStream({
    pull: (controller) => {
      if (left <= 0) controller.close();
      else controller.enqueue(chunk);
      left -= 1024;
    },
  });
  return app.app.request(`${HOST}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    duplex: 'half',
  } as RequestInit);
}
