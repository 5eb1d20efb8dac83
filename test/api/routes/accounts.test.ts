import { describe, expect, test } from 'vitest';
import { issueSetUpToken } from '../../../src/service/set-up.ts';
import { rightsOf } from '../../../src/service/rights.ts';
import { anApp, type TestApp } from '../../support/an-app.ts';
import { BREACHED } from '../../support/secrets.ts';

const PASSWORD = 'seven green apples';
const ada = { login: 'Ada@Example.org', name: 'Ada', password: PASSWORD };
const WRONG = { login: 'ada@example.org', password: 'not the password' };
const MINUTE = 60_000;

async function setUp(app: TestApp): Promise<string> {
  const token = (await issueSetUpToken(app.ports)) ?? '';
  const response = await app.ask(null, 'POST', '/setup', { ...ada, token });
  expect(response.status).toBe(201);
  return response.headers.get('set-cookie') ?? '';
}

async function actions(app: TestApp): Promise<readonly string[]> {
  const entries = await app.ports.store.view.audit.list({});
  return entries.map(({ entry }) => `${entry.action} ${entry.subject.replace(/u-.*/, 'u')}`);
}

describe('the first account', () => {
  test('is made with the printed link, is an admin, and is signed in', async () => {
    const app = await anApp();
    expect(await (await app.ask(null, 'GET', '/setup')).json()).toMatchObject({ needed: true, demo: false });
    const cookie = await setUp(app);
    const me = await app.app.request('http://127.0.0.1:4400/api/session', { headers: { cookie } });
    expect(await me.json()).toMatchObject({
      login: 'ada@example.org',
      name: 'Ada',
      role: 'admin',
      workspace: 'My workspace',
      demo: false,
    });
    expect(await (await app.ask(null, 'GET', '/setup')).json()).toMatchObject({ needed: false, demo: false });
    expect(await actions(app)).toEqual(['account.create account:u']);
  });

  test('needs the link of this start, within 30 minutes', async () => {
    const app = await anApp();
    const first = (await issueSetUpToken(app.ports)) ?? '';
    const second = (await issueSetUpToken(app.ports)) ?? '';
    expect((await app.ask(null, 'POST', '/setup', { ...ada, token: 'guess' })).status).toBe(403);
    expect((await app.ask(null, 'POST', '/setup', { ...ada, token: first })).status).toBe(403);
    app.clock.pass(30 * MINUTE);
    expect((await app.ask(null, 'POST', '/setup', { ...ada, token: second })).status).toBe(403);
    expect(await app.ports.store.view.accounts.count()).toBe(0);
  });

  test('is made only once, even when two try at the same moment', async () => {
    const app = await anApp();
    const token = (await issueSetUpToken(app.ports)) ?? '';
    const both = await Promise.all(
      ['ada', 'bea'].map((login) => app.ask(null, 'POST', '/setup', { ...ada, login, token })),
    );
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([201, 409]));
    expect(await issueSetUpToken(app.ports)).toBeNull();
    expect((await app.ask(null, 'POST', '/setup', { ...ada, login: 'eve', token })).status).toBe(409);
  });

  test.each([
    ['short', 'eleven char'],
    ['common', 'Password12345!'],
    ['repeated', 'abcabcabcabcabc'],
    ['a sequence', '0123456789012'],
    ['known from a breach', BREACHED],
    ['the login name', 'ada@example.org1'],
  ])('is refused with a password that is %s, naming the field', async (_what, password) => {
    const app = await anApp();
    const token = (await issueSetUpToken(app.ports)) ?? '';
    const response = await app.ask(null, 'POST', '/setup', { ...ada, password, token });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ path: 'password' }] });
  });
});

