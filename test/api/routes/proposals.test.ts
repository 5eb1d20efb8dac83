/** Segments and the policy are reviewed where published rules stand on them. */
import { describe, expect, test } from 'vitest';
import type { Proposal } from '../../../src/domain/rules/proposal.ts';
import type { ProposalEffect } from '../../../src/service/proposal-effects.ts';
import type { ProposalItem } from '../../../src/service/list-proposals.ts';
import { aPublishedRule, aShop, GOLD, type Shop, WORLD } from '../../support/a-shop.ts';

const EVERYONE = { type: 'all', conditions: [] };
const GERMAN = { type: 'attribute', attribute: 'country', operator: 'eq', value: 'DE' };

const listed = async (shop: Shop, who: 'marketer' | 'reviewer' = 'reviewer') =>
  (await shop.get<{ items: readonly ProposalItem[] }>(who, '/proposals')).items;
const waiting = async (shop: Shop, who: 'marketer' | 'reviewer' = 'reviewer') =>
  (await listed(shop, who)).filter(({ proposal }) => proposal.status !== 'draft');
async function put(shop: Shop, who: 'admin' | 'marketer' | 'reviewer', path: string, body: object) {
  const { version } = await shop.get<{ version: number }>('viewer', path);
  return shop.ask(who, 'PUT', path, body, { 'if-match': `"${version}"` });
}
async function decide(
  shop: Shop,
  who: 'marketer' | 'reviewer' | 'privacy_reviewer',
  action: 'approve' | 'request-changes' | 'withdraw',
  body: object = {},
) {
  const [first] = await waiting(shop);
  const { id, version } = first?.proposal ?? { id: 'none', version: 0 };
  return shop.ask(who, 'POST', `/proposals/${id}/${action}`, body, { 'if-match': `"${version}"` });
}
async function audience(shop: Shop, rule: string): Promise<readonly string[]> {
  const file = await shop.ask('reviewer', 'GET', `/rules/${rule}/audience.csv`);
  return (await file.text()).trim().split('\r\n').slice(1);
}

