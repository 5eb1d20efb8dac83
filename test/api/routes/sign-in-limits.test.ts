import { describe, expect, test } from 'vitest';
import { networkOf } from '../../../src/service/network-of.ts';
import { aBrowser, aColleague } from '../../support/a-colleague.ts';
import { anApp } from '../../support/an-app.ts';

const MINUTE = 60_000;
const GUESS = { password: 'a guess of someone' };

describe('someone who guesses', () => {
  test('can’t keep the owner out of a browser that they signed in with before', async () => {
    let address = '203.0.113.1';
    const app = await anApp({ options: { addressOf: () => address } });
    const lea = await aColleague(app, 'lea', 'marketer');
    address = '198.51.100.1';
    for (let tries = 0; tries < 15; tries += 1) {
      await aBrowser(app).signIn('lea', GUESS);
      app.clock.pass(2 ** Math.max(0, tries - 4) * 1000);
    }
    await aBrowser(app).signIn('lea', GUESS);
    address = '203.0.113.1';
    expect((await aBrowser(app).signIn('lea')).status).toBe(429);
    expect((await lea.signIn('lea')).status).toBe(200);
  });

  test('waits for a quarter of an hour at most, after which the right password gets in from anywhere', async () => {
    const app = await anApp();
    await aColleague(app, 'lea', 'marketer');
    for (let tries = 0; tries < 19; tries += 1) {
      await aBrowser(app).signIn('lea', GUESS);
      app.clock.pass(15 * MINUTE);
    }
    await aBrowser(app).signIn('lea', GUESS);
    expect((await aBrowser(app).signIn('lea')).status).toBe(429);
    app.clock.pass(15 * MINUTE);
    expect((await aBrowser(app).signIn('lea')).status).toBe(200);
  });

  test('is stopped in a known browser too, after five of its own', async () => {
    const app = await anApp();
    const lea = await aColleague(app, 'lea', 'marketer');
    const statuses: number[] = [];
    for (let tries = 0; tries < 6; tries += 1) statuses.push((await lea.signIn('lea', GUESS)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });

  test('gains nothing from a browser that someone else is known by', async () => {
    const app = await anApp();
    await aColleague(app, 'lea', 'marketer');
    const eve = await aColleague(app, 'eve', 'marketer');
    for (let tries = 0; tries < 5; tries += 1) await eve.signIn('lea', GUESS);
    expect((await eve.signIn('lea', GUESS)).status).toBe(429);
  });
});

test('of each pause the first try that it refuses stands in the log, however many follow', async () => {
  const app = await anApp({ options: { addressOf: () => '203.0.113.1' } });
  const lea = await aColleague(app, 'lea', 'marketer');
  const { id } = await lea.json<{ id: string }>('GET', '/session');
  const refusals = async () =>
    (await app.ports.store.view.audit.list({ action: 'session.refused' })).map(({ entry }) => entry);
  const guessUntilRefused = async (times: number) => {
    for (let tries = 0; tries < times; tries += 1) await aBrowser(app).signIn('lea', GUESS);
  };
  await guessUntilRefused(5 + 10);
  expect(await refusals()).toMatchObject([
    {
      subject: `account:${id}`,
      actor: 'anonymous',
      facts: { by: 'login', until: '2026-11-23T09:00:01.000Z' },
      from: expect.any(String),
    },
  ]);
  app.clock.pass(1000);
  await guessUntilRefused(1 + 10);
  expect((await refusals()).map(({ facts }) => facts['until'])).toEqual([
    '2026-11-23T09:00:03.000Z',
    '2026-11-23T09:00:01.000Z',
  ]);
});

test('an office whose people sign in all day from one address is not stopped', async () => {
  const app = await anApp({ options: { addressOf: () => '203.0.113.1' } });
  await aColleague(app, 'lea', 'marketer');
  for (let times = 0; times < 40; times += 1) expect((await aBrowser(app).signIn('lea')).status).toBe(200);
});

test('failures are forgotten after a quiet quarter of an hour, and don’t pile up', async () => {
  let host = 0;
  const app = await anApp({ options: { addressOf: () => `198.51.${host >> 8}.${host & 255}` } });
  await aColleague(app, 'lea', 'marketer');
  for (let tries = 0; tries < 4; tries += 1) await aBrowser(app).signIn('lea', GUESS);
  app.clock.pass(16 * MINUTE);
  for (let tries = 0; tries < 4; tries += 1)
    expect((await aBrowser(app).signIn('lea', GUESS)).status).toBe(401);
  for (host = 1; host <= 550; host += 1) await aBrowser(app).signIn(`guess${host}`, GUESS);
  expect(await app.ports.store.view.sign_in_failures.count()).toBeGreaterThan(1000);
  app.clock.pass(16 * MINUTE);
  for (; host <= 650; host += 1) await aBrowser(app).signIn(`guess${host}`, GUESS);
  expect(await app.ports.store.view.sign_in_failures.count()).toBeLessThan(210);
});

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:db8::2', '2001:db8:0:0'],
  ['2001:DB8:0:0:1::2', '2001:db8:0:0'],
  ['2001:0db8:0001:0002:3:4:5:6', '2001:db8:1:2'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['', ''],
])('the address %s counts as the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
