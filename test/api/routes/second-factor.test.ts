import { Secret, TOTP } from 'otpauth';
import { describe, expect, test } from 'vitest';
import { aBrowser, aColleague, PASSWORD, type Browser } from '../../support/a-colleague.ts';
import { anApp, type TestApp } from '../../support/an-app.ts';

const HALF_MINUTE = 30_000;

function codeAt(app: TestApp, secret: string, steps = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: app.clock.now() + steps * HALF_MINUTE,
  });
}

/** Léa with a second factor in force: her secret and her recovery codes. */
async function enrolled(
  app: TestApp,
  lea: Browser,
): Promise<{ secret: string; recovery: readonly string[] }> {
  const { secret } = await lea.json<{ secret: string }>('POST', '/second-factor', { password: PASSWORD });
  const { recovery_codes } = await lea.json<{ recovery_codes: readonly string[] }>(
    'POST',
    '/second-factor/confirm',
    { code: codeAt(app, secret) },
  );
  app.clock.pass(HALF_MINUTE);
  return { secret, recovery: recovery_codes };
}

describe('setting up a second factor', () => {
  test('asks for the password and a code of the authenticator, gives ten recovery codes, and ends other sessions', async () => {
    const app = await anApp();
    const lea = await aColleague(app, 'lea', 'marketer');
    const phone = aBrowser(app);
    await phone.signIn('lea');
    const wrong = await lea.ask('POST', '/second-factor', { password: 'not hers' });
    expect([wrong.status, (await wrong.json()).errors[0].path]).toEqual([422, 'password']);
    const begun = await lea.json<{ secret: string; uri: string }>('POST', '/second-factor', {
      password: PASSWORD,
    });
    expect(begun.uri).toBe(
      `otpauth://totp/Tact:lea?issuer=Tact&secret=${begun.secret}&algorithm=SHA1&digits=6&period=30`,
    );
    expect(begun.secret).toMatch(/^[A-Z2-7]{32}$/);
    expect((await aBrowser(app).signIn('lea')).status).toBe(200);
    expect((await lea.ask('POST', '/second-factor/confirm', { code: '000000' })).status).toBe(422);
    const { recovery_codes } = await lea.json<{ recovery_codes: readonly string[] }>(
      'POST',
      '/second-factor/confirm',
      { code: codeAt(app, begun.secret) },
    );
    expect(new Set(recovery_codes).size).toBe(10);
    for (const code of recovery_codes) expect(code).toMatch(/^([a-z2-7]{4}-){5}[a-z2-7]{4}$/);
    expect(JSON.stringify(await app.ports.store.view.second_factors.list())).not.toContain(recovery_codes[0]);
    expect((await phone.ask('GET', '/session')).status).toBe(401);
    expect(await lea.json('GET', '/session')).toMatchObject({ second_factor: 'on' });
    expect((await lea.ask('POST', '/second-factor', { password: PASSWORD })).status).toBe(409);
  });
});

describe('signing in with a second factor', () => {
  test('takes the code after the password, once: the same code and older ones are refused', async () => {
    const app = await anApp();
    const { secret } = await enrolled(app, await aColleague(app, 'lea', 'marketer'));
    const bare = await aBrowser(app).signIn('lea');
    expect([bare.status, (await bare.json()).type]).toEqual([401, 'urn:tact:problem:second_factor']);
    const code = codeAt(app, secret);
    expect((await aBrowser(app).signIn('lea', { code })).status).toBe(200);
    expect((await aBrowser(app).signIn('lea', { code })).status).toBe(401);
    expect((await aBrowser(app).signIn('lea', { code: codeAt(app, secret, -1) })).status).toBe(401);
    app.clock.pass(HALF_MINUTE);
    const next = codeAt(app, secret);
    const both = await Promise.all(
      [aBrowser(app), aBrowser(app)].map((one) => one.signIn('lea', { code: next })),
    );
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 401]));
  });

  test('allows a clock that is half a minute off, and no more', async () => {
    const app = await anApp();
    const { secret } = await enrolled(app, await aColleague(app, 'lea', 'marketer'));
    app.clock.pass(10 * HALF_MINUTE);
    const status = async (steps: number) =>
      (await aBrowser(app).signIn('lea', { code: codeAt(app, secret, steps) })).status;
    expect([await status(-2), await status(2), await status(-1), await status(0), await status(1)]).toEqual([
      401, 401, 200, 200, 200,
    ]);
  });

  test('never says whether a wrong password had a second factor behind it', async () => {
    const app = await anApp();
    await enrolled(app, await aColleague(app, 'lea', 'marketer'));
    const wrong = await aBrowser(app).signIn('lea', { password: 'not hers' });
    expect((await wrong.json()).type).toBe('urn:tact:problem:unauthenticated');
  });

  test('takes each recovery code once, typed with spaces or capitals, and counts what is left', async () => {
    const app = await anApp();
    const lea = await aColleague(app, 'lea', 'marketer');
    const { recovery } = await enrolled(app, lea);
    const code = recovery[3] ?? '';
    expect(
      (await aBrowser(app).signIn('lea', { code: code.toUpperCase().replaceAll('-', ' ') })).status,
    ).toBe(200);
    expect((await aBrowser(app).signIn('lea', { code })).status).toBe(401);
    expect(await lea.json('GET', '/second-factor')).toMatchObject({ recovery_codes_left: 9 });
    const [entry] = await app.ports.store.view.audit.list({ action: 'session.start', limit: 1 });
    expect(entry?.entry.facts).toEqual({ by: 'password', second_factor: 'recovery' });
  });

  test('lets nobody guess codes: wrong ones pause, and a right password in between clears nothing', async () => {
    const app = await anApp();
    await enrolled(app, await aColleague(app, 'lea', 'marketer'));
    const statuses: number[] = [];
    for (let tries = 0; tries < 6; tries += 1) {
      statuses.push((await aBrowser(app).signIn('lea', { code: '000000' })).status);
      if (tries < 5) await aBrowser(app).signIn('lea');
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    const failed = await app.ports.store.view.audit.list({ action: 'session.failed' });
    expect(failed).toHaveLength(5);
  });
});

