/** A day in a workspace in which every route that changes something is called once, and succeeds. */
import { Secret, TOTP } from 'otpauth';
import { expect } from 'vitest';
import { issueSetUpToken } from '../../src/service/set-up.ts';
import type { IdentityProvider } from '../../src/service/identity-provider.ts';
import type { Store } from '../../src/service/ports.ts';
import { aBrowser, aColleague, PASSWORD } from './a-colleague.ts';
import { aFile } from './a-file.ts';
import { aFullEngine } from './a-full-engine.ts';
import { aProviderIdentity } from './a-provider-identity.ts';
import { anApp } from './an-app.ts';
import { aPublishedRule, aShop, GOLD, type Shop, WORLD } from './a-shop.ts';

export interface Step {
  /** As the document names it: `POST /rules/{id}/submit`. */
  readonly route: string;
  /** What must be so before; itself no part of what is watched. */
  readonly before?: () => Promise<unknown>;
  /** Makes the call; twice when the first was refused. */
  readonly call: () => Promise<Response>;
}

const EVERYONE = { type: 'all', conditions: [] };
const REASON = { reason: 'Asked for by letter on 20 November.' };

const CAP = {
  id: 'weekly',
  name: 'Weekly',
  scope: { channels: ['email'] },
  limit: 2,
  window: { kind: 'rolling', hours: 168 },
  counts: 'sent',
  exempt_purposes: [],
};

/** Sends browsers away; nobody comes back in this story. */
const PROVIDER: IdentityProvider = {
  name: 'id.example',
  begin: () =>
    Promise.resolve({ url: 'https://id.example', flow: { state: 's', nonce: 'n', verifier: 'v' } }),
  complete: () => Promise.reject(new Error('Nobody comes back.')),
};

/** The first admin, and the shop of the demo. */
export async function firstSteps(store: Store): Promise<readonly Step[]> {
  const app = await anApp({ store, engine: aFullEngine() });
  const token = await issueSetUpToken(app.ports);
  const ada = aBrowser(app);
  const typed = { token, login: 'ada', name: 'Ada', password: PASSWORD };
  return [
    { route: 'POST /setup', call: () => ada.ask('POST', '/setup', typed) },
    { route: 'POST /demo', call: () => ada.ask('POST', '/demo') },
  ];
}

