import { describe, expect, test } from 'vitest';
import { compose } from '../../src/compose.ts';
import { aBrowser, aColleague, PASSWORD } from '../support/a-colleague.ts';
import { anApp } from '../support/an-app.ts';

describe('a session', () => {
  test('is never one that someone else chose: signing in makes a new one, whatever cookie came along', async () => {
    const app = await anApp();
    await aColleague(app, 'lea', 'marketer');
    const victim = aBrowser(app);
    victim.cookies.set('sid', 'chosen-by-someone-else');
    await victim.signIn('lea');
    expect(victim.cookies.get('sid')).not.toBe('chosen-by-someone-else');
    const thief = aBrowser(app);
    thief.cookies.set('sid', 'chosen-by-someone-else');
    expect((await thief.ask('GET', '/session')).status).toBe(401);
  });

  test('that was there before ends when someone signs in over it', async () => {
    const app = await anApp();
    const lea = await aColleague(app, 'lea', 'marketer');
    const copied = aBrowser(app);
    copied.cookies.set('sid', lea.cookies.get('sid') ?? '');
    expect((await copied.ask('GET', '/session')).status).toBe(200);
    await lea.signIn('lea');
    expect((await copied.ask('GET', '/session')).status).toBe(401);
    expect((await lea.ask('GET', '/session')).status).toBe(200);
  });

  test('that was copied is worth nothing after signing out, and its digest never was', async () => {
    const app = await anApp();
    const lea = await aColleague(app, 'lea', 'marketer');
    const [digest] = (await app.ports.store.view.sessions.list()).items
      .filter(({ account }) => account !== 'admin')
      .map(({ id }) => id);
    const thief = aBrowser(app);
    thief.cookies.set('sid', digest ?? '');
    expect((await thief.ask('GET', '/session')).status).toBe(401);
    thief.cookies.set('sid', lea.cookies.get('sid') ?? '');
    await lea.json('DELETE', '/session');
    expect((await thief.ask('GET', '/session')).status).toBe(401);
  });

  test('is not carried by an address: a token in the query is nothing', async () => {
    const app = await anApp();
    const lea = await aColleague(app, 'lea', 'marketer');
    const stranger = aBrowser(app);
    const answer = await stranger.ask('GET', `/session?sid=${lea.cookies.get('sid')}`);
    expect(answer.status).toBe(401);
  });
});

test('a sign-in costs one password hash, whether the login is unknown, disabled, or without a password', async () => {
  const app = await anApp();
  const lea = await aColleague(app, 'lea', 'marketer');
  const { id } = await lea.json<{ id: string }>('GET', '/session');
  await app.ask('admin', 'PATCH', `/accounts/${id}`, { disabled: true }, { 'if-match': '"1"' });
  await aColleague(app, 'jonas', 'marketer');
  await app.ask('viewer', 'GET', '/session');
  const { secrets } = app.ports;
  const hashed: string[] = [];
  const counted = compose({
    ...app.ports,
    secrets: {
      ...secrets,
      hashPassword: (password) => {
        hashed.push('hash');
        return secrets.hashPassword(password);
      },
      verifyPassword: (password, hash) => {
        hashed.push('verify');
        return secrets.verifyPassword(password, hash);
      },
    },
  });
  const costs: number[] = [];
  for (const login of ['nobody', 'lea', 'jonas', 'viewer@example.org']) {
    hashed.length = 0;
    const answer = await counted.app.request('http://127.0.0.1:4400/api/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ login, password: `not ${PASSWORD}` }),
    });
    expect(answer.status).toBe(401);
    costs.push(hashed.length);
  }
  expect(costs).toEqual([1, 1, 1, 1]);
});
