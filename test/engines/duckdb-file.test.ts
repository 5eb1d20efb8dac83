/** What the DuckDB engine does beside answering: keeping, stopping, refusing, estimating. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, onTestFinished, test } from 'vitest';
import type { CustomerRow, EventRow } from '../../src/domain/data/rows.ts';
import type { Condition } from '../../src/domain/segments/condition.ts';
import { createDuckDbEngine } from '../../src/engines/duckdb/engine.ts';
import { sampleShare, scaledTo } from '../../src/engines/duckdb/sample.ts';
import type { AudienceContext, AudienceEngine } from '../../src/service/ports.ts';
import { aClock } from '../support/a-clock.ts';
import { aFolder } from '../support/a-folder.ts';
import { aPlan } from '../support/a-plan.ts';
import { aPolicy } from '../support/a-policy.ts';

const LOADER = fileURLToPath(new URL('../support/load-for-ever.ts', import.meta.url));
const EVERYONE: Condition = { type: 'all', conditions: [] };
const GOLD: Condition = { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' };
const FIELDS = [
  { id: 'tier', type: 'enum' },
  { id: 'n', type: 'number' },
] as const;

async function anEngine(folder: string): Promise<AudienceEngine> {
  const engine = await createDuckDbEngine({
    path: join(folder, 'customers.duckdb'),
    temp_folder: join(folder, 'temp'),
    memory_limit_mb: 1024,
    clock: aClock(),
  });
  onTestFinished(() => engine.close());
  return engine;
}

function asked(more: Partial<AudienceContext> = {}): AudienceContext {
  return {
    as_of: Date.parse('2026-03-15T12:00:00.000Z'),
    time_zone: 'UTC',
    segments: new Map(),
    policy: aPolicy(),
    time_zone_attribute: null,
    ...more,
  };
}

function customers(count: number): readonly CustomerRow[] {
  return Array.from({ length: count }, (_, n) => ({
    customer_id: `c${n}`,
    tier: n % 4 === 0 ? 'gold' : 'silver',
    n,
  }));
}

async function loadCustomers(
  engine: AudienceEngine,
  rows: readonly CustomerRow[],
  mode: 'replace' | 'append' = 'replace',
) {
  const load = await engine.load('customers', mode, FIELDS);
  await load.write(rows);
  await load.commit();
}

test('what was committed is there when the file is opened again', async () => {
  const folder = aFolder();
  const first = await anEngine(folder);
  await loadCustomers(first, customers(8));
  const [version, profile, schema] = [await first.dataVersion(), await first.profile(), await first.schema()];
  await first.close();
  const second = await anEngine(folder);
  expect(await second.count(GOLD, asked(), 'exact')).toMatchObject({ count: 2, of: 8 });
  expect([await second.dataVersion(), await second.profile(), await second.schema()]).toEqual([
    version,
    profile,
    schema,
  ]);
});

test('a process killed during a load leaves the data as it was', async () => {
  const folder = aFolder();
  const engine = await anEngine(folder);
  await loadCustomers(engine, customers(8));
  await engine.close();
  const child = spawn(process.execPath, [LOADER, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const again = await anEngine(folder);
  expect(await again.count(EVERYONE, asked(), 'exact')).toMatchObject({ count: 8, of: 8 });
  await loadCustomers(again, customers(3));
  expect(await again.count(EVERYONE, asked(), 'exact')).toMatchObject({ count: 3 });
});

const OLDER = {
  first: [
    'DROP TABLE tact_latest_0',
    'DROP TABLE tact_changed_0',
    'ALTER TABLE customers ADD COLUMN "$latest_0_1" TIMESTAMP',
    'CREATE TABLE tact_recency ("$person" INTEGER)',
    `UPDATE tact_meta SET "value" = '1' WHERE "key" = 'format'`,
  ],
  second: [
    'ALTER TABLE events ADD COLUMN customer_id VARCHAR',
    `UPDATE events SET customer_id = 'c3'`,
    'UPDATE tact_latest_0 SET "$latest_1" = NULL WHERE NOT isfinite("$latest_1")',
    `UPDATE tact_meta SET "value" = '2' WHERE "key" = 'format'`,
  ],
} as const;

test.each(['first', 'second'] as const)(
  'a file of the %s format is brought up to date when it is opened',
  async (format) => {
    const folder = aFolder();
    const engine = await anEngine(folder);
    await loadCustomers(engine, customers(8));
    const visit = { customer_id: 'c3', event: 'visit', occurred_at: '2026-03-01T00:00:00.000Z' };
    const load = await engine.load('events', 'replace', []);
    await load.write([visit]);
    await load.commit();
    await engine.close();
    const file = await DuckDBInstance.create(join(folder, 'customers.duckdb'));
    const connection = await file.connect();
    for (const statement of OLDER[format]) await connection.run(statement);
    connection.closeSync();
    file.closeSync();
    const again = await anEngine(folder);
    const visited: Condition = {
      type: 'event',
      event: 'visit',
      measure: { kind: 'count' },
      operator: 'gte',
      value: 1,
      within: { last: 1, unit: 'month' },
    };
    expect(await again.members(visited, asked(), { limit: 10, after: null })).toEqual(['c3']);
    expect(await again.person('c3')).toMatchObject({
      customer: { customer_id: 'c3', n: 3 },
      events: [visit],
    });
  },
);

test('a damaged file is refused in words, without its path', async () => {
  const folder = aFolder();
  writeFileSync(join(folder, 'customers.duckdb'), 'this is no database'.repeat(500));
  await expect(anEngine(folder)).rejects.toMatchObject({
    kind: 'unavailable',
    message: expect.not.stringContaining(folder),
  });
});

test('a file that another process holds is refused in words', async () => {
  const folder = aFolder();
  const child = spawn(process.execPath, [LOADER, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  await once(child.stdout, 'data');
  await expect(anEngine(folder)).rejects.toMatchObject({
    kind: 'unavailable',
    message: expect.stringContaining('Another process'),
  });
});

test('a cancelled question stops, and its place is free at once', async () => {
  const engine = await anEngine(aFolder());
  const rows = customers(3_000);
  await loadCustomers(engine, rows);
  const load = await engine.load('events', 'replace', []);
  const occurred_at = (n: number) => new Date(Date.parse('2026-01-01T00:00:00Z') + n * 1_000).toISOString();
  await load.write(
    Array.from({ length: 300_000 }, (_, n): EventRow => ({
      customer_id: `c${n % 3}`,
      event: 'visit',
      occurred_at: occurred_at(n),
    })),
  );
  await load.commit();
  const endless: Condition = {
    type: 'sequence',
    first: { event: 'visit' },
    then: { event: 'visit' },
    within: { last: 1, unit: 'year' },
    completed: false,
  };
  const questions = Array.from({ length: 12 }, () => {
    const stop = new AbortController();
    return { stop, answer: engine.count(endless, asked({ signal: stop.signal }), 'exact') };
  });
  const settled = Promise.allSettled(questions.map(({ answer }) => answer));
  for (const { stop } of questions) stop.abort();
  for (const result of await settled) expect(result).toMatchObject({ reason: { kind: 'cancelled' } });
  expect(await engine.count(GOLD, asked(), 'exact')).toMatchObject({ count: 750 });
});

test('whoever waits for the answer to another question may stop waiting', async () => {
  const engine = await anEngine(aFolder());
  await loadCustomers(engine, customers(3_000));
  const stop = new AbortController();
  const first = engine.count(GOLD, asked(), 'exact');
  const second = engine.count(GOLD, asked({ signal: stop.signal }), 'exact');
  stop.abort();
  await expect(second).rejects.toMatchObject({ kind: 'cancelled' });
  expect(await first).toMatchObject({ count: 750 });
});

test('between the rules of an overlap others are heard, and it can be given up', async () => {
  const engine = await anEngine(aFolder());
  await loadCustomers(engine, customers(3_000));
  const plans = Array.from({ length: 50 }, () => aPlan({ audience: GOLD }));
  expect(await engine.overlap(plans, asked(), { people: 1 })).toMatchObject({ customers: 3_000 });
  const stop = new AbortController();
  const again = engine.overlap(plans, asked({ signal: stop.signal }), { people: 1 });
  setImmediate(() => stop.abort());
  await expect(again).rejects.toMatchObject({ kind: 'cancelled' });
});

test('an error of the engine says nothing of SQL or of what was asked', async () => {
  const engine = await anEngine(aFolder());
  await loadCustomers(engine, customers(2));
  const unknown: Condition = { type: 'segment', segment: 'secret', member: true };
  await expect(engine.count(unknown, asked(), 'exact')).rejects.toMatchObject({
    kind: 'unavailable',
    message: expect.not.stringMatching(/select|secret/i),
  });
});

test('an estimate looks at a sample, and the exact count lies within a few margins of it', async () => {
  const engine = await anEngine(aFolder());
  await loadCustomers(engine, customers(60_000));
  const guess = await engine.count(GOLD, asked(), 'estimate');
  expect(guess).toMatchObject({ of: 60_000, precision: 'estimate' });
  expect(guess.margin).toBeGreaterThan(0);
  expect(Math.abs(guess.count - 15_000)).toBeLessThan(3 * guess.margin);
  const few = await engine.count({ type: 'people', customer_ids: ['nobody'] }, asked(), 'estimate');
  expect(few.count).toBe(0);
  expect(few.margin).toBeGreaterThan(0);
});

test('an estimated reach adds up to all customers', async () => {
  const engine = await anEngine(aFolder());
  await loadCustomers(engine, customers(60_000));
  const plan = {
    rule_id: 'r',
    audience: GOLD,
    exclude: [],
    purpose: 'marketing',
    channel: 'email',
    priority: 0,
    holdout_percent: 10,
    caps: { caps: [], quiet_hours: [] },
  };
  const { rows, customers: all, sampled, precision } = await engine.reach(plan, asked(), 'estimate');
  expect(precision).toBe('estimate');
  expect(sampled).toBeCloseTo(sampleShare(60_000), 1);
  expect(rows.reduce((sum, { people }) => sum + people, 0)).toBe(all);
});

test('few customers are counted exactly, whatever is asked', async () => {
  const engine = await anEngine(aFolder());
  await loadCustomers(engine, customers(100));
  expect(await engine.count(GOLD, asked(), 'estimate')).toEqual({
    count: 25,
    of: 100,
    precision: 'exact',
    margin: 0,
  });
});

test('the sample follows what is appended', async () => {
  const engine = await anEngine(aFolder());
  await loadCustomers(engine, customers(60_000));
  const more = Array.from({ length: 60_000 }, (_, n): CustomerRow => ({
    customer_id: `d${n}`,
    tier: 'gold',
    n,
  }));
  await loadCustomers(engine, more, 'append');
  const guess = await engine.count(GOLD, asked(), 'estimate');
  expect(Math.abs(guess.count - 75_000)).toBeLessThan(3 * guess.margin);
});

test('a guess is exact where all that it takes was looked up before', async () => {
  const engine = await anEngine(aFolder());
  await loadCustomers(engine, customers(60_000));
  const exact = await engine.count(GOLD, asked(), 'exact');
  expect(await engine.count(GOLD, asked(), 'estimate')).toEqual(exact);
  const other: Condition = { type: 'not', condition: GOLD };
  expect(await engine.count(other, asked(), 'estimate')).toMatchObject({ count: 45_000, precision: 'exact' });
});

test('scaled rows add up', () => {
  const rows = [{ people: 1 }, { people: 1 }, { people: 1 }];
  expect(scaledTo(100, rows).map(({ people }) => people)).toEqual([34, 33, 33]);
  expect(scaledTo(7, [])).toEqual([]);
});

test('a consent is asked for as of before the newest, and from then on', async () => {
  const engine = await anEngine(aFolder());
  await loadCustomers(engine, customers(1));
  const load = await engine.load('consents', 'replace', []);
  const consent = { customer_id: 'c0', purpose: 'marketing', channel: 'email' } as const;
  await load.write([
    { ...consent, status: 'granted', captured_at: '2025-01-01T00:00:00.000Z' },
    { ...consent, status: 'withdrawn', captured_at: '2026-01-01T00:00:00.000Z' },
  ]);
  await load.commit();
  const may: Condition = { type: 'consent', purpose: 'marketing', channel: 'email', permitted: true };
  const before = asked({ as_of: Date.parse('2025-06-01T00:00:00Z') });
  expect(await engine.count(may, before, 'exact')).toMatchObject({ count: 1 });
  expect(await engine.count(may, asked(), 'exact')).toMatchObject({ count: 0 });
});

test('nothing is kept of people who were taken out of all data', async () => {
  const engine = await anEngine(aFolder());
  await loadCustomers(engine, customers(10));
  await loadCustomers(engine, customers(2));
  const load = await engine.load('customers', 'append', FIELDS);
  expect(await load.existing(['c0', 'c5'])).toEqual(new Set(['c0']));
  await load.abort();
  await loadCustomers(engine, customers(10));
  expect(await engine.members(EVERYONE, asked(), { limit: 3, after: 'c6' })).toEqual(['c7', 'c8', 'c9']);
});
