import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../../src/domain/permission/policy.ts';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import { aPublishedRule, aShop, GOLD, type Shop, WORLD } from '../../support/a-shop.ts';

const put = (shop: Shop, who: 'marketer' | 'reviewer', rule: Pick<Rule, 'id' | 'version'>, body: object) =>
  shop.ask(who, 'PUT', `/rules/${rule.id}`, body, { 'if-match': `"${rule.version}"` });

describe('the way of a rule', () => {
  test('goes from draft to a file that no spreadsheet runs, each step on record', async () => {
    const hostile = { ...WORLD.customers[0], customer_id: '=cmd|calc', tier: 'gold' } as const;
    const shop = await aShop({ customers: [...WORLD.customers, hostile] });
    const draft = await shop.post<Rule>('marketer', '/rules', GOLD);
    expect(draft).toMatchObject({
      id: 'gold-thanks',
      version: 1,
      edition: 1,
      status: 'draft',
      authors: ['marketer'],
    });

    const preview = await shop.post<{ outcomes: Record<string, number>; customers: number }>(
      'marketer',
      '/rules/preview',
      { rule: draft, as_of: WORLD.as_of },
    );
    expect(Object.values(preview.outcomes).reduce((sum, people) => sum + people, 0)).toBe(preview.customers);

    expect((await shop.move('marketer', draft.id, 'submit', { note: 'Please look' })).status).toBe(200);
    const early = await shop.move('marketer', draft.id, 'publish');
    expect(early.status).toBe(409);
    expect(await early.json()).toMatchObject({ detail: expect.stringContaining('this one is in review') });
    expect((await shop.move('marketer', draft.id, 'approve')).status).toBe(403);
    expect((await shop.move('admin', draft.id, 'approve')).status).toBe(403);
    expect((await shop.move('reviewer', draft.id, 'approve')).status).toBe(200);
    expect((await shop.move('marketer', draft.id, 'publish')).status).toBe(200);
    expect(await shop.rule(draft.id)).toMatchObject({ status: 'published', live: { edition: 1 } });

    expect((await shop.ask('marketer', 'GET', `/rules/${draft.id}/audience.csv`)).status).toBe(403);
    const file = await shop.ask('reviewer', 'GET', `/rules/${draft.id}/audience.csv`);
    expect(file.headers.get('content-disposition')).toBe(
      'attachment; filename="gold-thanks-v1-audience.csv"',
    );
    const lines = (await file.text()).trim().split('\r\n');
    expect(lines[0]).toBe('customer_id');
    expect(lines.slice(1).toSorted()).toEqual([`'=cmd|calc`, 'ada', 'chi']);

    const actions = await shop.get<{ items: { action: string; facts: object }[] }>(
      'reviewer',
      `/audit?subject=rule:${draft.id}`,
    );
    expect(actions.items.map((entry) => entry.action)).toEqual([
      'rule.download',
      'rule.publish',
      'rule.approve',
      'rule.submit',
      'rule.create',
    ]);
    expect(actions.items[0]?.facts).toMatchObject({ people: 3, format: 'csv', edition: 1 });
    expect(await shop.get('reviewer', '/audit/verify')).toMatchObject({ ok: true });
  });

  test('gives the audience as JSON lines and as Parquet too, but only of what is live', async () => {
    const shop = await aShop();
    const draft = await shop.post<Rule>('marketer', '/rules', GOLD);
    const early = await shop.ask('reviewer', 'GET', `/rules/${draft.id}/audience.jsonl`);
    expect(early.status).toBe(409);
    const { id } = await aPublishedRule(shop, { ...GOLD, id: 'other' });
    const file = await shop.ask('reviewer', 'GET', `/rules/${id}/audience.jsonl`);
    expect((await file.text()).split('\n')[0]).toBe('{"customer_id":"ada"}');
    const parquet = await shop.ask('reviewer', 'GET', `/rules/${id}/audience.parquet`);
    expect(parquet.headers.get('content-type')).toBe('application/vnd.apache.parquet');
    expect(parquet.headers.get('content-disposition')).toContain('audience.parquet');
    expect(await parquetReadObjects({ file: await parquet.arrayBuffer() })).toContainEqual({
      customer_id: 'ada',
    });
    await shop.move('marketer', id, 'pause', { reason: 'Out of stock' });
    const paused = await shop.ask('reviewer', 'GET', `/rules/${id}/audience.jsonl`);
    expect(await paused.json()).toMatchObject({ status: 409, detail: 'This rule is paused: Out of stock' });
  });
});

