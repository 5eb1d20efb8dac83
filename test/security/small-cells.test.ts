/**
 * Whoever may not list people can't work out counts of few whom private data picks: two workspaces that differ in nothing
 * but how many people have a rare diagnosis, 8 or 11, or came so often or so lately, answer marketers and viewers alike,
 * question by question, so that no difference within an answer or between these answers tells of it.
 */
import { expect, onTestFinished, test } from 'vitest';
import type { Condition, OperatorValue } from '../../src/domain/segments/condition.ts';
import type { Role } from '../../src/service/ports.ts';
import { aClock } from '../support/a-clock.ts';
import { aRule, aRuleContent } from '../support/a-rule.ts';
import { aShop, type Shop, WORLD } from '../support/a-shop.ts';
import { aDuckDbEngine } from '../support/engines.ts';
import { aCap } from '../support/simulations.ts';
import type { Documented } from '../support/openapi-requests.ts';
import type { World } from '../support/world.ts';

const is = (attribute: string, operator: string, value?: OperatorValue): Condition => ({
  type: 'attribute',
  attribute,
  operator,
  ...(value === undefined ? {} : { value }),
});
const all = (...conditions: readonly Condition[]): Condition => ({ type: 'all', conditions });
const any = (...conditions: readonly Condition[]): Condition => ({ type: 'any', conditions });
const not = (condition: Condition): Condition => ({ type: 'not', condition });
const picked = (...numbers: readonly number[]): Condition => ({
  type: 'people',
  customer_ids: numbers.map((n) => `p${n}`),
});
const HOUR = 3_600_000;
const NOW = aClock().now();
const upTo = (n: number) => Array.from({ length: n }, (_, at) => at);

const DIAGNOSED = is('diagnosis', 'is_set');
const RARE = is('diagnosis', 'eq', 'rare');
const ASTHMA = is('diagnosis', 'eq', 'asthma');
const GOLD = is('tier', 'eq', 'gold');
const IN_RARE: Condition = { type: 'segment', segment: 'rare', member: true };

/** What someone curious asks: with the few, without them, padded with known people, through segments and lists. */
const CURIOUS: readonly Condition[] = [
  DIAGNOSED,
  RARE,
  ASTHMA,
  not(RARE),
  all(DIAGNOSED, not(RARE)),
  all(DIAGNOSED, not(ASTHMA)),
  is('diagnosis', 'in', ['asthma', 'rare']),
  is('diagnosis', 'in', ['asthma', 'none']),
  is('diagnosis', 'not_in', ['rare', 'none']),
  is('diagnosis', 'neq', 'rare'),
  all(is('diagnosis', 'in', ['asthma', 'rare']), GOLD),
  all(ASTHMA, GOLD),
  any(GOLD, RARE),
  any(all(DIAGNOSED, not(RARE)), picked(300, 301, 302)),
  any(RARE, picked(...upTo(30).map((n) => n + 300))),
  all(RARE, picked(9)),
  all(RARE, picked(...upTo(25))),
  all(ASTHMA, picked(...upTo(40))),
  all(DIAGNOSED, not(picked(...upTo(9), ...upTo(30).map((n) => n + 60)))),
  all(DIAGNOSED, not(all(RARE, GOLD))),
  IN_RARE,
  all(DIAGNOSED, { ...IN_RARE, member: false }),
  all(is('country', 'in', ['FR', 'DE']), ASTHMA),
  all(DIAGNOSED, GOLD),
  ...[1_000, 1_003, 1_005].map((n) => all(DIAGNOSED, is('visits', 'gt', n))),
  all(DIAGNOSED, is('visits', 'between', [1_004, 2_000])),
  all(DIAGNOSED, not(is('visits', 'lte', 1_003))),
  ...[80, 90].map((last) => all(DIAGNOSED, is('seen_at', 'in_last', { last, unit: 'hour' }))),
  all(DIAGNOSED, is('seen_at', 'after', new Date(NOW - 85 * HOUR).toISOString())),
];
/** Of those on this plan few are diagnosed, who are all that it takes away once the other condition is removed. */
const NOT_ON_PLAN = all(any(DIAGNOSED, GOLD), not(is('plan', 'eq', 'x')));

