/** The way of a rule from draft to archive over HTTP, which every store must carry. An implementation's test calls this. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Rule } from '../../src/domain/rules/rule.ts';
import type { Notification, Store } from '../../src/service/ports.ts';
import type { ProposalItem } from '../../src/service/list-proposals.ts';
import type { QueueItem } from '../../src/service/review-queue.ts';
import { aPublishedRule, aShop, GOLD, type Shop } from '../support/a-shop.ts';

const FLAG = 'small_audience-audience';
const AT_ONCE = ['reviewer', 'privacy_reviewer', 'reviewer'] as const;
const EVERYONE = { type: 'all', conditions: [] };

export function holdsReviewJourney(make: () => Promise<Store>): void {
  const opened: Store[] = [];
  const open = async () => {
    const store = await make();
    opened.push(store);
    return aShop({}, {}, store);
  };
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });

  describe('a review over HTTP', () => {
    test('goes from draft through changes, a waiver and two approvals to published, paused and archived', async () => {
      const shop = await open();
      await shop.cookieOf('privacy_reviewer');
      const health = { category: 'health' };
      await shop.ask('marketer', 'PATCH', '/catalog/attributes/tier', health, { 'if-match': '"0"' });
      const { id } = await shop.post<Rule>('marketer', '/rules', GOLD);
      await moved(shop, 'marketer', id, 'submit', { note: 'For the spring' });
      const text = '@Privacy_reviewer may we use the tier?';
      await shop.post('reviewer', '/comments', {
        subject: `rule:${id}`,
        text,
        mentions: ['privacy_reviewer'],
      });
      await moved(shop, 'reviewer', id, 'request-changes', { reason: 'Say less.' });
      const { version } = await shop.rule(id);
      const better = { ...GOLD, name: 'Gold, quietly' };
      await shop.ask('marketer', 'PUT', `/rules/${id}`, better, { 'if-match': `"${version}"` });
      await moved(shop, 'marketer', id, 'submit');
      const waiver = { flag: FLAG, reason: 'These are our test accounts, nobody else.', until: '2026-12-20' };
      await moved(shop, 'reviewer', id, 'waive', waiver);
      expect((await moved(shop, 'reviewer', id, 'approve')).status).toBe('in_review');
      expect(await queue(shop)).toMatchObject([{ rule: { id }, need: { approvals: 2, privacy: true } }]);
      expect((await moved(shop, 'privacy_reviewer', id, 'approve')).status).toBe('approved');
      for (const [who, action, status] of [
        ['marketer', 'publish', 'published'],
        ['marketer', 'pause', 'paused'],
        ['marketer', 'resume', 'published'],
        ['marketer', 'archive', 'archived'],
      ] as const)
        expect((await moved(shop, who, id, action, { reason: 'Spring' })).status).toBe(status);
      const told = await shop.get<{ items: readonly Notification[] }>('privacy_reviewer', '/notifications');
      expect(told.items.some(({ kind, detail }) => kind === 'mention' && detail === text)).toBe(true);
      const { items } = await shop.get<{ items: { what: string }[] }>('viewer', `/rules/${id}/history`);
      expect(
        items
          .map(({ what }) => what)
          .toReversed()
          .join(' '),
      ).toBe(
        'create submit comment.add request_changes update submit waive approve approve publish pause resume archive',
      );
      expect(await shop.get('viewer', '/audit/verify')).toMatchObject({ ok: true });
    });

    test('of a segment opens the next edition of the rules that stand on it', async () => {
      const shop = await open();
      const { id } = await aPublishedRule(shop);
      const { version } = await shop.get<{ version: number }>('viewer', '/segments/gold');
      const wider = { name: 'gold', condition: EVERYONE };
      await shop.ask('marketer', 'PUT', '/segments/gold', wider, { 'if-match': `"${version}"` });
      const { items } = await shop.get<{ items: readonly ProposalItem[] }>('reviewer', '/proposals');
      const proposal = items[0]?.proposal;
      const path = `/proposals/${proposal?.id}/approve`;
      expect((await shop.ask('reviewer', 'POST', path, {}, { 'if-match': '"1"' })).status).toBe(200);
      expect(await shop.rule(id)).toMatchObject({ status: 'published', live: { edition: 2 } });
      expect(await shop.get('viewer', '/audit/verify')).toMatchObject({ ok: true });
    });

    test('takes one of several verdicts on the same version; the others are told what it is now', async () => {
      const shop = await open();
      const { id } = await shop.post<Rule>('marketer', '/rules', GOLD);
      const { version } = await moved(shop, 'marketer', id, 'submit');
      for (const who of AT_ONCE) await shop.cookieOf(who);
      const answers = await Promise.all(
        AT_ONCE.map((who) =>
          shop.ask(who, 'POST', `/rules/${id}/approve`, {}, { 'if-match': `"${version}"` }),
        ),
      );
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
      const rule = await shop.rule(id);
      expect(rule.review?.decisions.filter(({ verdict }) => verdict === 'approve')).toHaveLength(1);
      const log = await shop.get<{ items: { action: string }[] }>('viewer', '/audit');
      expect(log.items.filter(({ action }) => action === 'rule.approve')).toHaveLength(1);
    });
  });
}

async function moved(
  shop: Shop,
  who: 'marketer' | 'reviewer' | 'privacy_reviewer',
  id: string,
  action: string,
  body: object = {},
): Promise<Rule> {
  const answer = await shop.move(who, id, action, body);
  const rule = (await answer.json()) as Rule;
  expect([action, answer.status, answer.ok ? '' : rule]).toEqual([action, 200, '']);
  return rule;
}

async function queue(shop: Shop): Promise<readonly QueueItem[]> {
  return (await shop.get<{ items: readonly QueueItem[] }>('privacy_reviewer', '/review-queue')).items;
}
