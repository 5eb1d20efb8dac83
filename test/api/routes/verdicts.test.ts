/** A verdict belongs to what it saw and counts by what its giver may do now. */
import { expect, test } from 'vitest';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import type { QueueItem } from '../../../src/service/review-queue.ts';
import { aShop, GOLD, type Shop, WORLD } from '../../support/a-shop.ts';

const EVERYONE = { type: 'all', conditions: [] };
const CAP = {
  id: 'weekly',
  name: 'Weekly',
  scope: { channels: ['email'] },
  limit: 2,
  window: { kind: 'rolling', hours: 168 },
  counts: 'sent',
  exempt_purposes: [],
};

async function approved(shop: Shop, content: object = GOLD): Promise<string> {
  const { id } = await shop.post<Rule>('marketer', '/rules', content);
  await shop.move('marketer', id, 'submit');
  expect((await shop.move('reviewer', id, 'approve')).status).toBe(200);
  return id;
}
async function put(shop: Shop, who: 'admin' | 'marketer' | 'reviewer', path: string, body: object) {
  const { version } = await shop.get<{ version: number }>('viewer', path);
  const answer = await shop.ask(who, 'PUT', path, body, { 'if-match': `"${version}"` });
  expect(answer.status).toBe(200);
}
const queue = async (shop: Shop) =>
  (await shop.get<{ items: readonly QueueItem[] }>('reviewer', '/review-queue')).items;
const lastOf = ({ review }: Rule) => review?.decisions.at(-1);

test('a segment that changed withdraws the approval: who, what and when stand on the rule, in the queue and in the log', async () => {
  const shop = await aShop();
  const id = await approved(shop);
  await put(shop, 'marketer', '/segments/gold', { name: 'Gold', condition: EVERYONE });
  const rule = await shop.rule(id);
  expect(rule.status).toBe('in_review');
  expect(lastOf(rule)).toMatchObject({
    verdict: 'reopen',
    by: 'marketer',
    at: '2026-11-23T09:00:00.000Z',
    reason: expect.stringContaining('The segment “gold” was changed'),
  });
  expect(await queue(shop)).toMatchObject([{ rule: { id }, state: 'waiting', approvals: [] }]);
  const { items } = await shop.get<{ items: { what: string }[] }>('viewer', `/rules/${id}/history`);
  expect(items[0]).toMatchObject({ what: 'reopen', by: 'marketer' });
  expect((await shop.move('marketer', id, 'publish')).status).toBe(409);
});

test('whoever changed the segment, the caps or the policy alone doesn’t decide on what that changed', async () => {
  const shop = await aShop();
  const id = await approved(shop);
  await put(shop, 'reviewer', '/segments/gold', { name: 'Gold', condition: EVERYONE });
  const refused = await shop.move('reviewer', id, 'approve');
  expect(await refused.json()).toMatchObject({
    status: 409,
    detail: expect.stringContaining('someone else decides'),
  });
  expect((await shop.move('privacy_reviewer', id, 'approve')).status).toBe(200);
});

test('caps withdraw the approvals of the rules they hold for, and of no others', async () => {
  const shop = await aShop();
  const mailed = await approved(shop, { ...GOLD, id: 'mailed' });
  const pushed = await approved(shop, { ...GOLD, id: 'pushed', channel: 'push' });
  await put(shop, 'marketer', '/caps', { caps: [CAP], quiet_hours: [] });
  expect(lastOf(await shop.rule(mailed))?.reason).toContain('frequency caps or quiet hours were changed');
  expect((await shop.rule(pushed)).status).toBe('approved');
  await shop.move('privacy_reviewer', mailed, 'approve');
  await put(shop, 'marketer', '/caps', { caps: [{ ...CAP, name: 'Each week' }], quiet_hours: [] });
  expect((await shop.rule(mailed)).status).toBe('approved');
});

test('the policy withdraws approvals where it changes what the rule does, not where it is only worded anew', async () => {
  const shop = await aShop();
  const id = await approved(shop);
  const policy = await shop.get<{ purposes: { label: string }[] }>('viewer', '/policy');
  const purposes = policy.purposes.map((one) => ({ ...one, label: `${one.label}!` }));
  await put(shop, 'admin', '/policy', { ...WORLD.policy, purposes, waiver_days: 30 });
  expect((await shop.rule(id)).status).toBe('approved');
  await put(shop, 'admin', '/policy', { ...WORLD.policy, purposes, unknown_age: 'minor' });
  expect(lastOf(await shop.rule(id))?.reason).toContain('The policy was changed');
});