/**
 * A flag is there as soon as it bears on one person, so that a rule isn't published because its author may not count:
 * picking people by hand and looking whether there is a flag isn't covered.
 */
const IN_RULES = CURIOUS.filter((condition) => !JSON.stringify(condition).includes('"p9"]'));

const about = (condition: Condition, more: object = {}) => ({
  ...aRuleContent({ name: 'Curious', condition, purpose: 'service', exclude: [] }),
  schedule: { kind: 'daily', time: '09:00' },
  ...more,
});

/** Whether someone came so often that others came far less or more. */
const isBetween = (n: number) => n < 11 || (n >= 130 && n < 141);

/**
 * 400 people or more, 130 with a diagnosis; `rare` of them with the rare one, all in France. Seven are on a stop list,
 * thirty on a plan. Eleven of the diagnosed, and eleven others, came 1,003 or 1,007 times, 82 or 88 hours ago, so that of all
 * people as many did in every clinic.
 */
function clinicOf(rare: number, people = 400): Partial<World> {
  const cameOf = (n: number) => {
    const isSooner = n < 11 ? n < rare : n - 130 >= rare;
    const visits = !isBetween(n) ? (n % 3 === 0 ? 1_600 : 400) : isSooner ? 1_003 : 1_007;
    const hours = !isBetween(n) ? (n % 3 === 0 ? 24 : 800) : isSooner ? 82 : 88;
    return { visits, seen_at: new Date(NOW - hours * HOUR).toISOString() };
  };
  const isOnPlan = (n: number) => n < rare || (n >= 200 && n < 260 - 2 * rare && n % 2 === 0);
  return {
    attributes: [
      { id: 'country', type: 'enum' },
      { id: 'diagnosis', type: 'enum' },
      { id: 'tier', type: 'enum' },
      { id: 'plan', type: 'enum' },
      { id: 'visits', type: 'number' },
      { id: 'seen_at', type: 'datetime' },
    ],
    customers: upTo(people).map((n) => ({
      customer_id: `p${n}`,
      country: n < 60 || n > 200 ? 'FR' : 'DE',
      diagnosis: n < 130 ? (n < rare ? 'rare' : 'asthma') : null,
      tier: n % 2 === 0 ? 'gold' : 'basic',
      plan: isOnPlan(n) ? 'x' : null,
      ...cameOf(n),
    })),
    segments: [],
    event_log: [],
    consents: [],
    suppressions: upTo(7).map((n) => ({
      customer_id: `p${n}`,
      channel: 'email',
      reason: 'deceased',
      since: '2026-01-01T00:00:00.000Z',
    })),
    policy: { ...WORLD.policy, sharing_purposes: [] },
  };
}

async function aClinic(rare: number): Promise<Shop> {
  const shop = await aShop(clinicOf(rare));
  await shop.post('marketer', '/segments', { id: 'rare', name: 'Rare', condition: RARE });
  await shop.post('marketer', '/segments', { id: 'sick', name: 'Sick', condition: DIAGNOSED });
  await shop.post('marketer', '/rules', { ...about(all(DIAGNOSED, not(RARE))), id: 'draft' });
  await shop.ports.store.transaction(async (view) => {
    const live = (content: ReturnType<typeof aRuleContent>) => ({
      status: 'published' as const,
      live: { edition: 1, content, published_at: '2026-11-01T00:00:00.000Z' },
    });
    const asthma = aRuleContent({ name: 'Asthma', condition: ASTHMA, purpose: 'service' });
    const sick = aRuleContent({ name: 'Sick', condition: null, segment: 'sick', purpose: 'service' });
    await view.rules.insert(aRule({ ...asthma, id: 'asthma', ...live(asthma) }));
    await view.rules.insert(aRule({ ...sick, id: 'sick', ...live(sick) }));
    await view.rule_editions.insert({
      id: 'sick@1',
      rule: 'sick',
      edition: 1,
      content: sick,
      segments: { sick: DIAGNOSED },
      created_at: '2026-11-01T00:00:00.000Z',
      created_by: 'ada',
      version: 1,
    });
  });
  const sick = { name: 'Sick', description: '', condition: all(DIAGNOSED, not(RARE)) };
  const changed = await shop.ask('marketer', 'PUT', '/segments/sick', sick, { 'if-match': '"1"' });
  if (!changed.ok) throw new Error(await changed.text());
  await shop.get('reviewer', '/rules/asthma/flags');
  await shop.post('marketer', '/rechecks', {});
  await expect
    .poll(async () => JSON.stringify(await shop.get('viewer', '/rechecks')))
    .not.toContain('"running"');
  return shop;
}

