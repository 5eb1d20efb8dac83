import { expect, test } from 'vitest';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { explainCondition } from '../../../src/domain/segments/explain.ts';
import { PLAIN_NAMES, spoken } from '../../../src/domain/segments/phrase.ts';
import { anEvent, aPerson } from '../../support/a-person.ts';
import { segmentVectors } from '../../support/vectors.ts';
import { contextOf } from '../../support/world.ts';

const context = contextOf(segmentVectors.world);
const GOLD: Condition = { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' };
const BOUGHT: Condition = {
  type: 'event',
  event: 'purchase',
  measure: { kind: 'count' },
  operator: 'gte',
  value: 2,
  where: [{ property: 'category', operator: 'eq', value: 'toys' }],
};
const ada = aPerson(
  { tier: 'gold', last_seen_at: '2026-03-15T11:30:00.000Z', newsletter: false, interests: ['tea'] },
  [anEvent('purchase', '2026-03-01T09:00:00.000Z', { category: 'toys', amount: 10 })],
);

function trace(condition: Condition) {
  return explainCondition(condition, ada, context, PLAIN_NAMES);
}

test('every condition has its path, its words, the person’s fact and whether it holds', () => {
  const { children, fact, holds } = trace({
    type: 'all',
    conditions: [GOLD, { type: 'not', condition: BOUGHT }],
  });
  expect([fact, holds]).toEqual(['2 of 2', true]);
  expect(children.map(({ path, phrase, fact, holds }) => [path, spoken(phrase), fact, holds])).toEqual([
    ['conditions[0]', 'Tier is gold', 'gold', true],
    ['conditions[1]', 'this is not true', 'none true', true],
  ]);
  expect(children[1]?.children[0]).toMatchObject({
    path: 'conditions[1].condition',
    fact: '1 time',
    holds: false,
  });
});

test('what a fact gives away is named', () => {
  expect(trace(GOLD).shows).toEqual(['tier']);
  expect(trace(BOUGHT).shows).toEqual(['purchase.category']);
});

test('a segment’s conditions stand under the reference, with their paths inside the segment', () => {
  const { fact, children } = trace({ type: 'segment', segment: 'gold_abroad', member: false });
  expect(fact).toBe('a member');
  expect(children[0]).toMatchObject({ path: '', segment: 'gold_abroad', holds: true });
  expect(children[0]?.children[1]).toMatchObject({ path: 'conditions[1]', segment: 'gold_abroad' });
  expect(children[0]?.children[0]?.children[0]).toMatchObject({ path: '', segment: 'gold' });
});

test.each<readonly [Condition, string | null]>([
  [{ type: 'attribute', attribute: 'email', operator: 'is_set' }, 'not set'],
  [{ type: 'attribute', attribute: 'newsletter', operator: 'is_set' }, 'no'],
  [{ type: 'attribute', attribute: 'interests', operator: 'is_set' }, 'tea'],
  [{ type: 'attribute', attribute: 'last_seen_at', operator: 'is_set' }, '15 Mar 2026, 11:30 UTC'],
  [
    {
      type: 'event',
      event: 'purchase',
      measure: { kind: 'max', property: 'amount' },
      operator: 'gt',
      value: 1,
    },
    '10',
  ],
  [{ type: 'event', event: 'cart_add', measure: { kind: 'count' }, operator: 'gt', value: 1 }, '0 times'],
  [{ type: 'people', customer_ids: ['ada'] }, 'picked'],
  [{ type: 'consent', purpose: 'marketing', channel: 'sms', permitted: true }, 'no, no consent'],
  [{ type: 'all', conditions: [] }, null],
])('%j shows its fact', (condition, fact) => {
  expect(trace(condition).fact).toBe(fact);
});