test.each([
  ['whose role no longer decides', { role: 'marketer' }, 'The role doesn’t decide any more'],
  ['who is disabled', { disabled: true }, 'The account can’t be used any more'],
])('the approval of someone %s no longer counts', async (_who, change, why) => {
  const shop = await aShop();
  const id = await approved(shop);
  const path = '/accounts/reviewer';
  const { version } = (await shop.ports.store.view.accounts.get('reviewer')) ?? { version: 0 };
  const changed = await shop.ask('admin', 'PATCH', path, change, { 'if-match': `"${version}"` });
  expect(changed.status).toBe(200);
  const rule = await shop.rule(id);
  expect(rule.status).toBe('in_review');
  expect(lastOf(rule)).toMatchObject({ verdict: 'recount', by: 'admin' });
  expect(await shop.get<{ items: readonly QueueItem[] }>('privacy_reviewer', '/review-queue')).toMatchObject({
    items: [
      {
        approvals: [{ by: 'reviewer', counts: false, why_not: expect.stringContaining(why) }],
        can_decide: true,
      },
    ],
  });
  expect((await shop.move('privacy_reviewer', id, 'approve')).status).toBe(200);
  expect((await shop.move('marketer', id, 'publish')).status).toBe(200);
});

test.each(['is revoked', 'ends'] as const)('the approval of an API token counts until it %s', async (how) => {
  const shop = await aShop();
  const asked = { name: 'Reviewer', role: 'admin', expires_at: '2026-11-24T09:00:00.000Z' };
  const { token, about } = await shop.post<{ token: string; about: { id: string } }>(
    'admin',
    '/tokens',
    asked,
  );
  const { id } = await shop.post<Rule>('marketer', '/rules', GOLD);
  await shop.move('marketer', id, 'submit');
  const headers = { authorization: `Bearer ${token}`, 'if-match': `"${(await shop.rule(id)).version}"` };
  expect((await shop.ask(null, 'POST', `/rules/${id}/approve`, {}, headers)).status).toBe(200);
  expect(await shop.rule(id)).toMatchObject({ status: 'approved' });
  if (how === 'is revoked') await shop.ask('admin', 'DELETE', `/tokens/${about.id}`);
  else shop.clock.pass(24 * 60 * 60_000);
  const read = how === 'is revoked' ? await shop.rule(id) : await readAnew(shop, id);
  expect(read.status).toBe('in_review');
  expect(lastOf(read)).toMatchObject({ verdict: 'recount', by: how === 'is revoked' ? 'admin' : 'system' });
});

/** By someone who signs in a day later. */
async function readAnew(shop: Shop, id: string): Promise<Rule> {
  const now = new Date(shop.clock.now()).toISOString();
  const expires_at = new Date(shop.clock.now() + 60_000).toISOString();
  await shop.ports.store.transaction(async (view) => {
    for (const session of (await view.sessions.list()).items)
      await view.sessions.update({ ...session, last_used_at: now, expires_at, version: session.version + 1 });
  });
  return shop.rule(id);
}

test('where sensitive data is used, two approve, one of them from Privacy, and the first stays in view', async () => {
  const shop = await aShop();
  const notes = { category: 'health' };
  const said = await shop.ask('marketer', 'PATCH', '/catalog/attributes/tier', notes, {
    'if-match': '"0"',
  });
  expect(said.status).toBe(200);
  const { id } = await shop.post<Rule>('marketer', '/rules', GOLD);
  await shop.move('marketer', id, 'submit');
  expect(await queue(shop)).toMatchObject([{ need: { approvals: 2, privacy: true }, approvals: [] }]);
  expect((await shop.move('reviewer', id, 'approve', { reason: 'Fine by me' })).status).toBe(200);
  expect((await shop.rule(id)).status).toBe('in_review');
  const again = await shop.move('reviewer', id, 'approve');
  expect(await again.json()).toMatchObject({ detail: expect.stringContaining('You approved this already') });
  expect(await queue(shop)).toMatchObject([
    { approvals: [{ by: 'reviewer', counts: true, privacy: false }] },
  ]);
  expect((await shop.move('marketer', id, 'publish')).status).toBe(409);
  expect(await (await shop.move('privacy_reviewer', id, 'approve')).json()).toMatchObject({
    status: 'approved',
  });
});
