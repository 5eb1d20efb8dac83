import { describe, expect, test } from 'vitest';
import { createOpenIdProvider } from '../../../src/server/openid-provider.ts';
import { aBrowser, aColleague, PASSWORD, type Browser } from '../../support/a-colleague.ts';
import { anApp, type TestApp } from '../../support/an-app.ts';
import { anOpenIdProvider, CLIENT, type OpenIdProvider } from '../../support/an-openid-provider.ts';

const ORIGIN = 'http://127.0.0.1:4400';
const CALLBACK = `${ORIGIN}/api/session/provider/callback`;
const ROLES = [
  { value: 'tact-admins', role: 'admin' },
  { value: 'marketing', role: 'marketer' },
] as const;

interface World {
  readonly app: TestApp;
  readonly provider: OpenIdProvider;
}

async function aWorld(
  role_claim?: string,
  changes: { readonly client_secret?: string } = {},
): Promise<World> {
  const provider = await anOpenIdProvider(CALLBACK);
  const config = {
    issuer: provider.issuer,
    ...CLIENT,
    ...changes,
    role_claim,
    roles: role_claim ? ROLES : [],
  };
  const app = await anApp({ options: { provider: createOpenIdProvider(config) } });
  return { app, provider };
}

/** Leaves for the provider, signs in there, comes back; gives where Tact sends the browser then. */
async function through({ provider }: World, browser: Browser, subject: string, invitation?: string) {
  const { url } = await browser.json<{ url: string }>(
    'POST',
    '/session/provider',
    invitation === undefined ? {} : { invitation },
  );
  return comeBack(browser, await provider.signIn(url, subject));
}

async function comeBack(browser: Browser, address: string): Promise<string | null> {
  const answer = await browser.ask('GET', address.slice(`${ORIGIN}/api`.length));
  expect(answer.status).toBe(303);
  return answer.headers.get('location');
}

async function invitation(app: TestApp, role: string): Promise<string> {
  const { link } = await (await app.ask('admin', 'POST', '/invitations', { role })).json();
  return link.split('#')[1];
}

async function lastEntry(app: TestApp) {
  const [last] = await app.ports.store.view.audit.list({ limit: 1 });
  return last?.entry;
}

