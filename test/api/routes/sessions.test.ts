import { describe, expect, test } from 'vitest';
import { aBrowser, aColleague, PASSWORD } from '../../support/a-colleague.ts';
import { anApp, type TestApp } from '../../support/an-app.ts';

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
interface Listed {
  readonly items: readonly { readonly id: string; readonly browser: string; readonly current: boolean }[];
}

async function signedInAgain(app: TestApp, login: string, agent = FIREFOX) {
  const browser = aBrowser(app);
  await browser.ask('POST', '/session', { login, password: PASSWORD }, { 'user-agent': agent });
  return browser;
}

describe('one’s own sessions', () => {
  test('are listed with their browser and address, and name no token', async () => {
    const app = await anApp({ options: { addressOf: () => '203.0.113.9' } });
    const lea = await aColleague(app, 'lea', 'marketer');
    app.clock.pass(1000);
    const phone = await signedInAgain(app, 'lea');
    const { items } = await phone.json<Listed>('GET', '/sessions');
    expect(items).toMatchObject([
      { browser: 'Firefox on Windows', address: '203.0.113.9', by: 'password', current: true },
      { browser: 'Another program', current: false },
    ]);
    const text = JSON.stringify(items);
    for (const cookie of [...lea.cookies.values(), ...phone.cookies.values()])
      expect(text).not.toContain(cookie);
  });

  test('are ended one by one, or all but this one', async () => {
    const app = await anApp();
    const lea = await aColleague(app, 'lea', 'marketer');
    const [phone, tablet] = [await signedInAgain(app, 'lea'), await signedInAgain(app, 'lea')];
    const { items } = await phone.json<Listed>('GET', '/sessions');
    await lea.json('DELETE', `/sessions/${items.find(({ current }) => current)?.id}`);
    expect((await phone.ask('GET', '/session')).status).toBe(401);
    expect(await lea.json('DELETE', '/sessions')).toEqual({ ended: 1 });
    expect((await tablet.ask('GET', '/session')).status).toBe(401);
    expect((await lea.ask('GET', '/session')).status).toBe(200);
  });

  test('of others can’t be ended by their id', async () => {
    const app = await anApp();
    const lea = await aColleague(app, 'lea', 'marketer');
    const eve = await aColleague(app, 'eve', 'marketer');
    const { items } = await lea.json<Listed>('GET', '/sessions');
    expect((await eve.ask('DELETE', `/sessions/${items[0]?.id}`)).status).toBe(404);
    expect((await lea.ask('GET', '/session')).status).toBe(200);
  });
});

test('an admin sees another’s sessions and ends them, which is recorded', async () => {
  const app = await anApp();
  const lea = await aColleague(app, 'lea', 'marketer');
  await signedInAgain(app, 'lea');
  const { id } = await lea.json<{ id: string }>('GET', '/session');
  const listed: Listed = await (await app.ask('admin', 'GET', `/accounts/${id}/sessions`)).json();
  expect(listed.items).toHaveLength(2);
  expect(await (await app.ask('admin', 'DELETE', `/accounts/${id}/sessions`)).json()).toEqual({ ended: 2 });
  expect((await lea.ask('GET', '/session')).status).toBe(401);
  const [last] = await app.ports.store.view.audit.list({ limit: 1 });
  expect(last?.entry).toMatchObject({
    actor: 'admin',
    action: 'session.end_all',
    subject: `account:${id}`,
    facts: { sessions: 2 },
  });
});

