import { expect, test } from 'vitest';
import type { CustomerRow, EventRow } from '../../../src/domain/data/rows.ts';
import type { Field } from '../../../src/domain/data/schema.ts';
import { TactError } from '../../../src/service/errors.ts';
import type { AudienceEngine } from '../../../src/service/ports.ts';
import { EVERYONE } from '../../support/a-plan.ts';
import { askedOf, aWorld } from '../../support/a-world.ts';
import type { OpenEngine } from '../contract.ts';
import { membersOf, openedFor } from './opened.ts';

const CONTEXT = askedOf(aWorld());
const TIER: Field = { id: 'tier', type: 'enum' };
const ORDERS: Field = { id: 'orders', type: 'number' };

async function loadCustomers(
  engine: AudienceEngine,
  mode: 'replace' | 'append',
  fields: readonly Field[],
  ...rows: readonly CustomerRow[]
) {
  const load = await engine.load('customers', mode, fields);
  await load.write(rows);
  await load.commit();
}

async function kindOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof TactError) return error.kind;
    throw error;
  }
  return 'done';
}

const everyone = (engine: AudienceEngine) => membersOf(engine, EVERYONE, CONTEXT);

export function holdsLoads(open: OpenEngine): void {
  const opened = openedFor(open);

  test('rows are invisible until they are committed, and then all of them are there', async () => {
    const engine = await opened();
    const version = await engine.dataVersion();
    const load = await engine.load('customers', 'replace', [TIER]);
    await load.write([{ customer_id: 'b', tier: 'gold' }]);
    await load.write([{ customer_id: 'a', tier: null }]);
    expect([await everyone(engine), await engine.dataVersion(), await engine.schema()]).toEqual([
      [],
      version,
      { attributes: [], events: [] },
    ]);
    await load.commit();
    expect(await everyone(engine)).toEqual(['a', 'b']);
    expect(await engine.dataVersion()).not.toBe(version);
    expect((await engine.schema()).attributes).toEqual([TIER]);
  });

  test('a commit that is stopped leaves the data as it was, unless all was done already', async () => {
    const engine = await opened();
    await loadCustomers(engine, 'replace', [TIER], { customer_id: 'a', tier: 'gold' });
    let stops = 0;
    for (let calls = 1; calls <= 12; calls += 1) {
      const version = await engine.dataVersion();
      const before = await everyone(engine);
      const load = await engine.load('customers', 'append', [TIER]);
      await load.write([{ customer_id: `b${calls + 10}`, tier: 'silver' }]);
      let told = 0;
      const kind = await kindOf(() =>
        load.commit(async () => {
          told += 1;
          if (told >= calls) throw new TactError('cancelled', 'Stopped.');
        }),
      );
      if (kind === 'cancelled') {
        stops += 1;
        expect([await engine.dataVersion(), await everyone(engine)]).toEqual([version, before]);
      } else expect(await everyone(engine)).toEqual([...before, `b${calls + 10}`]);
    }
    expect(stops).toBeGreaterThan(0);
  });

  test('a load that is given up leaves the data as it was', async () => {
    const engine = await opened();
    await loadCustomers(engine, 'replace', [TIER], { customer_id: 'a', tier: 'gold' });
    const before = [
      await engine.datasets(),
      await engine.dataVersion(),
      await engine.schema(),
      await engine.profile(),
    ];
    for (const mode of ['replace', 'append'] as const) {
      const load = await engine.load('customers', mode, [ORDERS]);
      await load.write([{ customer_id: 'b', orders: 1 }]);
      await load.abort();
    }
    expect([
      await engine.datasets(),
      await engine.dataVersion(),
      await engine.schema(),
      await engine.profile(),
    ]).toEqual(before);
    expect(await everyone(engine)).toEqual(['a']);
  });

  test('replacing leaves nothing of what was there; appending keeps it and adds columns', async () => {
    const engine = await opened();
    await loadCustomers(engine, 'replace', [TIER], { customer_id: 'a', tier: 'gold' });
    await loadCustomers(engine, 'append', [ORDERS], { customer_id: 'b', orders: 2 });
    expect((await engine.schema()).attributes).toEqual([TIER, ORDERS]);
    expect((await engine.person('a'))?.customer).toMatchObject({ customer_id: 'a', tier: 'gold' });
    const unset = { type: 'attribute', attribute: 'orders', operator: 'is_unset' } as const;
    expect(await membersOf(engine, unset, CONTEXT)).toEqual(['a']);
    await loadCustomers(engine, 'replace', [ORDERS], { customer_id: 'c', orders: 3 });
    expect((await engine.schema()).attributes).toEqual([ORDERS]);
    expect(await everyone(engine)).toEqual(['c']);
    expect(await engine.person('a')).toBeNull();
  });

  test('appending tells which customers exist, and never adds one twice', async () => {
    const engine = await opened();
    await loadCustomers(engine, 'replace', [], { customer_id: 'a' });
    const append = await engine.load('customers', 'append', []);
    expect(await append.existing(['a', 'b', 'A'])).toEqual(new Set(['a']));
    await append.abort();
    const replace = await engine.load('customers', 'replace', []);
    expect(await replace.existing(['a'])).toEqual(new Set());
    await replace.abort();
    expect(
      await kindOf(() => loadCustomers(engine, 'append', [], { customer_id: 'b' }, { customer_id: 'a' })),
    ).toBe('conflict');
    expect(await everyone(engine)).toEqual(['a']);
  });

  test('a column keeps its type when rows are appended; text and choices are alike', async () => {
    const engine = await opened();
    await loadCustomers(engine, 'replace', [TIER, ORDERS], { customer_id: 'a', tier: 'gold', orders: 1 });
    const text: Field = { id: 'orders', type: 'text' };
    expect(
      await kindOf(() => loadCustomers(engine, 'append', [text], { customer_id: 'b', orders: 'two' })),
    ).toBe('invalid');
    await loadCustomers(engine, 'append', [{ id: 'tier', type: 'text' }], {
      customer_id: 'b',
      tier: 'silver',
    });
    expect((await engine.schema()).attributes).toEqual([TIER, ORDERS]);
    expect(await everyone(engine)).toEqual(['a', 'b']);
  });

  test('a property belongs to an event when some row of it has it set', async () => {
    const engine = await opened();
    const load = await engine.load('events', 'replace', [
      { id: 'amount', type: 'number' },
      { id: 'path', type: 'text' },
    ]);
    const at = { customer_id: 'a', occurred_at: '2026-03-01T00:00:00.000Z' };
    const rows: readonly EventRow[] = [
      { ...at, event: 'visit', path: '/', amount: null },
      { ...at, event: 'purchase', path: null, amount: 3 },
      { ...at, event: 'sign_up' },
    ];
    await load.write(rows);
    await load.commit();
    expect((await engine.schema()).events).toEqual([
      { id: 'purchase', properties: [{ id: 'amount', type: 'number' }] },
      { id: 'sign_up', properties: [] },
      { id: 'visit', properties: [{ id: 'path', type: 'text' }] },
    ]);
  });

  test('the datasets say what is in them, since when, and how new it is', async () => {
    const engine = await opened();
    const load = await engine.load('sends', 'replace', []);
    const send = {
      customer_id: 'a',
      rule_id: 'r',
      channel: 'email',
      purpose: 'marketing',
      status: 'sent',
    } as const;
    await load.write([
      { ...send, sent_at: '2026-03-02T00:00:00.000Z' },
      { ...send, sent_at: '2026-03-01T00:00:00.000Z' },
    ]);
    await load.commit();
    const datasets = await engine.datasets();
    expect(datasets.map(({ dataset }) => dataset)).toEqual([
      'customers',
      'events',
      'consents',
      'sends',
      'suppressions',
    ]);
    expect(datasets[3]).toEqual({
      dataset: 'sends',
      rows: 2,
      loaded_at: '2026-11-23T09:00:00.000Z',
      newest: '2026-03-02T00:00:00.000Z',
      fields: [],
    });
    expect(datasets[0]).toEqual({ dataset: 'customers', rows: 0, loaded_at: null, newest: null, fields: [] });
  });

  test('two loads at once both arrive', async () => {
    const engine = await opened();
    const first = await engine.load('customers', 'append', [TIER]);
    const second = await engine.load('customers', 'append', [ORDERS]);
    await first.write([{ customer_id: 'a', tier: 'gold' }]);
    await second.write([{ customer_id: 'b', orders: 1 }]);
    await Promise.all([second.commit(), first.commit()]);
    expect(await everyone(engine)).toEqual(['a', 'b']);
    expect(new Set((await engine.schema()).attributes)).toEqual(new Set([TIER, ORDERS]));
  });
}
