import { expect, test } from 'vitest';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { mergeConditions } from '../../../src/ui/parts/builder/merge-conditions.ts';

const A = leaf('a');
const B = leaf('b');
const C = leaf('c');
const D = leaf('d');

test('a change by one person stays', () => {
  expect(mergeConditions(all(A, B), all(A), all(A, B))).toEqual(all(A));
  expect(mergeConditions(all(A, B), all(A, B), all(B))).toEqual(all(B));
});

test('changes in different places both stay', () => {
  expect(mergeConditions(all(A, B), all(C, B), all(A, D))).toEqual(all(C, D));
  expect(mergeConditions(all(A, any(B)), all(A, any(B, C)), all(D, any(B)))).toEqual(all(D, any(B, C)));
});

test('conditions that both add in one place both stay', () => {
  expect(mergeConditions(all(A), all(A, B), all(A, C))).toEqual(all(A, C, B));
});

test('one person’s removal and another’s addition elsewhere both stay', () => {
  expect(mergeConditions(all(A, B, C), all(A, C), all(A, B, C, D))).toEqual(all(A, C, D));
});

test('a group’s kind changed by one and its conditions by the other both stay', () => {
  expect(mergeConditions(all(A), any(A), all(A, B))).toEqual(any(A, B));
});

test('the same place changed in two ways is for people to decide', () => {
  expect(mergeConditions(all(A), all(B), all(C))).toBeNull();
  expect(mergeConditions(all(A, B), all(B), all(C, B))).toBeNull();
});

test('the same change by both is one change', () => {
  expect(mergeConditions(all(A), all(B), all(B))).toEqual(all(B));
});

function leaf(value: string): Condition {
  return { type: 'attribute', attribute: 'tier', operator: 'eq', value };
}

function all(...conditions: readonly Condition[]): Condition {
  return { type: 'all', conditions };
}

function any(...conditions: readonly Condition[]): Condition {
  return { type: 'any', conditions };
}