describe('a change of a segment that published rules use', () => {
  test('waits for someone else, with its effect on each rule, and then opens their next editions', async () => {
    const shop = await aShop();
    const { id } = await aPublishedRule(shop);
    const before = await audience(shop, id);
    expect(
      (await put(shop, 'marketer', '/segments/gold', { name: 'gold', condition: EVERYONE })).status,
    ).toBe(200);
    expect(await waiting(shop)).toMatchObject([
      { proposal: { kind: 'segment', subject: 'gold', authors: ['marketer'] }, can_decide: true },
    ]);
    expect(await audience(shop, id)).toEqual(before);
    const [first] = await waiting(shop);
    expect(await shop.get('viewer', `/proposals/${first?.proposal.id}`)).toMatchObject({
      effects: [{ rule: id, reach_before: before.length, reach_after: expect.any(Number) }],
    });
    expect((await decide(shop, 'reviewer', 'approve')).status).toBe(200);
    expect((await audience(shop, id)).length).toBeGreaterThan(before.length);
    expect(await shop.rule(id)).toMatchObject({ status: 'published', edition: 2, live: { edition: 2 } });
    expect(await waiting(shop)).toEqual([]);
    expect(await shop.get('viewer', '/audit/verify')).toMatchObject({ ok: true });
  });

  test('is not approved by who made it, nor by a marketer', async () => {
    const shop = await aShop();
    await aPublishedRule(shop);
    await put(shop, 'reviewer', '/segments/gold', { name: 'gold', condition: EVERYONE });
    expect((await decide(shop, 'reviewer', 'approve')).status).toBe(409);
    expect((await decide(shop, 'marketer', 'approve')).status).toBe(403);
    expect((await decide(shop, 'privacy_reviewer', 'approve')).status).toBe(200);
  });

  test('takes two approvals, one from Privacy, where the rules then use sensitive data', async () => {
    const shop = await aShop();
    const { id } = await aPublishedRule(shop);
    const tier = { category: 'health' };
    await shop.ask('marketer', 'PATCH', '/catalog/attributes/tier', tier, { 'if-match': '"0"' });
    await put(shop, 'marketer', '/segments/gold', {
      name: 'gold',
      condition: { type: 'attribute', attribute: 'tier', operator: 'is_set' },
    });
    expect(await waiting(shop)).toMatchObject([{ need: { approvals: 2, privacy: true } }]);
    expect(await (await decide(shop, 'reviewer', 'approve')).json()).toMatchObject({ status: 'in_review' });
    expect(await shop.rule(id)).toMatchObject({ live: { edition: 1 } });
  });

  test('loses what was decided when it is changed again, and goes when it is as it was', async () => {
    const shop = await aShop();
    await aPublishedRule(shop);
    const gold = WORLD.segments.find(({ id }) => id === 'gold');
    await put(shop, 'marketer', '/segments/gold', { name: 'gold', condition: EVERYONE });
    await decide(shop, 'reviewer', 'request-changes', { reason: 'Everyone is too many.' });
    expect(await waiting(shop)).toMatchObject([{ proposal: { status: 'changes_requested' } }]);
    await put(shop, 'marketer', '/segments/gold', {
      name: 'gold',
      condition: { type: 'any', conditions: [] },
    });
    const [again] = await waiting(shop);
    expect(again?.proposal).toMatchObject({ status: 'in_review', version: 3 });
    expect(again?.proposal.review.decisions.map(({ verdict }) => verdict)).toEqual([
      'request_changes',
      'reopen',
    ]);
    await put(shop, 'marketer', '/segments/gold', { name: 'gold', condition: gold?.condition });
    expect(await waiting(shop)).toEqual([]);
  });

  test('that was taken back is listed, and proposed again as it is; who wrote it still doesn’t decide', async () => {
    const shop = await aShop();
    const { id } = await aPublishedRule(shop);
    await put(shop, 'reviewer', '/segments/gold', { name: 'gold', condition: EVERYONE });
    expect((await decide(shop, 'reviewer', 'withdraw', { reason: 'Too early' })).status).toBe(200);
    expect(await waiting(shop)).toEqual([]);
    const [back] = await listed(shop);
    expect(back?.proposal).toMatchObject({ subject: 'gold', status: 'draft' });
    const again = (version: number) =>
      shop.ask(
        'marketer',
        'POST',
        `/proposals/${back?.proposal.id}/submit`,
        { note: 'Now' },
        { 'if-match': `"${version}"` },
      );
    expect((await again(1)).status).toBe(409);
    expect(await (await again(2)).json()).toMatchObject({
      status: 'in_review',
      authors: ['reviewer', 'marketer'],
      review: { submitted_by: 'marketer', note: 'Now', decisions: [] },
    });
    expect((await again(2)).status).toBe(409);
    expect(await listed(shop)).toMatchObject([{ proposal: { status: 'in_review' } }]);
    expect((await decide(shop, 'reviewer', 'approve')).status).toBe(409);
    expect((await decide(shop, 'privacy_reviewer', 'approve')).status).toBe(200);
    expect(await shop.rule(id)).toMatchObject({ live: { edition: 2 } });
  });

  test('that was taken back and then made something else of is not proposed as it was', async () => {
    const shop = await aShop();
    await aPublishedRule(shop);
    const gold = WORLD.segments.find(({ id }) => id === 'gold');
    await put(shop, 'marketer', '/segments/gold', { name: 'gold', condition: EVERYONE });
    const [first] = await waiting(shop);
    await decide(shop, 'marketer', 'withdraw');
    await put(shop, 'marketer', '/segments/gold', { name: 'gold', condition: gold?.condition });
    expect(await listed(shop)).toEqual([]);
    const path = `/proposals/${first?.proposal.id}/submit`;
    expect((await shop.ask('marketer', 'POST', path, {}, { 'if-match': '"2"' })).status).toBe(409);
  });

  test('stands before others when it bears on a riskier rule, which is named, however long these wait', async () => {
    const shop = await aShop();
    await shop.post('marketer', '/segments', { id: 'german', name: 'German', condition: GERMAN });
    await aPublishedRule(shop, { ...GOLD, id: 'calm', name: 'Calm' });
    await aPublishedRule(shop, { ...GOLD, id: 'risky', name: 'Risky', segment: 'german' });
    for (const rule of ['calm', 'risky']) await shop.get('reviewer', `/rules/${rule}/flags`);
    await put(shop, 'marketer', '/segments/gold', { name: 'gold', condition: EVERYONE });
    shop.clock.pass(60_000);
    await put(shop, 'marketer', '/segments/german', { name: 'German', condition: EVERYONE });
    const [first, second] = await waiting(shop);
    expect([first?.proposal.subject, second?.proposal.subject]).toEqual(['german', 'gold']);
    expect(first?.riskiest).toMatchObject({ rule: 'risky', name: 'Risky' });
    expect(first?.riskiest?.risk).toBeGreaterThan(second?.riskiest?.risk ?? 0);
  });

  test('says what its risk would be for each rule, and which flags make it up', async () => {
    const shop = await aShop();
    const { id } = await aPublishedRule(shop);
    await put(shop, 'marketer', '/segments/gold', {
      name: 'gold',
      condition: { type: 'any', conditions: [] },
    });
    const [first] = await waiting(shop);
    const { effects } = await shop.get<{ effects: readonly ProposalEffect[] }>(
      'viewer',
      `/proposals/${first?.proposal.id}`,
    );
    const [effect] = effects;
    expect(effect).toMatchObject({
      rule: id,
      risk_parts: [{ severity: 'review', points: expect.any(Number) }],
    });
    const sum = effect?.risk_parts.reduce((total, { points }) => total + points, 0) ?? 0;
    expect(effect?.risk_after).toBe(Math.round(sum));
  });

  test('leaves a draft over the live edition a draft, one edition further', async () => {
    const shop = await aShop();
    const { id } = await aPublishedRule(shop);
    await put(shop, 'marketer', `/rules/${id}`, { ...GOLD, priority: 3 });
    await put(shop, 'marketer', '/segments/gold', { name: 'gold', condition: EVERYONE });
    expect((await decide(shop, 'reviewer', 'approve')).status).toBe(200);
    expect(await shop.rule(id)).toMatchObject({
      status: 'draft',
      edition: 3,
      priority: 3,
      live: { edition: 2 },
    });
  });
});