describe('signing in with an OpenID provider', () => {
  test('is said beside the first question that every browser asks', async () => {
    const { app } = await aWorld();
    expect(await (await app.ask(null, 'GET', '/setup')).json()).toMatchObject({ provider: '127.0.0.1' });
  });

  test('asks with code, PKCE, state and nonce, and keeps what belongs to them where no script reads', async () => {
    const { app } = await aWorld();
    const browser = aBrowser(app);
    const begun = await browser.ask('POST', '/session/provider', {});
    const asked = new URL((await begun.json()).url).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      client_id: 'tact',
      redirect_uri: CALLBACK,
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(begun.headers.get('set-cookie')).toMatch(/^provider=.*Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('refuses a stranger who wasn’t invited, which is recorded', async () => {
    const world = await aWorld();
    expect(await through(world, aBrowser(world.app), 'eve')).toBe('/sign-in?refused=forbidden');
    expect(await world.app.ports.store.view.accounts.count()).toBe(0);
    expect(await lastEntry(world.app)).toMatchObject({
      action: 'session.failed',
      subject: 'account:unknown',
      facts: { by: 'provider' },
    });
  });

  test('gives whoever was invited an account with that role, once, and knows them again', async () => {
    const world = await aWorld();
    world.provider.claims.set('sub-1', { name: 'Léa Fontaine', email: 'lea@example.org' });
    const token = await invitation(world.app, 'reviewer');
    const lea = aBrowser(world.app);
    expect(await through(world, lea, 'sub-1', token)).toBe('/');
    const me = await lea.json<{ id: string }>('GET', '/session');
    expect(me).toMatchObject({ name: 'Léa Fontaine', login: 'lea@example.org', role: 'reviewer' });
    expect(await through(world, aBrowser(world.app), 'sub-2', token)).toBe('/sign-in?refused=forbidden');
    const phone = aBrowser(world.app);
    world.provider.claims.set('sub-1', { name: 'Léa Renamed', email: 'other@example.org' });
    expect(await through(world, phone, 'sub-1')).toBe('/');
    expect(await phone.json('GET', '/session')).toMatchObject({ id: me.id });
    expect(await lastEntry(world.app)).toMatchObject({
      actor: me.id,
      action: 'session.start',
      facts: { by: 'provider' },
    });
  });

  test('never finds an account by its e-mail address', async () => {
    const world = await aWorld();
    await world.app.ask('admin', 'GET', '/session');
    world.provider.claims.set('eve', { email: 'admin@example.org', preferred_username: 'admin@example.org' });
    expect(await through(world, aBrowser(world.app), 'eve')).toBe('/sign-in?refused=forbidden');
    const eve = aBrowser(world.app);
    await through(world, eve, 'eve', await invitation(world.app, 'viewer'));
    expect(await eve.json('GET', '/session')).toMatchObject({
      role: 'viewer',
      login: expect.stringMatching(/^admin@example\.org#[0-9a-f]{8}$/),
    });
  });

  test('ends with disabling the account, and no password opens it', async () => {
    const world = await aWorld();
    const lea = aBrowser(world.app);
    await through(world, lea, 'lea', await invitation(world.app, 'viewer'));
    const { id, login } = await lea.json<{ id: string; login: string }>('GET', '/session');
    for (const password of ['none', '', 'plain:none']) {
      expect((await aBrowser(world.app).signIn(login, { password })).ok).toBe(false);
    }
    await world.app.ask('admin', 'PATCH', `/accounts/${id}`, { disabled: true }, { 'if-match': '"1"' });
    expect((await lea.ask('GET', '/session')).status).toBe(401);
    expect(await through(world, aBrowser(world.app), 'lea')).toBe('/sign-in?refused=forbidden');
  });

  test('is not unlinked where the provider is the only way in', async () => {
    const world = await aWorld();
    const lea = aBrowser(world.app);
    await through(world, lea, 'lea', await invitation(world.app, 'viewer'));
    expect(await lea.json('GET', '/session')).toMatchObject({ provider_linked: true, has_password: false });
    const refused = await lea.ask('POST', '/session/provider/unlink', { password: 'none' });
    expect([refused.status, (await refused.json()).detail]).toEqual([
      409,
      'This is your only way in: your account has no password here.',
    ]);
    expect(await through(world, aBrowser(world.app), 'lea')).toBe('/');
  });

  test('asks for no second factor of ours: the provider asks for what it wants', async () => {
    const world = await aWorld();
    const ingrid = aBrowser(world.app);
    await through(world, ingrid, 'ingrid', await invitation(world.app, 'reviewer'));
    const content = {
      workspace: 'N',
      time_zone: 'UTC',
      time_zone_attribute: null,
      require_second_factor: true,
    };
    await world.app.ask('admin', 'PUT', '/settings', content, { 'if-match': '"0"' });
    expect(await ingrid.json('GET', '/session')).toMatchObject({ second_factor: 'off' });
    expect((await ingrid.ask('GET', '/rules')).status).toBe(200);
  });
});

describe('an account with a password', () => {
  const link = async (
    world: World,
    browser: Browser,
    subject: string,
    proof: object = { password: PASSWORD },
  ) => {
    const { url } = await browser.json<{ url: string }>('POST', '/session/provider/link', proof);
    return comeBack(browser, await world.provider.signIn(url, subject));
  };

  test('is linked after its password, then let in by the provider too; its role and password stay', async () => {
    const world = await aWorld('groups');
    const lea = await aColleague(world.app, 'lea', 'reviewer');
    const me = await lea.json<{ id: string }>('GET', '/session');
    world.provider.claims.set('sub-lea', { groups: ['tact-admins'] });
    const wrong = await lea.ask('POST', '/session/provider/link', { password: 'not hers' });
    expect(wrong.status).toBe(422);
    expect(await link(world, lea, 'sub-lea')).toBe('/settings?linked=yes');
    expect(await lastEntry(world.app)).toMatchObject({ action: 'account.link', actor: me.id });
    const phone = aBrowser(world.app);
    expect(await through(world, phone, 'sub-lea')).toBe('/');
    expect(await phone.json('GET', '/session')).toMatchObject({ id: me.id, role: 'reviewer' });
    expect((await aBrowser(world.app).signIn('lea')).status).toBe(200);
    expect((await world.app.ask('admin', 'POST', `/accounts/${me.id}/reset-link`)).status).toBe(201);
  });

  test('is not linked with someone who has an account, nor by a stranger’s browser, nor twice with one proof', async () => {
    const world = await aWorld();
    await through(world, aBrowser(world.app), 'jonas', await invitation(world.app, 'viewer'));
    const lea = await aColleague(world.app, 'lea', 'marketer');
    expect(await link(world, lea, 'jonas')).toBe('/settings?refused=conflict');
    const { url } = await lea.json<{ url: string }>('POST', '/session/provider/link', { password: PASSWORD });
    const eve = await aColleague(world.app, 'eve', 'marketer');
    eve.cookies.set('provider', lea.cookies.get('provider') ?? '');
    expect(await comeBack(eve, await world.provider.signIn(url, 'sub-eve'))).toBe(
      '/settings?refused=forbidden',
    );
    const nobody = aBrowser(world.app);
    nobody.cookies.set('provider', lea.cookies.get('provider') ?? '');
    expect(await comeBack(nobody, await world.provider.signIn(url, 'sub-eve'))).toBe(
      '/settings?refused=unauthenticated',
    );
    expect(await world.app.ports.store.view.provider_identities.count()).toBe(1);
  });

  test('is unlinked after its password, on record; other sessions end, and the provider lets a stranger in no more', async () => {
    const world = await aWorld();
    const lea = await aColleague(world.app, 'lea', 'reviewer');
    await link(world, lea, 'sub-lea');
    expect(await lea.json('GET', '/session')).toMatchObject({ provider_linked: true, has_password: true });
    const phone = aBrowser(world.app);
    await through(world, phone, 'sub-lea');
    const wrong = await lea.ask('POST', '/session/provider/unlink', { password: 'not hers' });
    expect(wrong.status).toBe(422);
    expect((await phone.ask('GET', '/session')).status).toBe(200);
    expect((await lea.ask('POST', '/session/provider/unlink', { password: PASSWORD })).status).toBe(204);
    const me = await lea.json<{ id: string }>('GET', '/session');
    expect(me).toMatchObject({ provider_linked: false });
    expect(await lastEntry(world.app)).toMatchObject({ action: 'account.unlink', actor: me.id });
    expect((await phone.ask('GET', '/session')).status).toBe(401);
    expect(await through(world, phone, 'sub-lea')).toBe('/sign-in?refused=forbidden');
    expect((await lea.ask('POST', '/session/provider/unlink', { password: PASSWORD })).status).toBe(409);
    expect(await link(world, lea, 'sub-lea')).toBe('/settings?linked=yes');
  });

  test('gives no other password by the proof that was for linking', async () => {
    const world = await aWorld();
    const lea = await aColleague(world.app, 'lea', 'marketer');
    await lea.json('POST', '/session/provider/link', { password: PASSWORD });
    const kept = JSON.parse(decodeURIComponent(lea.cookies.get('provider') ?? '{}')) as { link: string };
    const reset = { token: kept.link, password: 'eight green apples' };
    expect((await lea.ask('POST', '/password/reset', reset)).status).toBe(403);
  });
});

test('from where someone came stands beside what the provider let them do', async () => {
  const provider = await anOpenIdProvider(CALLBACK);
  const config = { issuer: provider.issuer, ...CLIENT, role_claim: 'groups', roles: ROLES };
  const app = await anApp({
    options: { provider: createOpenIdProvider(config), addressOf: () => '203.0.113.7' },
  });
  for (const groups of [['marketing'], ['tact-admins'], ['nothing']]) {
    provider.claims.set('lea', { groups });
    await through({ app, provider }, aBrowser(app), 'lea');
  }
  const { items } = await (await app.ask('admin', 'GET', '/audit')).json();
  const ofProvider = items.filter(({ action }: { action: string }) => /^(session|account)\./.test(action));
  expect(ofProvider.length).toBeGreaterThan(3);
  for (const { action, address } of ofProvider) expect([action, address]).toEqual([action, '203.0.113.7']);
});

describe('a role claim', () => {
  test('lets a stranger in with the first role that fits, and changes it when the claim does', async () => {
    const world = await aWorld('groups');
    const lea = aBrowser(world.app);
    await world.app.ask('admin', 'GET', '/session');
    world.provider.claims.set('lea', { groups: ['staff', 'marketing'] });
    expect(await through(world, lea, 'lea')).toBe('/');
    expect(await lea.json('GET', '/session')).toMatchObject({ role: 'marketer' });
    world.provider.claims.set('lea', { groups: ['marketing', 'tact-admins'] });
    await through(world, lea, 'lea');
    expect(await lea.json('GET', '/session')).toMatchObject({ role: 'admin' });
    const changes = await world.app.ports.store.view.audit.list({ action: 'account.change' });
    expect(changes[0]?.entry.facts).toMatchObject({ role: 'admin', by: 'role claim' });
  });

  test('that names no role of ours lets nobody in, nor back in', async () => {
    const world = await aWorld('groups');
    const lea = aBrowser(world.app);
    for (const groups of [['staff'], undefined, 'tact-admins,', 7]) {
      world.provider.claims.set('lea', { groups });
      expect(await through(world, lea, 'lea')).toBe('/sign-in?refused=forbidden');
    }
    world.provider.claims.set('lea', { groups: 'marketing' });
    expect(await through(world, lea, 'lea')).toBe('/');
    world.provider.claims.set('lea', { groups: [] });
    expect(await through(world, aBrowser(world.app), 'lea')).toBe('/sign-in?refused=forbidden');
  });
});

describe('an answer of the provider', () => {
  test('is taken only from the browser that asked, once', async () => {
    const world = await aWorld('groups');
    world.provider.claims.set('lea', { groups: ['marketing'] });
    const lea = aBrowser(world.app);
    const { url } = await lea.json<{ url: string }>('POST', '/session/provider', {});
    const answer = await world.provider.signIn(url, 'lea');
    const victim = aBrowser(world.app);
    expect(await comeBack(victim, answer)).toBe('/sign-in?refused=unauthenticated');
    await victim.json('POST', '/session/provider', {});
    expect(await comeBack(victim, answer)).toBe('/sign-in?refused=unauthenticated');
    expect((await victim.ask('GET', '/session')).status).toBe(401);
    expect(await comeBack(lea, answer)).toBe('/');
    expect(await comeBack(lea, answer)).toBe('/sign-in?refused=unauthenticated');
  });

  test('with another state, an error, or nothing at all lets nobody in', async () => {
    const world = await aWorld('groups');
    world.provider.claims.set('lea', { groups: ['marketing'] });
    for (const change of [
      (address: URL) => address.searchParams.set('state', 'forged'),
      (address: URL) => address.searchParams.set('code', 'forged'),
      (address: URL) => address.searchParams.delete('state'),
      (address: URL) => address.searchParams.set('iss', 'https://elsewhere.example'),
      (address: URL) => {
        address.search = '?error=access_denied';
      },
    ]) {
      const lea = aBrowser(world.app);
      const { url } = await lea.json<{ url: string }>('POST', '/session/provider', {});
      const address = new URL(await world.provider.signIn(url, 'lea'));
      change(address);
      expect(await comeBack(lea, address.href)).toBe('/sign-in?refused=unauthenticated');
      expect((await lea.ask('GET', '/session')).status).toBe(401);
    }
  });

  test('to a wrong client secret lets nobody in', async () => {
    const world = await aWorld(undefined, { client_secret: 'not the one' });
    expect(await through(world, aBrowser(world.app), 'lea')).toBe('/sign-in?refused=unauthenticated');
  });
});

test('a provider that is away is a 503 with Retry-After; it is asked again afterwards', async () => {
  const provider = createOpenIdProvider({
    issuer: new URL('http://127.0.0.1:9'),
    ...CLIENT,
    role_claim: undefined,
    roles: [],
  });
  const app = await anApp({ options: { provider } });
  const away = await aBrowser(app).ask('POST', '/session/provider', {});
  expect([away.status, away.headers.get('retry-after')]).toEqual([503, '5']);
});

test('without a provider there is none to sign in with', async () => {
  const app = await anApp();
  expect((await aBrowser(app).ask('POST', '/session/provider', {})).status).toBe(404);
  expect(await comeBack(aBrowser(app), `${CALLBACK}?code=x&state=y`)).toBe('/sign-in?refused=not_found');
});
