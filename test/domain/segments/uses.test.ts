import { expect, test } from 'vitest';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { usesOf } from '../../../src/domain/segments/uses.ts';

const TIER: Condition = { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' };
const segments = new Map<string, Condition>([
  ['inner', { type: 'any', conditions: [TIER] }],
  ['outer', { type: 'not', condition: { type: 'segment', segment: 'inner', member: true } }],
]);

test('not and non-membership still use the data, and turn it round', () => {
  const condition: Condition = {
    type: 'all',
    conditions: [
      TIER,
      { type: 'not', condition: TIER },
      { type: 'not', condition: { type: 'not', condition: TIER } },
    ],
  };
  expect(usesOf(condition, segments).map(({ path, negated }) => [path, negated])).toEqual([
    ['conditions[0]', false],
    ['conditions[1].condition', true],
    ['conditions[2].condition.condition', false],
  ]);
});

test('what segments use is reached through them, at the place of the first reference', () => {
  const condition: Condition = {
    type: 'all',
    conditions: [{ type: 'segment', segment: 'outer', member: false }],
  };
  expect(
    usesOf(condition, segments).map(({ kind, id, path, through, inner_path, negated }) => ({
      kind,
      id,
      path,
      through,
      inner_path,
      negated,
    })),
  ).toEqual([
    {
      kind: 'segment',
      id: 'outer',
      path: 'conditions[0]',
      through: [],
      inner_path: 'conditions[0]',
      negated: false,
    },
    {
      kind: 'segment',
      id: 'inner',
      path: 'conditions[0]',
      through: ['outer'],
      inner_path: 'condition',
      negated: false,
    },
    {
      kind: 'attribute',
      id: 'tier',
      path: 'conditions[0]',
      through: ['outer', 'inner'],
      inner_path: 'conditions[0]',
      negated: false,
    },
  ]);
});

test('an event uses itself and the properties asked about', () => {
  const where = [{ property: 'category', operator: 'is_set' }];
  const condition: Condition = {
    type: 'all',
    conditions: [
      {
        type: 'event',
        event: 'purchase',
        where,
        measure: { kind: 'sum', property: 'amount' },
        operator: 'gt',
        value: 1,
      },
      {
        type: 'sequence',
        first: { event: 'cart_add' },
        then: { event: 'purchase' },
        same: 'item',
        within: { last: 1, unit: 'day' },
        completed: true,
      },
    ],
  };
  expect(usesOf(condition, segments).map(({ kind, id, event }) => [kind, event ?? null, id])).toEqual([
    ['event', null, 'purchase'],
    ['property', 'purchase', 'category'],
    ['property', 'purchase', 'amount'],
    ['event', null, 'cart_add'],
    ['property', 'cart_add', 'item'],
    ['event', null, 'purchase'],
    ['property', 'purchase', 'item'],
  ]);
});
