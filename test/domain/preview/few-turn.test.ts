import { describe, expect, test } from 'vitest';
import {
  fewTurnOn,
  listsApart,
  ownAttributes,
  picksSingly,
  turnsOf,
  withoutLists,
} from '../../../src/domain/preview/few-turn.ts';
import type { Condition, Where } from '../../../src/domain/segments/condition.ts';

const is = (operator: string, value?: string | readonly string[]): Condition => ({
  type: 'attribute',
  attribute: 'diagnosis',
  operator,
  ...(value === undefined ? {} : { value }),
});

describe('lists', () => {
  test('are taken apart value by value, so that one of them can be left aside', () => {
    expect(listsApart({ type: 'not', condition: is('in', ['a', 'b']) })).toEqual({
      type: 'not',
      condition: { type: 'any', conditions: [is('in', ['a']), is('in', ['b'])] },
    });
    expect(listsApart(is('not_in', ['a', 'b']))).toMatchObject({ type: 'all' });
    expect(listsApart(is('has_all', ['a', 'b']))).toMatchObject({ type: 'all' });
  });

  test('of one value, or of more than thirty, stay as they are', () => {
    const many = Array.from({ length: 31 }, (_, n) => `v${n}`);
    for (const value of [['a'], many]) expect(listsApart(is('in', value))).toEqual(is('in', value));
  });
});

test('in the place of each condition stand everyone, nobody and, of a value, whoever has one', () => {
  const root: Condition = {
    type: 'all',
    conditions: [is('eq', 'rare'), { type: 'people', customer_ids: ['a'] }],
  };
  expect(turnsOf(root).map(({ path, stands }) => [path, stands])).toEqual([
    ['conditions[0]', { type: 'all', conditions: [] }],
    ['conditions[0]', { type: 'any', conditions: [] }],
    ['conditions[0]', is('is_set')],
    ['conditions[1]', { type: 'all', conditions: [] }],
    ['conditions[1]', { type: 'any', conditions: [] }],
  ]);
  expect(turnsOf(is('neq', 'rare')).at(-1)?.stands).toEqual(is('is_unset'));
});

test('of what people did, stand the same without a test of a property, and without a value of it', () => {
  const category = { property: 'category', operator: 'in', value: ['wine', 'beer'] };
  const amount = { property: 'amount', operator: 'gte', value: 10 };
  const step = (...where: readonly Where[]) => ({ event: 'purchase', where });
  const within = { last: 1, unit: 'day' } as const;
  const after = (...where: readonly Where[]): Condition => ({
    type: 'sequence',
    first: step(...where),
    then: step(amount),
    within,
    completed: true,
  });
  expect(turnsOf(after(category)).map(({ stands }) => stands)).toEqual([
    { type: 'all', conditions: [] },
    { type: 'any', conditions: [] },
    after(),
    after({ ...category, value: ['beer'] }),
    after({ ...category, value: ['wine'] }),
    { ...after(category), then: step() },
  ]);
});

test('few are fewer than twenty, perhaps nobody, more or less', () => {
  expect([0, 19, 20].map((people) => fewTurnOn(100, 100 + people))).toEqual([true, true, false]);
  expect(fewTurnOn(100, 81)).toBe(true);
});

test('people are picked singly by hand, or by what hardly two of them share', () => {
  const shared = ownAttributes([{ id: 'diagnosis', distinct: 3, set_count: 130 }]);
  const own = ownAttributes([{ id: 'diagnosis', distinct: 120, set_count: 130 }]);
  expect(picksSingly(is('is_set'), shared)).toBe(false);
  expect(picksSingly(is('eq', 'x'), own)).toBe(true);
  expect(picksSingly({ type: 'not', condition: { type: 'people', customer_ids: ['a'] } }, shared)).toBe(true);
});

test('nobody is in a list of people, nor in a long list of what is people’s own', () => {
  const people: Condition = { type: 'people', customer_ids: ['a', 'b', 'c'] };
  const many = Array.from({ length: 31 }, (_, n) => `v${n}`);
  const root: Condition = {
    type: 'all',
    conditions: [
      { type: 'not', condition: people },
      is('in', many),
      is('not_in', many),
      is('in', ['a']),
      is('is_set'),
    ],
  };
  const everyone: Condition = { type: 'all', conditions: [] };
  const nobody: Condition = { type: 'any', conditions: [] };
  expect(withoutLists(root, new Set(['diagnosis']))).toEqual({
    condition: {
      type: 'all',
      conditions: [{ type: 'not', condition: nobody }, nobody, everyone, is('in', ['a']), is('is_set')],
    },
    lists: 3,
    people: 3 + 62 + 62,
  });
  expect(withoutLists(is('in', many), new Set())).toMatchObject({ condition: is('in', many), lists: 0 });
});
