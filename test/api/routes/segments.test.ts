import { expect, test } from 'vitest';
import type { Segment } from '../../../src/domain/segments/segment.ts';
import { aPublishedRule, aShop, GOLD, type Shop } from '../../support/a-shop.ts';

const LAPSED = {
  name: 'Lapsed customers',
  condition: {
    type: 'event',
    event: 'purchase',
    measure: { kind: 'count' },
    operator: 'eq',
    value: 0,
    within: { last: 1, unit: 'year' },
  },
};
const change = (shop: Shop, method: string, segment: Segment, body?: unknown) =>
  shop.ask('marketer', method, `/segments/${segment.id}`, body, { 'if-match': `"${segment.version}"` });

test('a segment is kept, changed and deleted, each on record', async () => {
  const shop = await aShop();
  const made = await shop.post<Segment>('marketer', '/segments', LAPSED);
  expect(made).toMatchObject({ id: 'lapsed-customers', version: 1, description: '', used_by: [] });
  const changed = await change(shop, 'PUT', made, { ...LAPSED, description: 'For a year' });
  expect(changed.headers.get('etag')).toBe('"2"');
  expect((await change(shop, 'PUT', made, LAPSED)).status).toBe(409);
  expect((await change(shop, 'DELETE', { ...made, version: 2 })).status).toBe(204);
  expect((await shop.ask('viewer', 'GET', `/segments/${made.id}`)).status).toBe(404);
  const log = await shop.get<{ items: { action: string }[] }>('admin', `/audit?subject=segment:${made.id}`);
  expect(log.items.map(({ action }) => action)).toEqual([
    'segment.delete',
    'segment.update',
    'segment.create',
  ]);
});

test('a segment in use says by whom, and is not deleted', async () => {
  const shop = await aShop();
  await shop.post('marketer', '/rules', { ...GOLD, exclude: ['gold_abroad'] });
  const gold = await shop.get<Segment>('viewer', '/segments/gold');
  expect(gold).toMatchObject({
    used_by: [
      { kind: 'rule', id: 'gold-thanks', name: 'Gold thanks' },
      { kind: 'segment', id: 'gold_abroad', name: 'gold_abroad' },
    ],
  });
  const refused = await change(shop, 'DELETE', gold);
  expect(refused.status).toBe(409);
  expect(await refused.json()).toMatchObject({
    detail:
      'This segment is used by the rule “Gold thanks”, the segment “gold_abroad”. Take it out there first.',
  });
});

test('a live edition keeps the segment as it was published, and the change shows nowhere else', async () => {
  const shop = await aShop();
  const rule = await aPublishedRule(shop);
  const gold = await shop.get<Segment>('viewer', '/segments/gold');
  const nobody = { type: 'any', conditions: [] };
  expect((await change(shop, 'PUT', gold, { name: 'gold', condition: nobody })).status).toBe(200);
  const file = await shop.ask('reviewer', 'GET', `/rules/${rule.id}/audience.csv`);
  expect((await file.text()).trim().split('\r\n')).toEqual(['customer_id', 'ada', 'chi']);
  const preview = await shop.post('viewer', '/rules/preview', { rule: GOLD });
  expect(preview).toMatchObject({ matched: 0 });
});

test('a condition is said in words, or refused with the places', async () => {
  const shop = await aShop();
  const said = await shop.post<{ sentence: string }>('viewer', '/audience/check', {
    condition: LAPSED.condition,
  });
  expect(said).toMatchObject({ issues: [] });
  expect(said.sentence).not.toBe('');
  expect(await shop.post('viewer', '/audience/check', { condition: { type: 'not' } })).toMatchObject({
    issues: [{ path: 'condition' }],
    sentence: '',
  });
});

test('looking up members is for reviewers, in pages, and on record', async () => {
  const shop = await aShop();
  const condition = { type: 'all', conditions: [] };
  expect((await shop.ask('marketer', 'POST', '/audience/members', { condition })).status).toBe(403);
  const first = await shop.post('reviewer', '/audience/members', { condition, limit: 4 });
  expect(first).toMatchObject({
    items: [{ customer_id: 'ada' }, {}, {}, { customer_id: 'dov' }],
    next_cursor: 'members:dov',
  });
  const next = { condition, limit: 4, cursor: 'members:dov' };
  const rest = await shop.post('reviewer', '/audience/members', next);
  expect(rest).toEqual({ items: [{ customer_id: 'eva' }, { customer_id: 'fay' }], next_cursor: null });
  const log = await shop.get<{ items: { facts: object }[] }>('admin', '/audit?action=audience.members');
  expect(log.items.map(({ facts }) => facts)).toEqual([{ people: 2 }, { people: 4 }]);
});

test('a list of 10,000 ids is taken, and one more is refused with its path', async () => {
  const shop = await aShop();
  const listed = (length: number) => ({
    condition: {
      type: 'people',
      customer_ids: Array.from({ length }, (_, index) => `${'customer-'.repeat(6)}${index}`),
    },
  });
  expect(await shop.post('viewer', '/audience/count', listed(10_000))).toMatchObject({ count: 0, of: 6 });
  const refused = await shop.ask('viewer', 'POST', '/audience/count', listed(10_001));
  expect(await refused.json()).toMatchObject({ status: 422, errors: [{ path: 'customer_ids' }] });
});