type Question = readonly [method: string, path: string, body?: object];

/** Every question that is answered with counts of people, under the route that it asks. */
async function questions(shop: Shop): Promise<ReadonlyMap<string, readonly Question[]>> {
  const { items: proposals } = await shop.get<{ items: { proposal: { id: string } }[] }>(
    'viewer',
    '/proposals',
  );
  const policy = await shop.get<object>('viewer', '/policy');
  const caps = { caps: [], quiet_hours: [] };
  const week = '2026-11-16';
  const each = (path: string, body: (condition: Condition) => object): readonly Question[] =>
    (path.startsWith('/audience') ? CURIOUS : IN_RULES).map((condition) => ['POST', path, body(condition)]);
  const get = (...paths: readonly string[]): readonly Question[] => paths.map((path) => ['GET', path]);
  const ofRules = (path: string) => get(...['draft', 'asthma', 'sick'].map((id) => `/rules/${id}${path}`));
  return new Map<string, readonly Question[]>([
    ['POST /audience/count', each('/audience/count', (condition) => ({ condition }))],
    [
      'POST /audience/conditions',
      [
        ...each('/audience/conditions', (condition) => ({ condition })),
        ['POST', '/audience/conditions', { condition: NOT_ON_PLAN }],
      ],
    ],
    [
      'POST /rules/preview',
      [
        ...each('/rules/preview', (condition) => ({ rule: about(condition), fixes: true })),
        ...each('/rules/preview', (condition) => ({
          rule: about(condition, { exclude: ['rare'] }),
          flags: false,
        })),
      ],
    ],
    [
      'POST /rules/preview/conditions',
      [
        ...each('/rules/preview/conditions', (c) => ({ rule: about(c) })),
        ...each('/rules/preview/conditions', (c) => ({ rule: about(c, { exclude: ['rare'] }) })),
        ...each('/rules/preview/conditions', (c) => ({ rule: about(c, { segment: 'sick' }) })),
        ['POST', '/rules/preview/conditions', { rule: about(NOT_ON_PLAN) }],
      ],
    ],
    ['POST /rules/preview/flags', each('/rules/preview/flags', (c) => ({ rule: about(c), fixes: true }))],
    ['POST /rules/preview/repair', each('/rules/preview/repair', (c) => ({ rule: about(c) }))],
    [
      'POST /rules/preview/people',
      [
        ...each('/rules/preview/people', (c) => ({ rule: about(c), outcomes: ['reached'] })),
        ...each('/rules/preview/people', (c) => ({ rule: about(c), outcomes: ['suppressed', 'excluded'] })),
      ],
    ],
    ['POST /caps/rehearse', each('/caps/rehearse', (c) => ({ ...caps, draft: about(c) }))],
    ['POST /caps/replay', [['POST', '/caps/replay', { ...caps, week }]]],
    ['POST /caps/check', [['POST', '/caps/check', caps]]],
    ['POST /policy/what-if', [['POST', '/policy/what-if', { policy: { ...policy, unknown_age: 'minor' } }]]],
    ['GET /catalog', get('/catalog')],
    ['GET /catalog/coverage', get('/catalog/coverage')],
    ['GET /catalog/attributes/{id}/values', get('/catalog/attributes/diagnosis/values')],
    [
      'POST /catalog/values',
      ['rare', 'asthma'].map((search) => ['POST', '/catalog/values', { search }] as const),
    ],
    ['GET /flags', get('/flags?limit=100')],
    ['GET /rules', get('/rules')],
    ['GET /rules/{id}', ofRules('')],
    ['GET /rules/{id}/flags', ofRules('/flags')],
    ['GET /rules/{id}/flags/history', ofRules('/flags/history')],
    ['GET /rules/{id}/compare', ofRules('/compare')],
    ['GET /rules/{id}/history', ofRules('/history')],
    ['GET /review-queue', get('/review-queue')],
    ['GET /proposals', get('/proposals')],
    ['GET /proposals/{id}', get(...proposals.map(({ proposal }) => `/proposals/${proposal.id}`))],
    ['GET /waivers', get('/waivers')],
    ['GET /rechecks', get('/rechecks')],
    ['GET /notifications', get('/notifications')],
    ['GET /overlap', get('/overlap')],
    ['GET /overview', get('/overview')],
    ['GET /overview/week', get(`/overview/week?week=${week}`)],
    ['GET /overview/held-back', get(`/overview/held-back?week=${week}`)],
    ['GET /overview/ending-consents', get('/overview/ending-consents')],
    ['GET /overview/benefit', get(`/overview/benefit?week=${week}`)],
  ]);
}

