import { describe, expect, test } from 'vitest';
import { answer, createClient, ifMatch, ProblemError, succeeded } from '../../src/api/client.ts';
import { anApp } from '../support/an-app.ts';

const SETTINGS = { workspace: 'Northwind', time_zone: 'Europe/Berlin', time_zone_attribute: null };

async function aClient(role: 'admin' | 'viewer') {
  const app = await anApp();
  const cookie = await app.cookieOf(role);
  return createClient('http://127.0.0.1:4400/api', {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      request.headers.set('cookie', cookie);
      request.headers.set('sec-fetch-site', 'same-origin');
      return app.app.fetch(request);
    },
  });
}

async function problemOf(call: Promise<unknown>) {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ProblemError);
  return error instanceof ProblemError ? error.problem : null;
}

describe('the client', () => {
  test('gives what a call answers, and changes what was read', async () => {
    const client = await aClient('admin');
    const read = await answer(client.settings.settings.$get());
    const changed = await answer(
      client.settings.settings.$put({ json: SETTINGS, header: ifMatch({ version: read.version }) }),
    );
    expect(changed).toMatchObject({ ...SETTINGS, version: 1 });
    expect((await succeeded(client.session.session.$delete())).status).toBe(204);
  });

  test('throws the problem of a call that failed, with the object as it is now', async () => {
    const client = await aClient('admin');
    await answer(client.settings.settings.$put({ json: SETTINGS, header: ifMatch({ version: 0 }) }));
    const stale = client.settings.settings.$put({ json: SETTINGS, header: ifMatch({ version: 0 }) });
    expect(await problemOf(answer(stale))).toMatchObject({ status: 409, current: { version: 1 } });
  });

  test('says so when there is no answer, or one that is no problem document', async () => {
    const away = createClient('http://127.0.0.1:4400/api', {
      fetch: () => Promise.reject(new TypeError('x')),
    });
    expect(await problemOf(answer(away.settings.settings.$get()))).toMatchObject({
      status: 0,
      type: 'urn:tact:problem:unreachable',
    });
    const proxy = createClient('http://127.0.0.1:4400/api', {
      fetch: () => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 })),
    });
    expect(await problemOf(answer(proxy.settings.settings.$get()))).toMatchObject({ status: 502 });
  });

  test('passes on that a call was given up', async () => {
    const client = createClient('http://127.0.0.1:4400/api', {
      fetch: () => Promise.reject(new DOMException('given up', 'AbortError')),
    });
    await expect(answer(client.settings.settings.$get())).rejects.toMatchObject({ name: 'AbortError' });
  });
});