test('a segment that only drafts use changes at once', async () => {
  const shop = await aShop();
  await shop.post('marketer', '/rules', GOLD);
  await put(shop, 'marketer', '/segments/gold', { name: 'gold', condition: EVERYONE });
  expect(await waiting(shop)).toEqual([]);
});

describe('a change of the policy', () => {
  const changed = { ...WORLD.policy, unknown_age: 'minor' };

  test('that changes what published rules do is proposed, and holds once someone else approved it', async () => {
    const shop = await aShop();
    await aPublishedRule(shop);
    const answer = await put(shop, 'admin', '/policy', changed);
    expect(answer.status).toBe(202);
    expect((await answer.json()) as Proposal).toMatchObject({ kind: 'policy', authors: ['admin'] });
    expect(await shop.get('viewer', '/policy')).toMatchObject({ unknown_age: 'adult', version: 1 });
    expect((await decide(shop, 'reviewer', 'approve', { reason: 'Agreed with counsel.' })).status).toBe(200);
    expect(await shop.get('viewer', '/policy')).toMatchObject({ unknown_age: 'minor', version: 2 });
  });

  test('that published rules don’t notice holds at once', async () => {
    const shop = await aShop();
    await aPublishedRule(shop);
    expect((await put(shop, 'admin', '/policy', { ...WORLD.policy, waiver_days: 30 })).status).toBe(200);
    expect(await shop.get('viewer', '/policy')).toMatchObject({ waiver_days: 30 });
  });

  test('can be taken back, and then nothing of it holds', async () => {
    const shop = await aShop();
    await aPublishedRule(shop);
    await put(shop, 'admin', '/policy', changed);
    expect((await decide(shop, 'marketer', 'withdraw')).status).toBe(200);
    expect(await waiting(shop)).toEqual([]);
    expect(await shop.get('viewer', '/policy')).toMatchObject({ unknown_age: 'adult' });
  });
});