describe('signing in', () => {
  test('sets a cookie that scripts and other sites do not get, and that survives only as its digest', async () => {
    const app = await anApp();
    const cookie = await setUp(app);
    expect(cookie).toMatch(/^sid=token-\d+; Path=\/; HttpOnly; SameSite=Lax, device=/);
    const { items } = await app.ports.store.view.sessions.list();
    expect(items.map(({ id }) => id)).not.toContain(/sid=([^;]+)/.exec(cookie)?.[1]);
  });

  test('over https gives the cookie to this host alone and encrypted lines alone', async () => {
    const app = await anApp({ options: { public_url: 'https://tact.example.org' } });
    expect(await setUp(app)).toMatch(
      /^__Host-sid=token-\d+; Path=\/; HttpOnly; Secure; SameSite=Lax, __Host-device=token-\d+; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  test.each([
    ['in another letter case', 'Seven green apples'],
    ['in another Unicode form', 'ｓeven green apples'],
    ['cut short', 'seven green apple'],
    ['with a blank after it', 'seven green apples '],
  ])('compares the password exactly as it was typed: refused %s', async (_what, password) => {
    const app = await anApp();
    await setUp(app);
    const answer = await app.ask(null, 'POST', '/session', { login: 'ada@example.org', password });
    expect(answer.status).toBe(401);
  });

  test('works with the login name in any letter case, and is recorded', async () => {
    const app = await anApp();
    await setUp(app);
    const login = { login: ' ADA@example.ORG', password: 'seven green apples' };
    expect((await app.ask(null, 'POST', '/session', login)).status).toBe(200);
    expect((await actions(app))[0]).toBe('session.start account:u');
  });

  test('answers an unknown login, a wrong password and a disabled account alike, and records each', async () => {
    const app = await anApp();
    await setUp(app);
    await app.ask('admin', 'GET', '/session');
    const [account] = (await app.ports.store.view.accounts.list({ where: { login: 'ada@example.org' } }))
      .items;
    const wrong = await app.ask(null, 'POST', '/session', WRONG);
    const unknown = await app.ask(null, 'POST', '/session', { ...WRONG, login: 'eve' });
    await app.ask('admin', 'PATCH', `/accounts/${account?.id}`, { disabled: true }, { 'if-match': '"1"' });
    const disabled = await app.ask(null, 'POST', '/session', { ...WRONG, password: PASSWORD });
    const bodies = await Promise.all([wrong, unknown, disabled].map((response) => response.json()));
    for (const body of bodies) expect({ ...body, request_id: '' }).toEqual({ ...bodies[0], request_id: '' });
    expect(bodies[0]).toMatchObject({ status: 401 });
    expect((await actions(app)).filter((action) => action.startsWith('session.failed'))).toEqual([
      'session.failed account:u',
      'session.failed account:unknown',
      'session.failed account:u',
    ]);
  });

  test('pauses after 5 failures for 1 second, which doubles, and tells how long', async () => {
    const app = await anApp();
    await setUp(app);
    const tryOnce = () => app.ask(null, 'POST', '/session', WRONG);
    for (let count = 0; count < 5; count += 1) expect((await tryOnce()).status).toBe(401);
    for (const seconds of [1, 2, 4]) {
      const paused = await tryOnce();
      expect([paused.status, paused.headers.get('retry-after')]).toEqual([429, String(seconds)]);
      app.clock.pass(seconds * 1000);
      expect((await tryOnce()).status).toBe(401);
    }
    expect((await app.ask(null, 'POST', '/session', { ...WRONG, login: 'bea' })).status).toBe(401);
    app.clock.pass(8000);
    expect((await app.ask(null, 'POST', '/session', { ...WRONG, password: PASSWORD })).status).toBe(200);
    expect((await tryOnce()).status).toBe(401);
    expect((await tryOnce()).status).toBe(401);
  });

  test('of 50 guesses at once only 5 are looked at', async () => {
    const app = await anApp();
    await setUp(app);
    const all = await Promise.all(Array.from({ length: 50 }, () => app.ask(null, 'POST', '/session', WRONG)));
    expect(all.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(all.filter(({ status }) => status === 429)).toHaveLength(45);
  });

  test('is limited per address over many login names, and an IPv6 network counts as one', async () => {
    let host = 0;
    const app = await anApp({ options: { addressOf: () => `2001:db8:1:2::${host}` } });
    const statuses: number[] = [];
    for (host = 1; host <= 21; host += 1) {
      statuses.push((await app.ask(null, 'POST', '/session', { ...WRONG, login: `guess${host}` })).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 401), 429]);
  });
});

describe('a session', () => {
  test('ends after an hour without use and after 12 hours in any case', async () => {
    const app = await anApp();
    const status = async () => (await app.ask('viewer', 'GET', '/session')).status;
    expect(await status()).toBe(200);
    app.clock.pass(59 * MINUTE);
    expect(await status()).toBe(200);
    app.clock.pass(61 * MINUTE);
    expect(await status()).toBe(401);
    const steady = await anApp();
    const statuses: number[] = [];
    for (let half = 0; half < 24; half += 1) {
      statuses.push((await steady.ask('viewer', 'GET', '/session')).status);
      steady.clock.pass(30 * MINUTE);
    }
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect((await steady.ask('viewer', 'GET', '/session')).status).toBe(401);
  });

  test('that ended is forgotten when its account signs in again', async () => {
    const app = await anApp();
    await setUp(app);
    app.clock.pass(61 * MINUTE);
    await app.ask(null, 'POST', '/session', { ...WRONG, password: PASSWORD });
    await app.ask(null, 'POST', '/session', { ...WRONG, password: PASSWORD });
    expect(await app.ports.store.view.sessions.count()).toBe(2);
  });

  test('ends with signing out, and its cookie is taken back', async () => {
    const app = await anApp();
    const out = await app.ask('viewer', 'DELETE', '/session');
    expect(out.status).toBe(204);
    expect(out.headers.get('set-cookie')).toMatch(/^sid=; Max-Age=0/);
    expect((await app.ask('viewer', 'GET', '/session')).status).toBe(401);
  });

  test('ends at once when the account is disabled, and a new role holds at once', async () => {
    const app = await anApp();
    expect((await app.ask('viewer', 'GET', '/accounts')).status).toBe(403);
    await app.ask('admin', 'PATCH', '/accounts/viewer', { role: 'admin' }, { 'if-match': '"1"' });
    expect((await app.ask('viewer', 'GET', '/accounts')).status).toBe(200);
    await app.ask('admin', 'PATCH', '/accounts/viewer', { disabled: true }, { 'if-match': '"2"' });
    expect((await app.ask('viewer', 'GET', '/session')).status).toBe(401);
    expect(await app.ports.store.view.sessions.count({ account: 'viewer' })).toBe(0);
  });
});

describe('an invitation', () => {
  test('makes one account with its role, once, within 7 days', async () => {
    const app = await anApp();
    const invite = async () => {
      const response = await app.ask('admin', 'POST', '/invitations', { role: 'reviewer', name: 'Bea' });
      const { link } = await response.json();
      expect(link).toMatch(/^http:\/\/127\.0\.0\.1:4400\/invite#/);
      return link.split('#')[1];
    };
    const accept = (login: string, token: string) =>
      app.ask(null, 'POST', '/invitations/accept', { token, login, password: PASSWORD });
    const token = await invite();
    const accepted = await accept('bea', token);
    expect(await accepted.json()).toMatchObject({ login: 'bea', name: 'Bea', role: 'reviewer' });
    expect((await accept('eve', token)).status).toBe(403);
    const late = await invite();
    app.clock.pass(7 * 24 * 60 * MINUTE);
    expect((await accept('eve', late)).status).toBe(403);
  });

  test('makes a privacy reviewer, who may all that a reviewer may', async () => {
    const app = await anApp();
    const { link } = await (
      await app.ask('admin', 'POST', '/invitations', { role: 'privacy_reviewer' })
    ).json();
    const accepted = await app.ask(null, 'POST', '/invitations/accept', {
      token: link.split('#')[1],
      login: 'pia',
      password: PASSWORD,
    });
    expect(await accepted.json()).toMatchObject({
      role: 'privacy_reviewer',
      rights: expect.arrayContaining([...rightsOf('reviewer')]),
    });
    const refused = await app.ask('privacy_reviewer', 'GET', '/accounts');
    expect(await refused.json()).toMatchObject({ detail: expect.stringContaining('(privacy reviewer)') });
  });

  test('survives a login name that is taken', async () => {
    const app = await anApp();
    const { link } = await (await app.ask('admin', 'POST', '/invitations', { role: 'viewer' })).json();
    const body = { token: link.split('#')[1], password: PASSWORD };
    const taken = { ...body, login: 'admin@example.org' };
    expect((await app.ask(null, 'POST', '/invitations/accept', taken)).status).toBe(409);
    expect((await app.ask(null, 'POST', '/invitations/accept', { ...body, login: 'eve' })).status).toBe(201);
  });

  test('is not what the setup link is, nor the other way round', async () => {
    const app = await anApp();
    const token = (await issueSetUpToken(app.ports)) ?? '';
    const body = { token, login: 'eve', password: PASSWORD };
    expect((await app.ask(null, 'POST', '/invitations/accept', body)).status).toBe(403);
  });
});

test('the only admin stays one', async () => {
  const app = await anApp();
  for (const change of [{ role: 'viewer' }, { disabled: true }]) {
    const response = await app.ask('admin', 'PATCH', '/accounts/admin', change, { 'if-match': '"1"' });
    expect(response.status).toBe(409);
  }
  expect((await app.ask('admin', 'GET', '/accounts')).status).toBe(200);
});

test('an account never shows its password hash', async () => {
  const app = await anApp();
  expect(await (await app.ask('admin', 'GET', '/accounts')).text()).not.toContain('password');
});

test('everyone signed in sees names and roles only', async () => {
  const app = await anApp();
  expect(await (await app.ask('viewer', 'GET', '/accounts/names')).json()).toEqual({
    items: [{ id: 'viewer', name: 'Viewer', role: 'viewer' }],
  });
});

test('the log keeps no login name, name or address of anyone', async () => {
  const app = await anApp();
  await setUp(app);
  await app.ask(null, 'POST', '/session', WRONG);
  const texts: string[] = [];
  for await (const { text } of app.ports.store.view.audit.read()) texts.push(text);
  expect(texts.join('\n')).not.toMatch(/ada|example/i);
});
