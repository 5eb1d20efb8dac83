import { expect, test } from 'vitest';
import type { Condition, OperatorValue } from '../../../src/domain/segments/condition.ts';
import { askedOf, aWorld } from '../../support/a-world.ts';
import type { OpenEngine } from '../contract.ts';
import { membersOf, openedFor } from './opened.ts';

const attribute = (id: string, operator: string, value?: OperatorValue): Condition => ({
  type: 'attribute',
  attribute: id,
  operator,
  ...(value === undefined ? {} : { value }),
});
const people = (...customer_ids: readonly string[]): Condition => ({ type: 'people', customer_ids });

/** Ids that differ in letter case, accent, form of the accent, space, width, and look; and ones that are code. */
const IDS = [
  ' a',
  '%',
  "'; DROP TABLE customers; --",
  'A',
  '__proto__',
  'a',
  'a ',
  'constructor',
  'e\u0301',
  'é',
  '\uFF21',
  '\uFFFD',
  '😀',
];

export function holdsCells(open: OpenEngine): void {
  const opened = openedFor(open);

  test('ids are equal when every character is, and are ordered by code points', async () => {
    const world = aWorld({ customers: IDS.toReversed().map((customer_id) => ({ customer_id })) });
    const engine = await opened(world);
    expect(await membersOf(engine, people(...IDS), askedOf(world))).toEqual(IDS);
    for (const id of IDS) {
      expect(await membersOf(engine, people(id), askedOf(world))).toEqual([id]);
      expect((await engine.person(id))?.customer.customer_id).toBe(id);
    }
    expect(await engine.members(people(...IDS), askedOf(world), { limit: 1, after: '\uFFFD' })).toEqual([
      '😀',
    ]);
  });

  test('what someone did is theirs, not that of someone whose id differs in letter case', async () => {
    const world = aWorld({
      events: [{ id: 'visit', properties: [] }],
      customers: [{ customer_id: 'A' }, { customer_id: 'a' }],
      event_log: [{ customer_id: 'a', event: 'visit', occurred_at: '2026-03-01T00:00:00.000Z' }],
    });
    const visited: Condition = {
      type: 'event',
      event: 'visit',
      measure: { kind: 'count' },
      operator: 'gte',
      value: 1,
    };
    expect(await membersOf(await opened(world), visited, askedOf(world))).toEqual(['a']);
  });

  test('§2 letter case of text is ignored by Unicode, not by a language; of choices it isn’t', async () => {
    const texts = ['STRASSE', 'straße', 'İstanbul', 'istanbul', 'ΣΟΦΟΣ', 'σοφος', 'Ünal'];
    const world = aWorld({
      attributes: [
        { id: 'name', type: 'text' },
        { id: 'tier', type: 'enum' },
      ],
      customers: texts.map((name, index) => ({ customer_id: String(index), name, tier: name })),
    });
    const engine = await opened(world);
    const found = (id: string, value: string) =>
      membersOf(engine, attribute(id, 'eq', value), askedOf(world));
    expect(await found('name', 'strasse')).toEqual(['0']);
    expect(await found('name', 'STRAßE')).toEqual(['1']);
    expect(await found('name', 'ISTANBUL')).toEqual(['3']);
    expect(await found('name', 'ünaL')).toEqual(['6']);
    expect(await found('tier', 'ünal')).toEqual([]);
    expect(await found('tier', 'Ünal')).toEqual(['6']);
  });

  test('§2 %, _, * and quotes are plain characters', async () => {
    const names = ['100%', '100 percent', 'a_b', 'a-b', "O'Hara", 'back\\slash'];
    const world = aWorld({
      attributes: [{ id: 'name', type: 'text' }],
      customers: names.map((name, index) => ({ customer_id: String(index), name })),
    });
    const engine = await opened(world);
    const found = (part: string) => membersOf(engine, attribute('name', 'contains', part), askedOf(world));
    expect([
      await found('%'),
      await found('_'),
      await found("'"),
      await found('\\'),
      await found('*'),
    ]).toEqual([['0'], ['2'], ['4'], ['5'], []]);
  });

  test('§2 with an unset cell the negatives are true and everything else is false', async () => {
    const attributes = [
      { id: 'name', type: 'text' },
      { id: 'orders', type: 'number' },
      { id: 'vip', type: 'boolean' },
      { id: 'born', type: 'date' },
      { id: 'seen', type: 'datetime' },
      { id: 'tags', type: 'list' },
    ] as const;
    const unset = Object.fromEntries(attributes.map(({ id }) => [id, null]));
    const world = aWorld({
      attributes,
      customers: [
        { ...unset, customer_id: 'null' },
        { customer_id: 'missing' },
        { ...unset, tags: [], customer_id: 'empty' },
        {
          customer_id: 'set',
          name: 'x',
          orders: 1,
          vip: true,
          born: '2000-01-01',
          seen: '2026-03-15T12:00:00.000Z',
          tags: ['x'],
        },
      ],
    });
    const engine = await opened(world);
    const met = (condition: Condition) => membersOf(engine, condition, askedOf(world));
    for (const { id } of attributes) {
      expect(await met(attribute(id, 'is_set'))).toEqual(['set']);
      expect(await met(attribute(id, 'is_unset'))).toEqual(['empty', 'missing', 'null']);
    }
    const positives = [
      attribute('name', 'eq', 'y'),
      attribute('name', 'contains', 'y'),
      attribute('orders', 'eq', 2),
      attribute('orders', 'lt', 0),
      attribute('vip', 'eq', false),
      attribute('born', 'before', '1990-01-01'),
      attribute('born', 'age_gte', 40),
      attribute('seen', 'after', '2026-03-15T12:00:00.000Z'),
      attribute('tags', 'has_any', ['y']),
    ];
    for (const condition of positives) {
      expect(await met(condition)).toEqual([]);
      expect(await met({ type: 'not', condition })).toEqual(['empty', 'missing', 'null', 'set']);
    }
    const negatives = [
      attribute('name', 'neq', 'x'),
      attribute('orders', 'not_in', [1]),
      attribute('tags', 'has_none', ['x']),
    ];
    for (const condition of negatives) expect(await met(condition)).toEqual(['empty', 'missing', 'null']);
  });

  test('§2 sums and means are rounded to six decimals, half away from zero; of nothing there is no mean', async () => {
    const amounts: { readonly [id: string]: readonly (number | null)[] } = {
      third: [1, 1, 2],
      tenth: [0.1, 0.1, 0.1],
      half: [0.0000005],
      below: [-0.0000005],
      unset: [null],
      none: [],
    };
    const world = aWorld({
      events: [{ id: 'purchase', properties: [{ id: 'amount', type: 'number' }] }],
      customers: Object.keys(amounts).map((customer_id) => ({ customer_id })),
      event_log: Object.entries(amounts).flatMap(([customer_id, each]) =>
        each.map((amount) => ({
          customer_id,
          event: 'purchase',
          occurred_at: '2026-03-01T00:00:00.000Z',
          amount,
        })),
      ),
    });
    const engine = await opened(world);
    const met = (kind: 'sum' | 'avg', value: number) =>
      membersOf(
        engine,
        { type: 'event', event: 'purchase', measure: { kind, property: 'amount' }, operator: 'eq', value },
        askedOf(world),
      );
    expect(await met('avg', 1.333333)).toEqual(['third']);
    expect(await met('sum', 0.3)).toEqual(['tenth']);
    expect(await met('sum', 0.000001)).toEqual(['half']);
    expect(await met('avg', -0.000001)).toEqual(['below']);
    expect(await met('sum', 0)).toEqual(['none', 'unset']);
    expect(await met('avg', 0)).toEqual([]);
  });
}
