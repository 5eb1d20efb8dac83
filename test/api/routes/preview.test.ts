import { describe, expect, test } from 'vitest';
import type { Preview } from '../../../src/service/preview-rule.ts';
import type { PeopleAnswer } from '../../../src/service/preview-people.ts';
import { aShop, GOLD, WORLD } from '../../support/a-shop.ts';

const OFFER = { ...GOLD, segment: null, condition: { type: 'all', conditions: [] }, purpose: 'marketing' };
const AS_OF = WORLD.as_of;

describe('a preview', () => {
  test('adds up to all customers, step by step and by regime', async () => {
    const shop = await aShop();
    const preview = await shop.post<Preview>('viewer', '/rules/preview', { rule: OFFER, as_of: AS_OF });
    const sum = (numbers: readonly (number | null)[]) =>
      numbers.reduce<number>((total, number) => total + (number ?? Number.NaN), 0);
    expect(sum(Object.values(preview.outcomes))).toBe(WORLD.customers.length);
    expect(preview.customers).toBe(WORLD.customers.length);
    let people = preview.customers;
    for (const step of preview.funnel) {
      people -= sum(step.left.map((leaver) => leaver.people));
      expect(step.people).toBe(people);
    }
    expect(people).toBe(preview.outcomes.reached);
    expect(sum(preview.by_regime.map((regime) => regime.matched))).toBe(preview.matched);
    expect(sum(preview.by_regime.map((regime) => regime.reached))).toBe(preview.outcomes.reached);
    expect(sum(preview.by_regime.flatMap((regime) => Object.values(regime.by_basis)))).toBe(
      preview.outcomes.reached,
    );
    expect(preview).toMatchObject({
      as_of: AS_OF,
      precision: 'exact',
      data_as_of: '2026-11-23T09:00:00.000Z',
      outcomes: { reached: 2, minor: 1, denied: 1, expired: 1, suppressed: 1 },
    });
  });

  test('counts the people whom each cap holds back', async () => {
    const shop = await aShop({
      sends: ['ada', 'chi'].map((customer_id) => ({
        customer_id,
        rule_id: 'old',
        channel: 'email',
        purpose: 'service',
        sent_at: '2026-03-15T09:00:00.000Z',
        status: 'sent',
      })),
    });
    const cap = {
      id: 'daily',
      name: 'One a day',
      scope: {},
      limit: 1,
      window: { kind: 'rolling', hours: 24 },
      counts: 'sent',
      exempt_purposes: [],
    };
    const put = await shop.ask('marketer', 'PUT', '/caps', { caps: [cap], quiet_hours: [] });
    expect(put.status).toBe(200);
    expect(await shop.post('viewer', '/rules/preview', { rule: GOLD, as_of: AS_OF })).toMatchObject({
      outcomes: { reached: 0, capped: 2 },
      by_cap: [{ cap: 'daily', name: 'One a day', people: 2 }],
    });
  });

  test('leaves out what is not asked for', async () => {
    const shop = await aShop();
    const asked = { rule: GOLD, as_of: AS_OF, flags: false, sample: false };
    expect(await shop.post('viewer', '/rules/preview', asked)).toMatchObject({ flags: [], sample: [] });
  });

  test('that nobody waits for any more is given up', async () => {
    const shop = await aShop();
    const gone = new AbortController();
    gone.abort();
    const headers = {
      cookie: await shop.cookieOf('viewer'),
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
    };
    for (const path of ['/rules/preview', '/rules/preview/conditions', '/audience/count']) {
      const request = new Request(`http://127.0.0.1:4400/api${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(path === '/audience/count' ? { condition: OFFER.condition } : { rule: OFFER }),
        signal: gone.signal,
      });
      expect((await shop.app.request(request)).status).toBe(499);
    }
  });

  test('of a rule that is wrong names the places', async () => {
    const shop = await aShop();
    const answer = await shop.ask('viewer', 'POST', '/rules/preview', {
      rule: { ...OFFER, purpose: 'gifts' },
    });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ path: 'purpose' }] });
    const when = await shop.ask('viewer', 'POST', '/rules/preview', { rule: OFFER, as_of: 'noon' });
    expect(await when.json()).toMatchObject({ status: 422, errors: [{ path: 'as_of' }] });
  });
});

test('each condition shows how many meet it by itself and the reach without it', async () => {
  const shop = await aShop();
  const gold = { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' };
  const german = { type: 'attribute', attribute: 'country', operator: 'eq', value: 'DE' };
  const rule = {
    ...GOLD,
    segment: null,
    condition: { type: 'all', conditions: [gold, { type: 'not', condition: german }] },
  };
  expect(await shop.post('viewer', '/rules/preview/conditions', { rule, as_of: AS_OF })).toEqual({
    as_of: AS_OF,
    items: [
      { path: '', match_alone: 1, reach_if_removed: null },
      { path: 'conditions[0]', match_alone: 2, reach_if_removed: 4 },
      { path: 'conditions[1]', match_alone: 4, reach_if_removed: 2 },
      { path: 'conditions[1].condition', match_alone: 2, reach_if_removed: 2 },
    ],
  });
});

describe('people', () => {
  test('are listed masked, in pages, by outcome', async () => {
    const shop = await aShop();
    const ask = { rule: OFFER, as_of: AS_OF, outcomes: ['reached', 'minor'], limit: 2 };
    const first = await shop.post<PeopleAnswer>('viewer', '/rules/preview/people', ask);
    expect(first).toMatchObject({ total: 3, next_cursor: 'people:2' });
    const rest = await shop.post<PeopleAnswer>('viewer', '/rules/preview/people', {
      ...ask,
      cursor: first.next_cursor,
    });
    expect(rest).toMatchObject({ total: 3, next_cursor: null });
    const all = [...first.items, ...rest.items];
    expect(new Set(all.map(({ handle }) => handle)).size).toBe(3);
    const text = JSON.stringify(all);
    for (const { customer_id, email } of WORLD.customers) {
      expect(text).not.toContain(`"${customer_id}"`);
      if (typeof email === 'string') expect(text).not.toContain(email);
    }
    expect(all.find(({ outcome }) => outcome === 'minor')).toMatchObject({
      masked_email: 'b•••@shop.test',
      region: 'France',
      age_band: 'under 18',
      because: 'Everyone matches',
      regime: 'eu',
    });
  });

  test('are there because of the first condition that holds; private values stay hidden', async () => {
    const shop = await aShop();
    const becauseOf = async (condition: unknown) => {
      const rule = { ...GOLD, segment: null, condition };
      const { items } = await shop.post<PeopleAnswer>('reviewer', '/rules/preview/people', {
        rule,
        as_of: AS_OF,
        outcomes: ['reached'],
      });
      return items[0]?.because;
    };
    const no = { type: 'attribute', attribute: 'orders', operator: 'gt', value: 1000 };
    const gold = { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' };
    expect(await becauseOf({ type: 'any', conditions: [no, gold] })).toMatch(/tier.*gold/i);
    await shop.ask(
      'admin',
      'PATCH',
      '/catalog/attributes/tier',
      { category: 'health' },
      { 'if-match': '"0"' },
    );
    expect(await becauseOf({ type: 'any', conditions: [no, gold] })).toBe('Tier, value hidden');
  });
});

describe('why a person is reached or not', () => {
  test('tells each step up to the one that decides, and that it was asked', async () => {
    const shop = await aShop();
    const answer = await shop.post('marketer', '/rules/preview/explain', {
      rule: OFFER,
      person: 'ben',
      as_of: AS_OF,
    });
    expect(answer).toMatchObject({
      as_of: AS_OF,
      person: { masked_email: 'b•••@shop.test' },
      outcome: 'minor',
      audience: { status: 'passed' },
      kept: { status: 'passed' },
      free: { status: 'failed' },
      consent: { status: 'not_asked', permission: { reason: 'minor' } },
      caps: { status: 'not_asked' },
    });
    const log = await shop.get<{ items: { action: string; subject: string }[] }>(
      'admin',
      '/audit?action=person.open',
    );
    expect(log.items).toHaveLength(1);
    expect(log.items[0]?.subject).toMatch(/^person:[0-9a-f]{32}$/);
    expect(
      (await shop.ask('viewer', 'POST', '/rules/preview/explain', { rule: OFFER, person: 'ben' })).status,
    ).toBe(403);
  });

  test('works by handle, and for a rule that is kept', async () => {
    const shop = await aShop();
    const { items } = await shop.post<PeopleAnswer>('marketer', '/rules/preview/people', {
      rule: OFFER,
      as_of: AS_OF,
      outcomes: ['denied'],
    });
    const handle = items[0]?.handle ?? '';
    const byHandle = await shop.post('marketer', '/rules/preview/explain', {
      rule: OFFER,
      person: handle,
      as_of: AS_OF,
    });
    expect(byHandle).toMatchObject({ outcome: 'denied' });
    expect(JSON.stringify(byHandle)).not.toContain('"chi"');
    const { id } = await shop.post<{ id: string }>('marketer', '/rules', OFFER);
    expect(await shop.get('marketer', `/customers/chi/explain?rule=${id}&as_of=${AS_OF}`)).toMatchObject({
      outcome: 'denied',
    });
    expect((await shop.ask('marketer', 'GET', '/customers/nobody')).status).toBe(404);
  });

  test('hides the facts that are private', async () => {
    const shop = await aShop();
    await shop.ask(
      'admin',
      'PATCH',
      '/catalog/attributes/tier',
      { category: 'health' },
      { 'if-match': '"0"' },
    );
    const answer = await shop.post('marketer', '/rules/preview/explain', {
      rule: GOLD,
      person: 'ada',
      as_of: AS_OF,
    });
    expect(answer).toMatchObject({
      audience: { trace: { children: [{ fact: 'value hidden', holds: true }] } },
    });
  });
});

describe('revealing a person', () => {
  test('is for reviewers, needs a reason, and is on record', async () => {
    const shop = await aShop();
    const reason = { reason: 'Complaint 4711 by phone' };
    expect((await shop.ask('marketer', 'POST', '/customers/ada/reveal', reason)).status).toBe(403);
    expect((await shop.ask('reviewer', 'POST', '/customers/ada/reveal', { reason: 'why not' })).status).toBe(
      422,
    );
    expect(await shop.post('reviewer', '/customers/ada/reveal', reason)).toMatchObject({
      customer_id: 'ada',
      fields: expect.arrayContaining([{ label: 'Email', value: 'Ada@Example.org' }]),
      until: '2026-11-23T09:10:00.000Z',
    });
    const log = await shop.get<{ items: { reason: string; actor: string }[] }>(
      'admin',
      '/audit?action=person.reveal',
    );
    expect(log.items).toMatchObject([{ reason: 'Complaint 4711 by phone', actor: 'reviewer' }]);
  });
});

test('what is known of a person is shown masked', async () => {
  const shop = await aShop();
  const known = await shop.get('marketer', '/customers/ada');
  expect(JSON.stringify(known)).not.toMatch(/Ada@|"ada"|1988/);
  expect(known).toMatchObject({ masked_email: 'A•••@Example.org', suppressions: [{ reason: 'complaint' }] });
});
