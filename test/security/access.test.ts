import { expect, test } from 'vitest';
import { COLLECTION_KEYS, ROLES } from '../../src/service/ports.ts';
import { anApp } from '../support/an-app.ts';
import { anOpenShop } from '../support/an-open-shop.ts';
import { addressOf, callsOf, objectsIn, withAt, type Documented } from '../support/openapi-requests.ts';

/** What a person may always end up with by their own sign-in; asking it would end the sessions of this test. */
const OWN = /^\/(session|sessions|setup|invitations\/accept|second-factor|password)/;

test('every route, asked by every role, lets in exactly the roles that the document names', async () => {
  const app = await anApp();
  const document: Documented = await (await app.ask(null, 'GET', '/openapi.json')).json();
  const wrong: string[] = [];
  let asked = 0;
  for (const call of callsOf(document)) {
    if (OWN.test(call.path) || call.path === '/demo') continue;
    const roles = document.paths[`/api${call.path}`]?.[call.method.toLowerCase()]?.['x-roles'] ?? [];
    for (const role of ROLES) {
      asked += 1;
      const body = call.multipart ? new FormData() : call.body;
      const answer = await app.ask(role, call.method, addressOf(call), body, { 'if-match': '"99"' });
      const text = await answer.text();
      const stopped = answer.status === 401 || (answer.status === 403 && text.includes('Your role ('));
      const lets = roles.includes(role) || roles.includes('anyone');
      if (stopped === lets) wrong.push(`${role} ${call.method} ${call.path} → ${answer.status}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThan(400);
});

test('a field that a body doesn’t have is refused with its place, at every depth of every body', async () => {
  const shop = await anOpenShop();
  const document: Documented = await (await shop.json('GET', '/openapi.json')).json();
  const wrong: string[] = [];
  let asked = 0;
  for (const call of callsOf(document)) {
    if (call.multipart || call.body === undefined) continue;
    for (const place of objectsIn(call.body)) {
      const body = withAt(call.body, place, (before) => ({ ...(before as object), is_admin: true }));
      const answer = await shop.json(call.method, addressOf(call), body, { 'if-match': '"1"' });
      const text = await answer.text();
      asked += 1;
      const named = text.includes('is_admin"');
      // What a condition holds is looked at once it is known what it is a condition of.
      const isTold = place.includes('condition') ? named || !answer.ok : named && answer.status === 422;
      if (!isTold) wrong.push(`${call.method} ${call.path} ${place.join('.')} → ${answer.status} ${text}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThan(60);
  for (const name of Object.keys(COLLECTION_KEYS) as (keyof typeof COLLECTION_KEYS)[]) {
    expect(JSON.stringify(await shop.store.view[name].list())).not.toContain('is_admin');
  }
});

test.each(['/segments/gold', '/rules/welcome', '/policy', '/caps'])(
  'what was read from %s goes back as it was read, and the fields that are not the caller’s stay as they are',
  async (path) => {
    const shop = await anOpenShop();
    const read = await (await shop.json('GET', path)).json();
    const forged = { ...read, ...('status' in read ? { status: 'published', authors: ['eve'] } : {}) };
    const put = await shop.json('PUT', path, forged, { 'if-match': `"${read.version}"` });
    expect(put.status).toBe(200);
    const { version: _before, updated_at: _then, ...before } = read;
    expect(await (await shop.json('GET', path)).json()).toMatchObject(before);
  },
);

test('what decides who may what can’t be sent along', async () => {
  const shop = await anOpenShop();
  const rule = { id: 'x', name: 'X', segment: 'gold', purpose: 'marketing', channel: 'email' };
  const made = await shop.json('POST', '/rules', {
    ...rule,
    status: 'published',
    authors: ['eve'],
    created_by: 'eve',
    live: { edition: 1 },
    waivers: [{ flag: 'any' }],
  });
  if (made.ok) expect(await made.json()).toMatchObject({ status: 'draft', live: null, waivers: [] });
  const { authors = [], created_by } = (await shop.store.view.rules.get('x')) ?? {};
  expect([authors.includes('eve'), created_by === 'eve']).toEqual([false, false]);
  const account = { token: 't', login: 'eve', name: 'Eve', password: 'seven green apples', role: 'admin' };
  for (const path of ['/invitations/accept', '/setup', '/session'])
    expect((await shop.json('POST', path, account)).status).toBe(422);
});
