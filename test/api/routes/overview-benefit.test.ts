import { beforeEach, describe, expect, test } from 'vitest';
import type { EndingConsents } from '../../../src/service/ending-consents.ts';
import type { HeldByCaps } from '../../../src/service/held-by-caps.ts';
import { overviewWeek, type OverviewWeek } from '../../../src/service/overview-week.ts';
import type { Role } from '../../../src/service/ports.ts';
import type { WeighedRule, Weighing } from '../../../src/service/weigh-rules.ts';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import { anApp, type TestApp } from '../../support/an-app.ts';
import { aMeasuredEngine, HELD_OUT, MEASURED, OFFERED } from '../../support/a-measured-shop.ts';

const EVERYONE = { type: 'all', conditions: [] };
const GOLD = { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' };
const REVENUE = { event: 'purchase', property: 'amount', currency: 'EUR' };

let app: TestApp;
beforeEach(async () => {
  app = await anApp({ engine: await aMeasuredEngine() });
});

async function json<T>(
  who: Role,
  method: string,
  path: string,
  body?: unknown,
  version?: number,
): Promise<T> {
  const headers = version === undefined ? {} : { 'if-match': `"${version}"` };
  const response = await app.ask(who, method, path, body, headers);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}

async function aLiveRule(changes: object = {}): Promise<string> {
  const content = {
    id: MEASURED.rule_id,
    name: 'Deals',
    condition: EVERYONE,
    exclude: [],
    purpose: 'service',
    channel: 'email',
    shows: [],
    holdout_percent: MEASURED.holdout_percent,
    ...changes,
  };
  const { id } = await json<Rule>('marketer', 'POST', '/rules', content);
  for (const [who, action] of [
    ['marketer', 'submit'],
    ['reviewer', 'approve'],
    ['marketer', 'publish'],
  ] as const) {
    const { version } = await json<Rule>(who, 'GET', `/rules/${id}`);
    await json(who, 'POST', `/rules/${id}/${action}`, {}, version);
  }
  return id;
}

async function setRevenue(revenue: object | null = REVENUE): Promise<void> {
  const settings = { workspace: 'Shop', time_zone: 'UTC', time_zone_attribute: null, revenue };
  const { version } = await json<{ version: number }>('viewer', 'GET', '/settings');
  await json('admin', 'PUT', '/settings', settings, version);
}

const weighed = (path = ''): Promise<Weighing> => json('viewer', 'GET', `/overview/benefit${path}`);
const ruleIn = ({ rules }: Weighing, id: string): WeighedRule | undefined =>
  rules.find(({ rule }) => rule === id);

describe('what rules are worth', () => {
  test('a live rule is measured against its holdout, over four whole weeks', async () => {
    await setRevenue();
    const id = await aLiveRule();
    const weighing = await weighed();
    expect(weighing).toMatchObject({ first: '2026-10-26', last: '2026-11-22', revenue: REVENUE });
    const { benefit, unweighed, risk, edition } = ruleIn(weighing, id) ?? {};
    expect({ unweighed, edition }).toEqual({ unweighed: null, edition: 1 });
    expect(risk).toBeGreaterThanOrEqual(0);
    const even = (ids: readonly string[]) => Math.ceil(ids.length / 2) / ids.length;
    const extra = (30 * even(OFFERED) - 20 * even(HELD_OUT)) * OFFERED.length;
    expect(benefit).toMatchObject({
      offered: OFFERED.length,
      held_out: HELD_OUT.length,
      reached: 300,
      could_be_chance: false,
    });
    expect(benefit?.extra.value).toBeCloseTo(extra, 6);
    expect(benefit?.per_1000.value).toBeCloseTo((extra / 300) * 1_000, 6);
    expect(benefit?.extra.low).toBeLessThan(extra);
  });

  test('without a word on revenue nothing is measured, and what it most likely is is suggested', async () => {
    const id = await aLiveRule();
    const weighing = await weighed();
    expect(weighing).toMatchObject({ revenue: null, suggestion: { event: 'purchase', property: 'amount' } });
    expect(ruleIn(weighing, id)).toMatchObject({ benefit: null, unweighed: 'no_revenue' });
  });

  test('a rule that can’t be measured says why', async () => {
    await setRevenue();
    await aLiveRule({ id: 'no-holdout', name: 'A', holdout_percent: 0 });
    await aLiveRule({ id: 'silent', name: 'B' });
    await aLiveRule({ id: 'deals', name: 'C', condition: GOLD });
    const waiting = await json<Rule>('marketer', 'POST', '/rules', {
      id: 'waiting',
      name: 'D',
      condition: EVERYONE,
      exclude: [],
      purpose: 'service',
      channel: 'email',
      shows: [],
    });
    await json('marketer', 'POST', '/rules/waiting/submit', {}, waiting.version);
    const weighing = await weighed();
    const why = weighing.rules.map(({ rule, unweighed }) => [rule, unweighed]);
    expect(Object.fromEntries(why)).toEqual({
      'no-holdout': 'no_holdout',
      silent: 'nothing_sent',
      deals: 'too_few',
      waiting: 'not_live',
    });
    expect(weighing.rules.every(({ benefit }) => benefit === null)).toBe(true);
  });

  test('people held out who were sent the message all the same are no comparison', async () => {
    await setRevenue();
    const id = await aLiveRule();
    await app.ports.engine.recordSends(
      HELD_OUT.slice(0, 30).map((customer_id) => ({
        customer_id,
        rule_id: id,
        channel: 'email',
        purpose: 'service',
        sent_at: '2026-11-17T12:00:00.000Z',
        status: 'sent',
      })),
    );
    expect(ruleIn(await weighed(), id)).toMatchObject({ benefit: null, unweighed: 'not_held_out' });
  });

  test('an earlier week and another length look at other days', async () => {
    await setRevenue();
    const id = await aLiveRule();
    const early = await weighed('?week=2026-11-02&days=7');
    expect(early).toMatchObject({ first: '2026-11-02', last: '2026-11-08' });
    expect(ruleIn(early, id)?.unweighed).toBe('nothing_sent');
  });

  test('drafts are not weighed, nor rules of others where one’s own are wanted', async () => {
    await aLiveRule();
    expect((await weighed('?rules=mine')).rules).toEqual([]);
    const own = await json<Weighing>('marketer', 'GET', '/overview/benefit?rules=mine');
    expect(own.rules.map(({ rule }) => rule)).toEqual(['deals']);
    await json('marketer', 'POST', '/rules', {
      name: 'Draft',
      condition: EVERYONE,
      exclude: [],
      purpose: 'service',
      channel: 'email',
      shows: [],
    });
    expect((await weighed()).rules).toHaveLength(1);
  });

  test.each(['?week=2026-11-23', '?week=soon', '?days=3', '?rules=theirs'])(
    '%s is refused with the place that is wrong',
    async (path) => {
      const response = await app.ask('viewer', 'GET', `/overview/benefit${path}`);
      expect(response.status).toBe(422);
      expect(((await response.json()) as { errors: unknown[] }).errors).toHaveLength(1);
    },
  );

  test.each(['/overview/benefit', '/overview/week', '/overview/held-back'])(
    '%s needs an account',
    async (path) => {
      expect((await app.ask(null, 'GET', path)).status).toBe(401);
    },
  );
});

describe('the week', () => {
  test('tells messages and people of the last whole week beside the week before', async () => {
    await setRevenue();
    const week = await json<OverviewWeek>('viewer', 'GET', '/overview/week');
    expect(week).toMatchObject({
      week: { monday: '2026-11-16', sunday: '2026-11-22' },
      customers: 600,
      sent: { now: { messages: 300, people: 300 }, before: { messages: 100, people: 100 } },
      permitted: { purpose: 'personalization', channel: 'email' },
      flags: { now: { block: 0, review: 0, advice: 0 }, before: null },
    });
    const earlier = await json<OverviewWeek>('viewer', 'GET', '/overview/week?week=2026-11-11');
    expect(earlier.sent).toEqual({
      now: { messages: 100, people: 100 },
      before: { messages: 0, people: 0 },
    });
  });

  test('of one’s own rules counts their messages alone', async () => {
    const mine = () => json<OverviewWeek>('marketer', 'GET', '/overview/week?rules=mine');
    expect((await mine()).sent.now).toEqual({ messages: 0, people: 0 });
    await aLiveRule();
    expect((await mine()).sent.now).toEqual({ messages: 300, people: 300 });
  });

  test('tells how many flags were open as it began, once rules had been checked by then', async () => {
    await aLiveRule();
    const viewer = { id: 'viewer', name: 'Viewer', role: 'viewer', request: 'r1' } as const;
    const flagsOf = async () => (await overviewWeek(app.ports, viewer, {})).flags;
    const { now, before } = await flagsOf();
    expect(before).toBeNull();
    app.clock.pass(8 * 86_400_000);
    expect(await flagsOf()).toEqual({ now, before: null });
    app.clock.pass(7 * 86_400_000);
    expect(await flagsOf()).toEqual({ now, before: now });
  });

  test('tells what today’s caps would hold back of it', async () => {
    const held = () => json<HeldByCaps>('viewer', 'GET', '/overview/held-back');
    expect(await held()).toEqual({
      caps: 0,
      now: { messages: 300, held: 0 },
      before: { messages: 100, held: 0 },
    });
    const cap = {
      id: 'fortnight',
      name: 'One in a fortnight',
      scope: {},
      limit: 1,
      window: { kind: 'rolling', hours: 336 },
      counts: 'sent',
      exempt_purposes: [],
    };
    await json('marketer', 'PUT', '/caps', { caps: [cap], quiet_hours: [] }, 0);
    expect(await held()).toEqual({
      caps: 1,
      now: { messages: 300, held: 100 },
      before: { messages: 100, held: 0 },
    });
  });
});

describe('where revenue stands', () => {
  test('is a setting that admins change and everyone reads', async () => {
    await setRevenue();
    expect(await json('viewer', 'GET', '/settings')).toMatchObject({ revenue: REVENUE });
    const settings = { workspace: 'Shop', time_zone: 'UTC', time_zone_attribute: null };
    await json('admin', 'PUT', '/settings', settings, 1);
    expect(await json('viewer', 'GET', '/settings')).toMatchObject({ revenue: REVENUE });
    await setRevenue(null);
    expect(await json('viewer', 'GET', '/settings')).toMatchObject({ revenue: null });
  });

  test.each([
    [{ ...REVENUE, event: 'refund' }, 'revenue.event'],
    [{ ...REVENUE, property: 'colour' }, 'revenue.property'],
    [{ ...REVENUE, currency: 'eu' }, 'revenue.currency'],
  ])('that the data doesn’t have is refused: %j', async (revenue, path) => {
    const settings = { workspace: 'Shop', time_zone: 'UTC', time_zone_attribute: null, revenue };
    const response = await app.ask('admin', 'PUT', '/settings', settings, { 'if-match': '"0"' });
    expect(response.status).toBe(422);
    expect(((await response.json()) as { errors: unknown }).errors).toMatchObject([{ path }]);
  });
});

describe('yeses that end soon', () => {
  test('are counted for every purpose but service, on the channel of the map', async () => {
    const ends = async () => json<EndingConsents>('viewer', 'GET', '/overview/ending-consents');
    expect(await ends()).toEqual({ days: 30, channel: 'email', ending: 0, rule: null });
    const said = await app.ports.engine.load('consents', 'replace', []);
    const yes = (customer_id: string, purpose: string, expires_at: string | null) =>
      ({
        customer_id,
        purpose,
        channel: 'email',
        status: 'granted',
        captured_at: '2026-01-01T00:00:00.000Z',
        expires_at,
      }) as const;
    // Every third lives in the US, the others where a yes is needed.
    await said.write([
      yes('p0001', 'marketing', '2026-12-01T00:00:00.000Z'),
      yes('p0001', 'personalization', '2026-12-20T00:00:00.000Z'),
      yes('p0002', 'marketing', '2027-01-10T00:00:00.000Z'),
      yes('p0004', 'marketing', null),
    ]);
    await said.commit();
    expect(await ends()).toMatchObject({ ending: 2 });
  });
});