/** What routes answer that say how many people there are of nothing, or only to whoever may list people. */
const WITHOUT_COUNTS =
  /^\w+ \/(setup|session|sessions|accounts|second-factor|password|tokens|invitations|settings|imports|demo|datasets|categories|segments|customers|comments|audit|stream|openapi|docs|decisions|sends|permission|caps$|caps\/\{id\}$|caps\/simulate|policy$|audience\/(check|match)|notifications\/read|rechecks\/\{id\}\/stop|rules\/preview\/explain|proposals\/\{id\}\/|catalog\/attributes\/\{id\}(\/exposure.*)?$)/;
/** Changes of a rule: they answer with the rule, as reading it does, or its preview, as asking for it does. */
const CHANGES =
  /^(POST|PUT|DELETE|PATCH) \/(rules|rules\/\{id\}.*|catalog\/attributes\/\{id\}|rechecks|segments.*)$/;

test('every route is known here: as one that counts people, for whoever may list them alone, or without counts', async () => {
  const shop = await aShop();
  const document = await shop.get<Documented>('viewer', '/openapi.json');
  const asked = new Set((await questions(shop)).keys());
  const unknown = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      const route = `${method.toUpperCase()} ${path.replace('/api', '')}`;
      const isForListers = !operation['x-roles'].some((role) => role === 'viewer' || role === 'marketer');
      const isKnown = asked.delete(route) || WITHOUT_COUNTS.test(route) || CHANGES.test(route);
      return isKnown || isForListers ? [] : [route];
    }),
  );
  expect(unknown).toEqual([]);
  expect([...asked]).toEqual([]);
});

test('8 or 11 people with a rare diagnosis make no answer different', { timeout: 240_000 }, async () => {
  const [eight, eleven] = [await aClinic(8), await aClinic(11)];
  const told: string[] = [];
  for (const role of ['marketer', 'viewer'] as const)
    for (const asked of (await questions(eight)).values())
      for (const question of asked) {
        const [one, other] = [await answered(eight, role, question), await answered(eleven, role, question)];
        if (one !== other) told.push(`${role} ${JSON.stringify(question)}\n${apart(one, other)}`);
      }
  expect(told).toEqual([]);
  const exact = async (shop: Shop) => shop.post('reviewer', '/audience/count', { condition: RARE });
  expect([await exact(eight), await exact(eleven)]).toMatchObject([{ count: 8 }, { count: 11 }]);
});