describe('changing a rule', () => {
  test('that someone else changed is refused with what they made of it', async () => {
    const shop = await aShop();
    const draft = await shop.post<Rule>('marketer', '/rules', GOLD);
    expect((await put(shop, 'reviewer', draft, { ...GOLD, name: 'Hers' })).status).toBe(200);
    const stale = await put(shop, 'marketer', draft, { ...GOLD, name: 'His' });
    expect(stale.status).toBe(409);
    expect(await stale.json()).toMatchObject({ current: { name: 'Hers', version: 2 } });
    expect((await shop.ask('marketer', 'PUT', `/rules/${draft.id}`, GOLD)).status).toBe(428);
  });

  test('by twenty at once keeps exactly one change', async () => {
    const shop = await aShop();
    const draft = await shop.post<Rule>('marketer', '/rules', GOLD);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        put(shop, 'marketer', draft, { ...GOLD, name: `Try ${index}` }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
    expect((await shop.rule(draft.id)).version).toBe(2);
    expect(await shop.get('viewer', '/audit/verify')).toMatchObject({ ok: true });
  });

  test.each([
    [1, 409],
    [100, 200],
    [0, 200],
  ])(
    'is published only while consents are younger than the policy’s %i hours, 0 for any',
    async (limit, status) => {
      const shop = await aShop();
      const { version, ...policy } = await shop.get<Policy>('admin', '/policy');
      const limited = { ...policy, limits: { consents_loaded_hours: limit } };
      await shop.ask('admin', 'PUT', '/policy', limited, { 'if-match': `"${version}"` });
      const { id } = await shop.post<Rule>('marketer', '/rules', GOLD);
      await shop.move('marketer', id, 'submit');
      await shop.move('reviewer', id, 'approve');
      // In two steps, so that nobody's session ends.
      for (const minutes of [50, 55]) {
        shop.clock.pass(minutes * 60_000);
        for (const who of ['viewer', 'marketer'] as const) await shop.get(who, '/policy');
      }
      const answer = await shop.move('marketer', id, 'publish');
      expect(answer.status).toBe(status);
      if (status === 409)
        expect(await answer.json()).toMatchObject({
          detail: expect.stringMatching(/^Consents are 1 h old, the limit is 1 h\. Import them again/),
        });
    },
  );

  test('to the same content changes nothing', async () => {
    const shop = await aShop();
    const rule = await aPublishedRule(shop);
    const answer = await put(shop, 'marketer', rule, GOLD);
    expect(await answer.json()).toMatchObject({ status: 'published', version: rule.version });
  });

  test('that is published opens the next edition and leaves the live one', async () => {
    const shop = await aShop();
    const rule = await aPublishedRule(shop);
    await put(shop, 'reviewer', rule, { ...GOLD, segment: 'gold_abroad' });
    expect(await shop.rule(rule.id)).toMatchObject({
      status: 'draft',
      edition: 2,
      segment: 'gold_abroad',
      authors: ['reviewer'],
      live: { edition: 1, content: { segment: 'gold' } },
    });
    expect(await shop.get('viewer', `/rules/${rule.id}/compare`)).toMatchObject({
      before: { segment: 'gold' },
      after: { segment: 'gold_abroad' },
      before_edition: 1,
      after_edition: 2,
      reach_before: 2,
      reach_after: 1,
    });
  });

  test('is compared with every published edition, with the segments of then, and with no other', async () => {
    const shop = await aShop();
    const rule = await aPublishedRule(shop);
    await put(shop, 'marketer', rule, { ...GOLD, segment: 'gold_abroad' });
    for (const [who, action] of [
      ['marketer', 'submit'],
      ['reviewer', 'approve'],
      ['marketer', 'publish'],
    ] as const)
      expect((await shop.move(who, rule.id, action)).status).toBe(200);
    await put(shop, 'marketer', await shop.rule(rule.id), { ...GOLD, name: 'Gold again' });
    const path = `/rules/${rule.id}/compare`;
    expect(await shop.get('viewer', `${path}?edition=1`)).toMatchObject({
      before: { segment: 'gold' },
      before_edition: 1,
      before_segments: { gold: {} },
      after: { name: 'Gold again' },
      after_edition: 3,
      reach_before: 2,
      reach_after: 2,
      editions: [2, 1],
    });
    expect(await shop.get('viewer', `${path}?edition=2`)).toMatchObject({
      before: { segment: 'gold_abroad' },
      approved_by: ['reviewer'],
      reach_before: 1,
    });
    expect((await shop.ask('viewer', 'GET', `${path}?edition=3`)).status).toBe(404);
  });

  test('is compared with the caps that held when it was approved, and says where they aren’t known', async () => {
    const shop = await aShop();
    const rule = await aPublishedRule(shop);
    const mails = {
      id: 'mails',
      name: 'Mails',
      scope: { channels: ['email'] },
      limit: 2,
      window: { kind: 'rolling', hours: 168 },
      counts: 'sent',
      exempt_purposes: [],
    };
    const caps = [mails, { ...mails, id: 'texts', name: 'Texts', scope: { channels: ['sms'] } }];
    const { version } = await shop.get<{ version: number }>('viewer', '/caps');
    const kept = await shop.ask(
      'marketer',
      'PUT',
      '/caps',
      { caps, quiet_hours: [] },
      { 'if-match': `"${version}"` },
    );
    expect(kept.status).toBe(200);
    await put(shop, 'marketer', await shop.rule(rule.id), { ...GOLD, name: 'Gold again' });
    const path = `/rules/${rule.id}/compare`;
    expect(await shop.get('viewer', path)).toMatchObject({
      before_edition: 1,
      before_caps: { caps: [], quiet_hours: [] },
      after_caps: { caps: [mails], quiet_hours: [] },
    });
    for (const action of ['submit', 'approve', 'publish'])
      expect((await shop.move(action === 'approve' ? 'reviewer' : 'marketer', rule.id, action)).status).toBe(
        200,
      );
    expect(await shop.get('viewer', `${path}?edition=2`)).toMatchObject({ before_caps: { caps: [mails] } });
    expect(await shop.get('viewer', `${path}?edition=1`)).toMatchObject({ before_caps: null });
  });

  test('names every place that is wrong', async () => {
    const shop = await aShop();
    const answer = await shop.ask('marketer', 'POST', '/rules', {
      ...GOLD,
      segment: 'silver',
      channel: 'fax',
      condition: {
        type: 'all',
        conditions: [{ type: 'attribute', attribute: 'shoe', operator: 'eq', value: 1 }],
      },
    });
    expect(answer.status).toBe(422);
    const { errors } = (await answer.json()) as { errors: { path: string }[] };
    expect(errors.map(({ path }) => path)).toEqual([
      'condition.conditions[0].attribute',
      'segment',
      'channel',
    ]);
  });

  test('takes nothing that a caller may not set', async () => {
    const shop = await aShop();
    const sent = { ...GOLD, status: 'published', authors: [], live: {}, version: 9, edition: 4 };
    const draft = await shop.post<Rule>('marketer', '/rules', sent);
    expect(draft).toMatchObject({
      status: 'draft',
      version: 1,
      edition: 1,
      live: null,
      authors: ['marketer'],
    });
  });
});

describe('deleting a rule', () => {
  test('is possible until it was published', async () => {
    const shop = await aShop();
    const draft = await shop.post<Rule>('marketer', '/rules', GOLD);
    const remove = (rule: Rule) =>
      shop.ask('marketer', 'DELETE', `/rules/${rule.id}`, undefined, { 'if-match': `"${rule.version}"` });
    expect((await remove(draft)).status).toBe(204);
    expect((await shop.ask('viewer', 'GET', `/rules/${draft.id}`)).status).toBe(404);
    expect((await remove(await aPublishedRule(shop))).status).toBe(409);
  });
});

test('rules are listed in pages, by status where asked', async () => {
  const shop = await aShop();
  for (const id of ['a', 'b', 'c']) await shop.post('marketer', '/rules', { ...GOLD, id });
  await shop.move('marketer', 'b', 'submit');
  const first = await shop.get<{ items: Rule[]; next_cursor: string }>('viewer', '/rules?limit=2');
  expect(first.items.map(({ id }) => id)).toEqual(['a', 'b']);
  const rest = await shop.get<{ items: Rule[] }>('viewer', `/rules?limit=2&cursor=${first.next_cursor}`);
  expect(rest).toMatchObject({ items: [{ id: 'c' }], next_cursor: null });
  expect(await shop.get('viewer', '/rules?status=in_review')).toMatchObject({ items: [{ id: 'b' }] });
});

test('an id is made of the name and never taken twice', async () => {
  const shop = await aShop();
  const ids = [];
  for (let index = 0; index < 3; index += 1) ids.push((await shop.post<Rule>('marketer', '/rules', GOLD)).id);
  expect(ids).toEqual(['gold-thanks', 'gold-thanks-2', 'gold-thanks-3']);
  expect((await shop.ask('marketer', 'POST', '/rules', { ...GOLD, id: 'gold-thanks' })).status).toBe(409);
});
