import { beforeEach, expect, test } from 'vitest';
import type { Cap } from '../../../src/domain/caps/cap.ts';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import { createMemoryEngine } from '../../../src/engines/memory/engine.ts';
import type { PressureAnswer } from '../../../src/service/decide-pressure.ts';
import { aClock } from '../../support/a-clock.ts';
import { anApp, type TestApp } from '../../support/an-app.ts';
import { aCap } from '../../support/simulations.ts';

const WEEK = { kind: 'rolling', hours: 168 } as const;
const DAY = { kind: 'calendar', unit: 'day', time_zone: 'workspace' } as const;
let app: TestApp;

beforeEach(async () => {
  const engine = createMemoryEngine({ clock: aClock() });
  await fill(
    engine,
    'customers',
    ['ann', 'bob', 'cy'].map((customer_id) => ({ customer_id })),
  );
  const send = { channel: 'email', purpose: 'service', status: 'delivered' } as const;
  await fill(engine, 'sends', [
    { ...send, customer_id: 'ann', rule_id: 'news', sent_at: '2026-11-14T08:00:00.000Z' },
    { ...send, customer_id: 'ann', rule_id: 'news', sent_at: '2026-11-16T08:00:00.000Z' },
    { ...send, customer_id: 'ann', rule_id: 'deal', sent_at: '2026-11-18T08:00:00.000Z', status: 'bounced' },
    { ...send, customer_id: 'bob', rule_id: 'news', sent_at: '2026-11-22T23:59:59.999Z' },
    { ...send, customer_id: 'bob', rule_id: 'news', sent_at: '2026-11-23T00:00:00.000Z' },
  ]);
  const cart = { event: 'cart' };
  await fill(engine, 'events', [
    { ...cart, customer_id: 'ann', occurred_at: '2026-11-20T10:00:00.000Z' },
    { ...cart, customer_id: 'ann', occurred_at: '2026-11-20T11:00:00.000Z' },
    { ...cart, customer_id: 'cy', occurred_at: '2026-10-01T11:00:00.000Z' },
  ]);
  app = await anApp({ engine });
});

test('a week is replayed from the sends on record, those before it using up caps', async () => {
  const caps = [aCap({ id: 'weekly', limit: 2, window: WEEK })];
  const answer = await asked('/caps/replay', { week: '2026-11-18', caps, quiet_hours: [], focus: 'weekly' });
  expect(answer).toMatchObject({
    customers: 3,
    planned: 3,
    held: 1,
    held_by_cap: [1],
    held_by_quiet_hours: 0,
  });
  expect(answer.weeks).toEqual([
    {
      from: '2026-11-16T00:00:00.000Z',
      upto: '2026-11-23T00:00:00.000Z',
      before: [1, 1, 1],
      after: [1, 2],
    },
  ]);
  expect(answer.by_rule).toEqual([
    { rule: 'deal', channel: 'email', purpose: 'service', planned: 1, held: 1 },
    { rule: 'news', channel: 'email', purpose: 'service', planned: 2, held: 0 },
  ]);
  expect(answer.most.map(({ planned, sent }) => [planned, sent])).toEqual([
    [2, 1],
    [1, 1],
  ]);
  expect(JSON.stringify(answer.most)).not.toContain('"ann"');
});

test('a week that has not begun, a focus that is no cap and a cap that can’t hold are refused with their place', async () => {
  const ask = { week: '2026-11-16', caps: [], quiet_hours: [] };
  for (const [path, body] of [
    ['week', { ...ask, week: '2026-11-30' }],
    ['week', { ...ask, week: 'monday' }],
    ['focus', { ...ask, focus: 'weekly' }],
    ['caps[0].limit', { ...ask, caps: [aCap({ limit: -1 })] }],
  ] as const) {
    const response = await app.ask('marketer', 'POST', '/caps/replay', body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ path }] });
  }
});