describe('changing one’s password', () => {
  test('needs the present one, ends every other session, and is recorded', async () => {
    const app = await anApp();
    const lea = await aColleague(app, 'lea', 'marketer');
    const phone = await signedInAgain(app, 'lea');
    const change = (password: string, new_password: string) =>
      lea.ask('PUT', '/password', { password, new_password });
    expect((await (await change('not my password', 'nine blue pears')).json()).errors[0].path).toBe(
      'password',
    );
    expect((await (await change(PASSWORD, 'short')).json()).errors[0].path).toBe('new_password');
    expect((await change(PASSWORD, 'nine blue pears')).status).toBe(204);
    expect((await phone.ask('GET', '/session')).status).toBe(401);
    expect((await lea.ask('GET', '/session')).status).toBe(200);
    expect((await aBrowser(app).signIn('lea')).status).toBe(401);
    expect((await aBrowser(app).signIn('lea', { password: 'nine blue pears' })).status).toBe(200);
    const actions = (await app.ports.store.view.audit.list({})).map(({ entry }) => entry.action);
    expect(actions).toContain('account.password');
  });

  test('is throttled, so that a session that was left open is not enough to find it out', async () => {
    const app = await anApp();
    const lea = await aColleague(app, 'lea', 'marketer');
    const guess = () => lea.ask('PUT', '/password', { password: 'a guess', new_password: 'nine blue pears' });
    const statuses: number[] = [];
    for (let tries = 0; tries < 6; tries += 1) statuses.push((await guess()).status);
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429]);
  });
});

describe('a forgotten password', () => {
  const linkFor = async (app: TestApp, id: string): Promise<string> => {
    const made = await app.ask('admin', 'POST', `/accounts/${id}/reset-link`);
    return (await made.json()).link.split('/reset#')[1];
  };
  const reset = (app: TestApp, token: string, password = 'nine blue pears') =>
    aBrowser(app).ask('POST', '/password/reset', { token, password });

  test('is exchanged with an admin’s link, once, which signs nobody in and ends every session', async () => {
    const app = await anApp();
    const lea = await aColleague(app, 'lea', 'marketer');
    const { id } = await lea.json<{ id: string }>('GET', '/session');
    const token = await linkFor(app, id);
    expect((await reset(app, token, 'short')).status).toBe(422);
    const done = await reset(app, token);
    expect([done.status, done.headers.get('set-cookie')]).toEqual([204, null]);
    expect((await reset(app, token)).status).toBe(403);
    expect((await lea.ask('GET', '/session')).status).toBe(401);
    expect((await aBrowser(app).signIn('lea')).status).toBe(401);
    expect((await aBrowser(app).signIn('lea', { password: 'nine blue pears' })).status).toBe(200);
    const [made] = await app.ports.store.view.audit.list({ action: 'account.reset_link' });
    expect(made?.entry).toMatchObject({ actor: 'admin', subject: `account:${id}` });
  });

  test('has a link that ends after a day, that makes no account, and for which an invitation does not do', async () => {
    const app = await anApp();
    const lea = await aColleague(app, 'lea', 'marketer');
    const { id } = await lea.json<{ id: string }>('GET', '/session');
    const token = await linkFor(app, id);
    const accepted = await app.ask(null, 'POST', '/invitations/accept', {
      token,
      login: 'eve',
      password: PASSWORD,
    });
    expect(accepted.status).toBe(403);
    const { link } = await (await app.ask('admin', 'POST', '/invitations', { role: 'admin' })).json();
    expect((await reset(app, link.split('#')[1])).status).toBe(403);
    app.clock.pass(24 * 60 * 60_000);
    expect((await reset(app, token)).status).toBe(403);
  });

  test('leaves the second factor as it is', async () => {
    const app = await anApp();
    const lea = await aColleague(app, 'lea', 'marketer');
    const { id } = await lea.json<{ id: string }>('GET', '/session');
    const factor = {
      id,
      secret: 'JBSWY3DPEHPK3PXP',
      confirmed_at: 'now',
      last_step: 0,
      recovery: [],
      version: 1,
    };
    await app.ports.store.transaction((view) => view.second_factors.insert(factor));
    await reset(app, await linkFor(app, id));
    const asked = await aBrowser(app).signIn('lea', { password: 'nine blue pears' });
    expect((await asked.json()).type).toBe('urn:tact:problem:second_factor');
  });
});