test('nor does the first answer, from a sample of them', { timeout: 240_000 }, async () => {
  const shops = [8, 11].map(async (rare) => {
    const engine = await aDuckDbEngine();
    onTestFinished(() => engine.close());
    const shop = await aShop(clinicOf(rare, 50_000), {}, undefined, engine);
    await shop.post('marketer', '/segments', { id: 'rare', name: 'Rare', condition: RARE });
    return shop;
  });
  const [eight, eleven] = await Promise.all(shops);
  if (eight === undefined || eleven === undefined) throw new Error('there are two');
  const inSample = { condition: all(picked(...upTo(8)), GOLD), precision: 'estimate' };
  expect(await eight.post('reviewer', '/audience/count', inSample)).toMatchObject({ precision: 'estimate' });
  const told: string[] = [];
  for (const condition of [...CURIOUS, ...upTo(8).map((n) => all(picked(n), RARE))])
    for (const question of [
      ['POST', '/audience/count', { condition, precision: 'estimate' }],
      [
        'POST',
        '/rules/preview',
        { rule: about(condition), flags: false, sample: false, precision: 'estimate' },
      ],
    ] as const) {
      const [one, other] = [
        await answered(eight, 'viewer', question),
        await answered(eleven, 'viewer', question),
      ];
      if (one !== other) told.push(`${JSON.stringify(question)}\n${apart(one, other)}`);
    }
  expect(told).toEqual([]);
});

test('another moment is not heard by whoever may not list people, where private data decides', async () => {
  const shop = await aShop(clinicOf(8));
  const as_of = new Date(NOW - 85 * HOUR).toISOString();
  const lately = is('seen_at', 'in_last', { last: 90, unit: 'hour' });
  const ask = async (role: Role, condition: Condition, more: object) =>
    shop.post<object>(role, '/audience/count', { condition, ...more });
  for (const more of [{ as_of }, { time_zone: 'Pacific/Kiritimati' }])
    expect(await ask('marketer', all(DIAGNOSED, lately), more)).toEqual(
      await ask('marketer', all(DIAGNOSED, lately), {}),
    );
  expect(await ask('marketer', lately, { as_of })).toMatchObject({ as_of, precision: 'exact' });
  expect(await ask('reviewer', all(DIAGNOSED, lately), { as_of })).toMatchObject({ as_of, count: 3 });
  const before = await ask('marketer', all(DIAGNOSED, lately), {});
  shop.clock.pass(HOUR - 1);
  expect(await ask('marketer', all(DIAGNOSED, lately), {})).toEqual(before);
  shop.clock.pass(1);
  expect(await ask('marketer', all(DIAGNOSED, lately), {})).not.toEqual(before);
  const unreadable = { condition: DIAGNOSED, as_of: 'yesterday' };
  expect((await shop.ask('marketer', 'POST', '/audience/count', unreadable)).status).toBe(422);
});

test('few people held back by caps are told to whoever may list people alone', async () => {
  const shop = await aClinic(8);
  const sent = (from: number, to: number) =>
    upTo(to - from).map((n) => ({
      customer_id: `p${from + n}`,
      rule_id: 'newsletter',
      channel: 'email',
      purpose: 'service',
      sent_at: new Date(NOW - HOUR).toISOString(),
      status: 'sent',
    }));
  const check = async (role: Role) => {
    const body = { caps: [aCap({ id: 'day' }), aCap({ id: 'two', limit: 2 })], quiet_hours: [] };
    const { rules } = await shop.post<{ rules: readonly { rule: string }[] }>(role, '/caps/check', body);
    return rules.find(({ rule }) => rule === 'asthma');
  };
  await shop.post('marketer', '/sends', { items: sent(40, 45) });
  expect(await check('reviewer')).toMatchObject({ held_back: 5, by_cap: [{ cap: 'day', people: 5 }] });
  expect(await check('marketer')).toMatchObject({ asked: null, held_back: null, by_cap: [], lost_to: [] });
  await shop.post('marketer', '/sends', { items: [...sent(45, 90), ...sent(45, 48)] });
  const three = { fails_two: [{ caps: ['day', 'two'], people: 3 }] };
  expect(await check('reviewer')).toMatchObject({ held_back: 50, ...three });
  expect(await check('marketer')).toMatchObject({ held_back: 50, by_cap: [{ cap: 'day' }], fails_two: [] });
});

async function answered(shop: Shop, role: Role, [method, path, body]: Question): Promise<string> {
  const answer = await shop.ask(role, method, path, body);
  if (answer.status === 403) return 'no right';
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return text;
}

/** Where two answers differ first. */
function apart(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `${one.slice(Math.max(0, at - 120), at + 60)}\n${other.slice(Math.max(0, at - 120), at + 60)}`;
}
