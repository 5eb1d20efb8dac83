import { expect, test } from 'vitest';
import type { Comment } from '../../../src/domain/rules/comment.ts';
import type { Notification } from '../../../src/service/ports.ts';
import { aShop, GOLD, type Shop } from '../../support/a-shop.ts';

async function aRuleToTalkAbout(): Promise<{ readonly shop: Shop; readonly subject: string }> {
  const shop = await aShop();
  for (const who of ['reviewer', 'privacy_reviewer', 'viewer'] as const) await shop.cookieOf(who);
  const { id } = await shop.post<{ id: string }>('marketer', '/rules', GOLD);
  return { shop, subject: `rule:${id}` };
}
const told = async (shop: Shop, who: 'marketer' | 'reviewer' | 'privacy_reviewer') =>
  shop.get<{ items: readonly Notification[]; unread: number }>(who, '/notifications');

test('whoever is named in a comment is told, and its owner; whoever wrote it is not', async () => {
  const { shop, subject } = await aRuleToTalkAbout();
  const text = '@Privacy_reviewer may we show the tier?';
  const said = await shop.post<Comment>('reviewer', '/comments', {
    subject,
    text,
    mentions: ['privacy_reviewer'],
  });
  expect(said).toMatchObject({ by: 'reviewer', text, edition: 1, at: '2026-11-23T09:00:00.000Z' });
  expect(await shop.get('viewer', `/comments?subject=${subject}`)).toMatchObject({ items: [{ text }] });
  expect((await told(shop, 'privacy_reviewer')).items).toMatchObject([{ kind: 'mention', detail: text }]);
  expect((await told(shop, 'marketer')).items).toMatchObject([{ kind: 'comment' }]);
  expect((await told(shop, 'reviewer')).items).toEqual([]);
  const { items } = await shop.get<{ items: { action: string; subject: string }[] }>('viewer', '/audit');
  expect(JSON.stringify(items)).not.toContain('may we show');
  expect(items[0]).toMatchObject({ action: 'comment.add', subject });
});

test('a comment that is empty, too long, or names who isn’t in it is refused with the place', async () => {
  const { shop, subject } = await aRuleToTalkAbout();
  const say = (body: object) => shop.ask('reviewer', 'POST', '/comments', { subject, ...body });
  for (const [body, path] of [
    [{ text: ' ' }, 'text'],
    [{ text: 'x'.repeat(2001) }, 'text'],
    [{ text: 'Hello', mentions: ['marketer'] }, 'mentions[0]'],
    [{ text: '@Nobody', mentions: ['nobody'] }, 'mentions[0]'],
  ] as const) {
    const refused = await say(body);
    expect(await refused.json()).toMatchObject({ status: 422, errors: [{ path }] });
  }
  expect((await shop.ask('viewer', 'POST', '/comments', { subject, text: 'Hi' })).status).toBe(403);
  expect((await say({ subject: 'rule:gone', text: 'Hi' })).status).toBe(404);
});

test('notifications are counted until they are read, one by one or all', async () => {
  const { shop, subject } = await aRuleToTalkAbout();
  for (const text of ['One', 'Two', 'Three']) await shop.post('reviewer', '/comments', { subject, text });
  const { items, unread } = await told(shop, 'marketer');
  expect(unread).toBe(3);
  const [first] = items;
  expect(await shop.post('marketer', '/notifications/read', { ids: [first?.id] })).toMatchObject({
    unread: 2,
  });
  expect(await shop.post('marketer', '/notifications/read', {})).toMatchObject({ unread: 0 });
});