test('the next 28 days are rehearsed on the schedules of live rules, and nothing is kept', async () => {
  await published('Daily', { kind: 'daily', time: '12:00' }, 2);
  await published('Carts', { kind: 'event', event: 'cart' }, 1);
  await published('By hand', { kind: 'manual' }, 1);
  const head = await app.ports.store.view.audit.head();
  const answer = await asked('/caps/rehearse', { caps: [], quiet_hours: [] });
  expect(answer.planned).toBe(28 * 3 + 2);
  expect(answer.held).toBe(0);
  expect(answer.weeks).toHaveLength(4);
  expect(answer.weeks[0]?.before.at(7)).toBe(3);
  expect(answer.triggered).toEqual([{ rule: 'carts', name: 'Carts', event: 'cart', times: 2, planned: 2 }]);
  expect(answer.unplanned).toEqual([{ rule: 'by-hand', name: 'By hand', reason: 'by_hand' }]);
  expect(await app.ports.store.view.audit.head()).toEqual(head);
});

test('another limit decides the same messages again, and other priorities let others go first', async () => {
  await published('One', { kind: 'daily', time: '12:00' }, 2);
  await published('Two', { kind: 'daily', time: '12:00' }, 1);
  const caps = (limit: number): readonly Cap[] => [
    aCap({ id: 'all', limit, window: DAY, scope: { rules: ['one', 'two'] } }),
  ];
  const held = async (limit: number, priorities?: { readonly [rule: string]: number }) => {
    const answer = await asked('/caps/rehearse', { caps: caps(limit), quiet_hours: [], priorities });
    const one = answer.by_rule.find(({ rule }) => rule === 'one');
    return [answer.held, one?.held];
  };
  expect(await held(1)).toEqual([84, 0]);
  expect(await held(2)).toEqual([0, 0]);
  expect(await held(1, { one: 1, two: 2 })).toEqual([84, 84]);
});

test('a draft stands in for its live edition', async () => {
  await published('News', { kind: 'daily', time: '12:00' }, 2);
  const draft = { ...content('News'), id: 'news', schedule: { kind: 'weekly', days: [1], time: '12:00' } };
  const answer = await asked('/caps/rehearse', { caps: [], quiet_hours: [], draft });
  expect(answer.planned).toBe(4 * 3);
});

test('whoever accepts lines is told the progress before the result', async () => {
  const body = { week: '2026-11-16', caps: [], quiet_hours: [] };
  const response = await app.ask('viewer', 'POST', '/caps/replay', body, { accept: 'application/x-ndjson' });
  const lines = (await response.text()).trim().split('\n');
  expect(JSON.parse(lines[0] ?? '')).toEqual({ progress: null });
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ result: { planned: 3 } });
  const late = await app.ask(
    'viewer',
    'POST',
    '/caps/replay',
    { ...body, week: '2027-01-04' },
    {
      accept: 'application/x-ndjson',
    },
  );
  expect(JSON.parse((await late.text()).trim())).toMatchObject({ problem: { status: 422 } });
});

async function asked(path: string, body: unknown): Promise<PressureAnswer> {
  const response = await app.ask('marketer', 'POST', path, body);
  expect(response.status).toBe(200);
  return (await response.json()) as PressureAnswer;
}

function content(name: string) {
  return { name, condition: { type: 'all', conditions: [] }, purpose: 'service', channel: 'email' };
}

async function published(name: string, schedule: Rule['schedule'], priority: number): Promise<void> {
  const made = await app.ask('marketer', 'POST', '/rules', { ...content(name), schedule, priority });
  let rule = (await made.json()) as Rule;
  for (const [who, action] of [
    ['marketer', 'submit'],
    ['reviewer', 'approve'],
    ['marketer', 'publish'],
  ] as const) {
    const body = action === 'approve' ? { reason: 'Looks right to me, checked with the shop.' } : {};
    const moved = await app.ask(who, 'POST', `/rules/${rule.id}/${action}`, body, {
      'if-match': `"${rule.version}"`,
    });
    expect(moved.status).toBe(200);
    rule = (await moved.json()) as Rule;
  }
}

async function fill(
  engine: ReturnType<typeof createMemoryEngine>,
  dataset: 'customers' | 'sends' | 'events',
  rows: readonly object[],
): Promise<void> {
  const load = await engine.load(dataset, 'replace', []);
  await load.write(rows as never);
  await load.commit();
}