/** All the others, in an order in which each can be. */
export async function everyOtherStep(store: Store): Promise<readonly Step[]> {
  const shop = await aShop({}, { provider: PROVIDER }, store);
  const ask: Shop['ask'] = (...given) => shop.ask(...given);
  for (const who of ['reviewer', 'privacy_reviewer', 'viewer'] as const) await shop.cookieOf(who);
  const lea = await aColleague(shop, 'lea', 'marketer');
  const { id: lea_id } = await lea.json<{ id: string }>('GET', '/session');
  const ben = aBrowser(shop);
  const versionOf = async (path: string) => {
    const { version } = await shop.get<{ version: number }>('admin', path);
    return { 'if-match': `"${version}"` };
  };
  const put = async (who: 'admin' | 'marketer', path: string, body: object) =>
    ask(who, 'PUT', path, body, await versionOf(path));
  let secret = '';
  const code = () => {
    // Each code is good once, also for a call that then fails.
    shop.clock.pass(30_000);
    return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: shop.clock.now() });
  };
  let [invited, reset, token, proposal, fix, round] = ['', '', '', '', '', ''];
  const linkIn = async (path: string, body?: object) => {
    const { link } = await shop.post<{ link: string }>('admin', path, body);
    return link.split('#')[1] ?? '';
  };
  const proposed = async (condition: object) => {
    await put('marketer', '/segments/gold', { name: 'gold', condition });
    const { items } = await shop.get<{ items: { proposal: { id: string } }[] }>('viewer', '/proposals');
    proposal = items[0]?.proposal.id ?? '';
  };
  const decide = async (who: 'reviewer' | 'marketer', action: string) =>
    ask(who, 'POST', `/proposals/${proposal}/${action}`, REASON, await proposalVersion());
  const proposalVersion = async () => {
    const { proposal: now } = await shop.get<{ proposal: { version: number } }>(
      'viewer',
      `/proposals/${proposal}`,
    );
    return { 'if-match': `"${now.version}"` };
  };
  const idle = () =>
    expect.poll(async () => JSON.stringify(await shop.get('viewer', '/imports'))).not.toContain('"running"');
  const form = () => {
    const sent = new FormData();
    sent.set('dataset', 'sends');
    sent.set('options', JSON.stringify({ mode: 'append' }));
    sent.set('file', aFile('customer_id,rule_id,channel,purpose,sent_at,status\n', 'sends.csv'));
    return sent;
  };
  const moves = (rule: string, ...steps: readonly (readonly ['marketer' | 'reviewer', string, object?])[]) =>
    steps.map(([who, action, body]) => ({
      route: `POST /rules/{id}/${action}`,
      call: () => shop.move(who, rule, action, body ?? {}),
    }));
  const seen = async (rule: string) => versionOf(`/rules/${rule}`);
  return [
    { route: 'POST /session', call: () => lea.signIn('lea') },
    {
      route: 'DELETE /sessions/{id}',
      before: () => aBrowser(shop).signIn('lea'),
      call: async () => {
        const { items } = await lea.json<{ items: { id: string; current: boolean }[] }>('GET', '/sessions');
        return lea.ask('DELETE', `/sessions/${items.find(({ current }) => !current)?.id}`);
      },
    },
    {
      route: 'DELETE /sessions',
      before: () => aBrowser(shop).signIn('lea'),
      call: () => lea.ask('DELETE', '/sessions'),
    },
    {
      route: 'POST /second-factor',
      call: async () => {
        const answer = await lea.ask('POST', '/second-factor', { password: PASSWORD });
        if (answer.ok) secret = ((await answer.clone().json()) as { secret: string }).secret;
        return answer;
      },
    },
    {
      route: 'POST /session/provider/link',
      call: () => lea.ask('POST', '/session/provider/link', { password: PASSWORD }),
    },
    {
      route: 'POST /session/provider/unlink',
      before: () => store.transaction((view) => view.provider_identities.insert(aProviderIdentity(lea_id))),
      call: () => lea.ask('POST', '/session/provider/unlink', { password: PASSWORD }),
    },
    {
      route: 'POST /second-factor/confirm',
      call: () => lea.ask('POST', '/second-factor/confirm', { code: code() }),
    },
    {
      route: 'POST /second-factor/recovery-codes',
      call: () => lea.ask('POST', '/second-factor/recovery-codes', { password: PASSWORD, code: code() }),
    },
    {
      route: 'POST /second-factor/remove',
      call: () => lea.ask('POST', '/second-factor/remove', { password: PASSWORD, code: code() }),
    },
    {
      route: 'DELETE /accounts/{id}/second-factor',
      before: async () => {
        const begun = await lea.json<{ secret: string }>('POST', '/second-factor', { password: PASSWORD });
        secret = begun.secret;
        await lea.json('POST', '/second-factor/confirm', { code: code() });
      },
      call: () => ask('admin', 'DELETE', `/accounts/${lea_id}/second-factor`),
    },
    {
      route: 'PUT /password',
      before: () => lea.signIn('lea'),
      call: () => lea.ask('PUT', '/password', { password: PASSWORD, new_password: 'eight green apples' }),
    },
    { route: 'DELETE /session', call: () => lea.ask('DELETE', '/session') },
    {
      route: 'POST /accounts/{id}/reset-link',
      call: () => ask('admin', 'POST', `/accounts/${lea_id}/reset-link`),
    },
    {
      route: 'POST /password/reset',
      before: async () => {
        reset = await linkIn(`/accounts/${lea_id}/reset-link`);
      },
      call: () => lea.ask('POST', '/password/reset', { token: reset, password: PASSWORD }),
    },
    {
      route: 'DELETE /accounts/{id}/sessions',
      before: () => lea.signIn('lea'),
      call: () => ask('admin', 'DELETE', `/accounts/${lea_id}/sessions`),
    },
    {
      route: 'PATCH /accounts/{id}',
      call: () => ask('admin', 'PATCH', `/accounts/${lea_id}`, { role: 'reviewer' }, { 'if-match': '"3"' }),
    },
    { route: 'POST /invitations', call: () => ask('admin', 'POST', '/invitations', { role: 'viewer' }) },
    {
      route: 'POST /invitations/accept',
      before: async () => {
        invited = await linkIn('/invitations', { role: 'viewer' });
      },
      call: () =>
        ben.ask('POST', '/invitations/accept', { token: invited, login: 'ben', password: PASSWORD }),
    },
    {
      route: 'POST /tokens',
      call: async () => {
        const asked = { name: 'Sender', role: 'marketer', expires_at: '2026-12-23T09:00:00.000Z' };
        const answer = await ask('admin', 'POST', '/tokens', asked);
        if (answer.ok) token = ((await answer.clone().json()) as { about: { id: string } }).about.id;
        return answer;
      },
    },
    { route: 'DELETE /tokens/{id}', call: () => ask('admin', 'DELETE', `/tokens/${token}`) },
    {
      route: 'PUT /settings',
      call: () =>
        put('admin', '/settings', { workspace: 'Shop', time_zone: 'UTC', time_zone_attribute: null }),
    },
    { route: 'POST /imports', call: () => ask('marketer', 'POST', '/imports', form()) },
    {
      route: 'PATCH /catalog/attributes/{id}',
      before: idle,
      call: () =>
        ask('marketer', 'PATCH', '/catalog/attributes/orders', { label: 'Orders' }, { 'if-match': '"0"' }),
    },
    {
      route: 'POST /segments',
      call: () => ask('marketer', 'POST', '/segments', { id: 'all', name: 'All', condition: EVERYONE }),
    },
    {
      route: 'PUT /segments/{id}',
      call: () => put('marketer', '/segments/all', { name: 'Everyone', condition: EVERYONE }),
    },
    {
      route: 'DELETE /segments/{id}',
      call: async () =>
        ask('marketer', 'DELETE', '/segments/all', undefined, await versionOf('/segments/all')),
    },
    {
      route: 'POST /audience/members',
      call: () => ask('reviewer', 'POST', '/audience/members', { condition: EVERYONE }),
    },
    {
      route: 'POST /audience/match',
      call: () => ask('marketer', 'POST', '/audience/match', { people: ['ada'] }),
    },
    {
      route: 'PUT /caps',
      call: () => ask('marketer', 'PUT', '/caps', { caps: [], quiet_hours: [] }, { 'if-match': '"0"' }),
    },
    { route: 'POST /caps', call: () => ask('marketer', 'POST', '/caps', CAP) },
    { route: 'PUT /caps/{id}', call: () => put('marketer', '/caps/weekly', { ...CAP, limit: 3 }) },
    {
      route: 'DELETE /caps/{id}',
      call: async () => ask('marketer', 'DELETE', '/caps/weekly', undefined, await versionOf('/caps')),
    },
    { route: 'PUT /policy', call: () => put('admin', '/policy', { ...WORLD.policy, waiver_days: 30 }) },
    { route: 'POST /rules', call: () => ask('marketer', 'POST', '/rules', { ...GOLD, id: 'thanks' }) },
    { route: 'PUT /rules/{id}', call: () => put('marketer', '/rules/thanks', { ...GOLD, priority: 2 }) },
    {
      route: 'POST /comments',
      call: () => ask('reviewer', 'POST', '/comments', { subject: 'rule:thanks', text: 'Why gold?' }),
    },
    ...moves(
      'thanks',
      ['marketer', 'submit'],
      ['reviewer', 'request-changes', REASON],
      ['marketer', 'submit'],
      ['marketer', 'withdraw'],
      ['marketer', 'submit'],
      [
        'reviewer',
        'waive',
        {
          flag: 'small_audience-audience',
          reason: 'These are our test accounts, nobody else.',
          until: '2026-12-20',
        },
      ],
      ['reviewer', 'approve'],
      ['marketer', 'publish'],
      ['marketer', 'pause', REASON],
      ['marketer', 'resume'],
    ),
    {
      route: 'POST /sends',
      call: () =>
        ask('marketer', 'POST', '/sends', {
          customer_id: 'ada',
          rule_id: 'thanks',
          channel: 'email',
          purpose: 'service',
          sent_at: '2026-11-22T09:00:00.000Z',
          status: 'sent',
        }),
    },
    {
      route: 'POST /proposals/{id}/request-changes',
      before: () => proposed(EVERYONE),
      call: () => decide('reviewer', 'request-changes'),
    },
    {
      route: 'POST /proposals/{id}/withdraw',
      before: () => proposed({ type: 'any', conditions: [] }),
      call: () => decide('marketer', 'withdraw'),
    },
    {
      route: 'POST /proposals/{id}/submit',
      call: async () =>
        ask('marketer', 'POST', `/proposals/${proposal}/submit`, { note: 'Now' }, await proposalVersion()),
    },
    {
      route: 'POST /proposals/{id}/approve',
      before: () => proposed({ type: 'any', conditions: [EVERYONE] }),
      call: () => decide('reviewer', 'approve'),
    },
    ...moves('thanks', ['marketer', 'archive']),
    {
      route: 'POST /rules/{id}/fixes/{fix}',
      before: async () => {
        await shop.post('marketer', '/rules', {
          ...GOLD,
          id: 'narrow',
          segment: null,
          purpose: 'marketing',
          condition: {
            type: 'all',
            conditions: [
              { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' },
              { type: 'people', customer_ids: ['ada'] },
            ],
          },
        });
        const { items } = await shop.get<{ items: { fixes: { id: string }[] }[] }>(
          'marketer',
          '/rules/narrow/flags',
        );
        fix = items.flatMap(({ fixes }) => fixes)[0]?.id ?? 'none';
      },
      call: async () =>
        ask(
          'marketer',
          'POST',
          `/rules/narrow/fixes/${encodeURIComponent(fix)}`,
          undefined,
          await seen('narrow'),
        ),
    },
    {
      route: 'DELETE /rules/{id}',
      call: async () => ask('marketer', 'DELETE', '/rules/narrow', undefined, await seen('narrow')),
    },
    { route: 'POST /rechecks', call: () => ask('marketer', 'POST', '/rechecks') },
    {
      route: 'POST /rechecks/{id}/stop',
      before: async () => {
        const [last] = (await store.view.rechecks.list()).items;
        if (last === undefined) return;
        round = 'endless';
        await store.transaction((view) =>
          view.rechecks.insert({ ...last, id: round, status: 'running', version: 1 }),
        );
      },
      call: () => ask('marketer', 'POST', `/rechecks/${round}/stop`),
    },
    {
      route: 'POST /catalog/attributes/{id}/exposure',
      call: () => ask('reviewer', 'POST', '/catalog/attributes/tier/exposure', REASON),
    },
    {
      route: 'POST /catalog/attributes/{id}/exposure/settle',
      call: () => ask('reviewer', 'POST', '/catalog/attributes/tier/exposure/settle', REASON),
    },
    {
      route: 'POST /datasets/{dataset}/exposure',
      call: () => ask('reviewer', 'POST', '/datasets/customers/exposure', REASON),
    },
    {
      route: 'POST /customers/{id}/reveal',
      before: () => aPublishedRule(shop, { ...GOLD, id: 'last' }).catch(() => undefined),
      call: () => ask('reviewer', 'POST', '/customers/ada/reveal', REASON),
    },
    {
      route: 'POST /customers/{id}/erase',
      call: () => ask('privacy_reviewer', 'POST', '/customers/ada/erase', REASON),
    },
    {
      route: 'POST /customers/{id}/readmit',
      call: () => ask('privacy_reviewer', 'POST', '/customers/ada/readmit', REASON),
    },
    {
      route: 'POST /imports/{id}/stop',
      before: async () => {
        const [last] = (await store.view.imports.list()).items;
        if (last === undefined) return;
        await store.transaction((view) =>
          view.imports.insert({ ...last, id: 'endless', status: 'running', version: 1 }),
        );
      },
      call: () => ask('marketer', 'POST', '/imports/endless/stop'),
    },
  ];
}
