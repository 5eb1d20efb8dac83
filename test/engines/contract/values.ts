import { expect, test } from 'vitest';
import { askedOf, aWorld } from '../../support/a-world.ts';
import type { OpenEngine } from '../contract.ts';
import { membersOf, openedFor } from './opened.ts';

const times = (count: number, value: number) => Array.from({ length: count }, () => value);

/** Whose amounts are added, in the order in which they are loaded. */
const AMOUNTS: { readonly [customer_id: string]: readonly number[] } = {
  'small-first': [...times(300, 123_456.78), ...times(3, 98_765_432.11)],
  'large-first': [...times(3, 98_765_432.11), ...times(300, 123_456.78)],
  many: times(200, 1_234_567.89),
  'large-between': [1e12, 0.3, -1e12],
  'half-up': [4.35, 0.0000005],
  'half-down': [-4.35, -0.0000005],
  thirds: [1, 2, 2],
};

/** Conditions on values that arithmetic or letter case could get wrong (SEMANTICS §2). */
export function holdsValues(open: OpenEngine): void {
  const opened = openedFor(open);

  test('§2 sums and means are of decimals, rounded half away from zero, whatever comes first', async () => {
    const world = aWorld({
      events: [{ id: 'purchase', properties: [{ id: 'amount', type: 'number' }] }],
      customers: Object.keys(AMOUNTS).map((customer_id) => ({ customer_id })),
      event_log: Object.entries(AMOUNTS).flatMap(([customer_id, amounts]) =>
        amounts.map((amount) => ({
          customer_id,
          event: 'purchase',
          occurred_at: '2026-03-14T09:00:00.000Z',
          amount,
        })),
      ),
    });
    const engine = await opened(world);
    const of = (kind: 'sum' | 'avg', value: number) =>
      membersOf(
        engine,
        { type: 'event', event: 'purchase', measure: { kind, property: 'amount' }, operator: 'eq', value },
        askedOf(world),
      );
    expect(await of('sum', 333_333_330.33)).toEqual(['large-first', 'small-first']);
    expect(await of('sum', 246_913_578)).toEqual(['many']);
    expect(await of('sum', 0.3)).toEqual(['large-between']);
    expect(await of('sum', 4.350001)).toEqual(['half-up']);
    expect(await of('sum', -4.350001)).toEqual(['half-down']);
    expect(await of('avg', 1.666667)).toEqual(['thirds']);
    expect(await of('avg', 1_234_567.89)).toEqual(['many']);
    expect(await of('avg', 2.175)).toEqual(['half-up']);
  });

  test('§2 items of a list compare as text, without letter case', async () => {
    const world = aWorld({
      attributes: [{ id: 'tags', type: 'list' }],
      customers: [
        { customer_id: 'ada', tags: ['Skincare', 'ΟΔΟΣ'] },
        { customer_id: 'ben', tags: ['skincare'] },
        { customer_id: 'chi', tags: [] },
        { customer_id: 'dov', tags: null },
      ],
    });
    const engine = await opened(world);
    const who = (operator: string, value: readonly string[]) =>
      membersOf(engine, { type: 'attribute', attribute: 'tags', operator, value }, askedOf(world));
    expect(await who('has_any', ['SKINCARE'])).toEqual(['ada', 'ben']);
    expect(await who('has_all', ['skinCare', 'οδος'])).toEqual(['ada']);
    expect(await who('has_none', ['Skincare'])).toEqual(['chi', 'dov']);
    expect(
      await who(
        'has_any',
        times(40, 0).map((_, n) => (n === 39 ? 'SKINCARE' : `other ${n}`)),
      ),
    ).toEqual(['ada', 'ben']);
  });
}
