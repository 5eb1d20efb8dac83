import { describe, expect, test } from 'vitest';
import { anApp, type TestApp } from '../../support/an-app.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NIGHTLY = { name: 'Nightly import', role: 'marketer', expires_at: '2026-12-23T09:00:00Z' };

async function made(app: TestApp, changes: object = {}): Promise<{ token: string; about: { id: string } }> {
  const response = await app.ask('admin', 'POST', '/tokens', { ...NIGHTLY, ...changes });
  expect(response.status).toBe(201);
  return response.json();
}

function by(app: TestApp, token: string, method = 'GET', path = '/session', body?: unknown) {
  return app.ask(null, method, path, body, {
    authorization: `Bearer ${token}`,
    origin: 'https://elsewhere.example',
  });
}

describe('an API token', () => {
  test('speaks with its role, from anywhere, and is kept as its digest only', async () => {
    const app = await anApp();
    const { token, about } = await made(app);
    expect(token).toMatch(/^tact_/);
    expect(await (await by(app, token)).json()).toMatchObject({ id: `token:${about.id}`, role: 'marketer' });
    expect((await by(app, token, 'GET', '/accounts')).status).toBe(403);
    const { items } = await app.ports.store.view.api_tokens.list();
    expect(JSON.stringify(items)).not.toContain(token);
    const list = await (await app.ask('admin', 'GET', '/tokens')).text();
    expect(list).not.toContain(token);
    expect(list).not.toContain(items[0]?.digest);
  });

  test('ends at its end, and at once when it is revoked', async () => {
    const app = await anApp();
    const [lasting, revoked] = [await made(app), await made(app)];
    await app.ask('admin', 'DELETE', `/tokens/${revoked.about.id}`);
    const refused = await by(app, revoked.token);
    expect([refused.status, (await refused.json()).detail]).toEqual([
      401,
      'This API token is not known here. Ask an admin for another.',
    ]);
    app.clock.pass(30 * DAY - 1);
    expect((await by(app, lasting.token)).status).toBe(200);
    app.clock.pass(1);
    const late = await by(app, lasting.token);
    expect([late.status, (await late.json()).detail]).toEqual([
      401,
      'This API token has ended. Ask an admin for another.',
    ]);
  });

  test('shows when it was used last, to the minute', async () => {
    const app = await anApp();
    const { token } = await made(app);
    const lastUse = async () => {
      const list = await (await app.ask('admin', 'GET', '/tokens')).json();
      return list.items[0].last_used_at;
    };
    expect(await lastUse()).toBeNull();
    await Promise.all([by(app, token), by(app, token), by(app, token)]);
    expect(await lastUse()).toBe('2026-11-23T09:00:00.000Z');
    app.clock.pass(MINUTE - 1);
    await by(app, token);
    expect(await lastUse()).toBe('2026-11-23T09:00:00.000Z');
    app.clock.pass(1);
    await by(app, token);
    expect(await lastUse()).toBe('2026-11-23T09:01:00.000Z');
  });

  test('names itself in the log, where making and revoking it stand too', async () => {
    const app = await anApp();
    const { token, about } = await made(app);
    await by(app, token, 'POST', '/segments', {
      id: 'gold',
      name: 'Gold',
      condition: { type: 'all', conditions: [] },
    });
    await app.ask('admin', 'DELETE', `/tokens/${about.id}`);
    await app.ask('admin', 'DELETE', `/tokens/${about.id}`);
    const entries = await app.ports.store.view.audit.list({});
    expect(entries.map(({ entry }) => [entry.actor, entry.action, entry.subject])).toEqual([
      ['admin', 'token.revoke', `token:${about.id}`],
      [`token:${about.id}`, 'segment.create', 'segment:gold'],
      ['admin', 'token.create', `token:${about.id}`],
    ]);
  });

  test.each([
    ['in the past', '2026-11-23T09:00:00Z'],
    ['more than 366 days away', '2027-11-24T09:00:01Z'],
  ])('is not made with an end %s', async (_when, expires_at) => {
    const app = await anApp();
    const refused = await app.ask('admin', 'POST', '/tokens', { ...NIGHTLY, expires_at });
    expect([refused.status, (await refused.json()).errors[0].path]).toEqual([422, 'expires_at']);
  });

  test('that is unknown, empty or no bearer is refused, with and without a session beside it', async () => {
    const app = await anApp();
    const cookie = await app.cookieOf('admin');
    for (const authorization of ['Bearer tact_guess', 'Bearer ', 'Basic YTpi', `Bearer ${'x'.repeat(600)}`]) {
      const refused = await app.ask(null, 'GET', '/session', undefined, { authorization, cookie });
      expect(refused.status).toBe(401);
    }
  });

  test('has no password and no second factor of its own', async () => {
    const app = await anApp();
    const { token } = await made(app, { role: 'admin' });
    const begun = await by(app, token, 'POST', '/second-factor', { password: 'seven green apples' });
    expect(begun.status).toBe(403);
  });
});