describe('taking it away', () => {
  test('asks for the password and a code', async () => {
    const app = await anApp();
    const lea = await aColleague(app, 'lea', 'marketer');
    const { secret } = await enrolled(app, lea);
    const bare = await lea.ask('POST', '/second-factor/remove', { password: PASSWORD });
    expect([bare.status, (await bare.json()).errors[0].path]).toEqual([422, 'code']);
    const proof = { password: PASSWORD, code: codeAt(app, secret) };
    expect((await lea.ask('POST', '/second-factor/remove', proof)).status).toBe(204);
    expect((await aBrowser(app).signIn('lea')).status).toBe(200);
  });

  test('by an admin signs the person out everywhere; they come in by password alone, and it is recorded', async () => {
    const app = await anApp();
    const lea = await aColleague(app, 'lea', 'marketer');
    await enrolled(app, lea);
    const { id } = await lea.json<{ id: string }>('GET', '/session');
    expect((await app.ask('admin', 'DELETE', `/accounts/${id}/second-factor`)).status).toBe(204);
    expect((await lea.ask('GET', '/session')).status).toBe(401);
    expect((await aBrowser(app).signIn('lea')).status).toBe(200);
    const [entry] = await app.ports.store.view.audit.list({ action: 'second_factor.reset' });
    expect(entry?.entry).toMatchObject({ actor: 'admin', subject: `account:${id}` });
  });

  test('renewing the recovery codes ends the earlier ones', async () => {
    const app = await anApp();
    const lea = await aColleague(app, 'lea', 'marketer');
    const { secret, recovery } = await enrolled(app, lea);
    const { recovery_codes } = await lea.json<{ recovery_codes: readonly string[] }>(
      'POST',
      '/second-factor/recovery-codes',
      { password: PASSWORD, code: codeAt(app, secret) },
    );
    expect((await aBrowser(app).signIn('lea', { code: recovery[0] ?? '' })).status).toBe(401);
    expect((await aBrowser(app).signIn('lea', { code: recovery_codes[0] ?? '' })).status).toBe(200);
  });
});

describe('a workspace that asks managers and admins for one', () => {
  async function asking(app: TestApp) {
    const content = { workspace: 'Northwind', time_zone: 'UTC', time_zone_attribute: null };
    const { version } = await (await app.ask('viewer', 'GET', '/settings')).json();
    await app.ask(
      'admin',
      'PUT',
      '/settings',
      { ...content, require_second_factor: true },
      { 'if-match': `"${version}"` },
    );
  }

  test.each(['reviewer', 'privacy_reviewer', 'admin'] as const)(
    'lets a %s without one set it up, and nothing else',
    async (role) => {
      const app = await anApp();
      const ingrid = await aColleague(app, 'ingrid', role);
      expect((await ingrid.ask('GET', '/rules')).status).toBe(200);
      await asking(app);
      expect(await ingrid.json('GET', '/session')).toMatchObject({ second_factor: 'required' });
      for (const [method, path] of [
        ['GET', '/rules'],
        ['GET', '/settings'],
        ['POST', '/segments'],
      ] as const) {
        const refused = await ingrid.ask(method, path);
        expect([refused.status, (await refused.json()).detail]).toEqual([
          403,
          'This workspace asks managers and admins for a second factor. Set yours up first.',
        ]);
      }
      const { secret } = await enrolled(app, ingrid);
      expect((await ingrid.ask('GET', '/rules')).status).toBe(200);
      const proof = { password: PASSWORD, code: codeAt(app, secret) };
      expect((await ingrid.ask('POST', '/second-factor/remove', proof)).status).toBe(409);
    },
  );

  test('asks nothing of marketers and viewers', async () => {
    const app = await anApp();
    const lea = await aColleague(app, 'lea', 'marketer');
    await asking(app);
    expect(await lea.json('GET', '/session')).toMatchObject({ second_factor: 'off' });
    expect((await lea.ask('GET', '/rules')).status).toBe(200);
  });

  test('stays asking when its name is changed by a program that doesn’t know of it', async () => {
    const app = await anApp({ options: { token: 'x'.repeat(32) } });
    await asking(app);
    const content = { workspace: 'Renamed', time_zone: 'UTC', time_zone_attribute: null };
    const headers = { authorization: `Bearer ${'x'.repeat(32)}`, 'if-match': '"1"' };
    const saved = await app.ask(null, 'PUT', '/settings', content, headers);
    expect(await saved.json()).toMatchObject({ workspace: 'Renamed', require_second_factor: true });
  });
});
