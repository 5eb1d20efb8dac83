import { expect, test } from 'vitest';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { describe, phrase } from '../../../src/domain/segments/describe.ts';
import { type Names, PLAIN_NAMES } from '../../../src/domain/segments/phrase.ts';
import { segmentVectors } from '../../support/vectors.ts';
import { schemaOf } from '../../support/world.ts';

const schema = schemaOf(segmentVectors.world);
const LABELS: { readonly [id: string]: string } = {
  tier: 'Loyalty tier',
  gpc: 'GPC signal',
  purchase: 'Purchased',
  cart_add: 'Added to cart',
  gold: 'Beauty loyalists',
  marketing: 'Offers',
};
const label = (id: string): string => LABELS[id] ?? PLAIN_NAMES.attribute(id);
const names: Names = {
  ...PLAIN_NAMES,
  attribute: label,
  event: label,
  segment: label,
  purpose: label,
};

const GOLD: Condition = { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' };
const LOYAL: Condition = { type: 'segment', segment: 'gold', member: true };
const BOUGHT: Condition = {
  type: 'event',
  event: 'purchase',
  measure: { kind: 'count' },
  operator: 'gte',
  value: 3,
  within: { last: 30, unit: 'day' },
  where: [{ property: 'category', operator: 'eq', value: 'skincare' }],
};
const NEVER: Condition = {
  type: 'event',
  event: 'page_view',
  measure: { kind: 'count' },
  operator: 'eq',
  value: 0,
};

function said(condition: Condition): string {
  return describe(condition, names, schema);
}

test('a condition reads as one sentence, who is left out at its end', () => {
  const left: Condition = { type: 'not', condition: { type: 'any', conditions: [NEVER, LOYAL] } };
  expect(said({ type: 'all', conditions: [GOLD, { type: 'any', conditions: [BOUGHT, LOYAL] }, left] })).toBe(
    'People whose loyalty tier is gold and either who purchased at least 3 times in the last 30 days where category' +
      ' is skincare or who are in segment Beauty loyalists; leaving out people who never viewed a page or who are in' +
      ' segment Beauty loyalists.',
  );
});

test('empty groups are everyone and nobody', () => {
  expect(said({ type: 'all', conditions: [] })).toBe('Everyone.');
  expect(said({ type: 'any', conditions: [] })).toBe('Nobody.');
  expect(said({ type: 'not', condition: GOLD })).toBe(
    'Everyone; leaving out people whose loyalty tier is gold.',
  );
});

test('an empty any among others is said to be one that nobody meets', () => {
  const empty: Condition = { type: 'any', conditions: [] };
  expect(said({ type: 'all', conditions: [empty, GOLD] })).toBe(
    'People who meet an empty “any” (nobody does) and whose loyalty tier is gold.',
  );
  expect(said({ type: 'all', conditions: [GOLD, { type: 'not', condition: empty }] })).toBe(
    'People whose loyalty tier is gold; leaving out people who meet an empty “any” (nobody does).',
  );
});

test('a double not is said plainly', () => {
  expect(said({ type: 'not', condition: { type: 'not', condition: GOLD } })).toBe(
    'People whose loyalty tier is gold.',
  );
});

test.each<readonly [Condition, string]>([
  [{ type: 'attribute', attribute: 'gpc', operator: 'eq', value: true }, 'People whose GPC signal is yes.'],
  [
    { type: 'attribute', attribute: 'signup_date', operator: 'in_last', value: { last: 1, unit: 'month' } },
    'People whose signup date is in the last 1 month.',
  ],
  [
    { type: 'attribute', attribute: 'interests', operator: 'has_any', value: ['skincare', 'gaming', 'tea'] },
    'People whose interests has any of skincare, gaming or tea.',
  ],
  [
    {
      type: 'event',
      event: 'purchase',
      pick: 'last',
      measure: { kind: 'count' },
      operator: 'gte',
      value: 1,
      within: { from_ago: 30, to_ago: 7, unit: 'day' },
    },
    'People who last purchased between 30 and 7 days ago.',
  ],
  [
    {
      type: 'event',
      event: 'purchase',
      measure: { kind: 'sum', property: 'amount' },
      operator: 'gt',
      value: 100,
    },
    'People who purchased with a total of amount more than 100.',
  ],
  [
    {
      type: 'regular',
      event: 'purchase',
      operator: 'gte',
      value: 1,
      period: { last: 1, unit: 'month' },
      periods: 6,
      at_least: 4,
    },
    'People who purchased at least once in at least 4 of the last 6 months.',
  ],
  [
    {
      type: 'sequence',
      first: { event: 'cart_add' },
      then: { event: 'purchase' },
      within: { last: 1, unit: 'day' },
      completed: false,
      since: { last: 7, unit: 'day' },
    },
    'People who added to cart in the last 7 days and then never purchased within 1 day.',
  ],
  [{ type: 'people', customer_ids: ['ada'] }, 'People who are among 1 person picked by hand.'],
  [
    { type: 'consent', purpose: 'marketing', channel: 'email', permitted: false },
    'People who may not be contacted for offers by email.',
  ],
])('%j is said', (condition, sentence) => {
  expect(said(condition)).toBe(sentence);
});

test('a phrase keeps names and tokens apart', () => {
  expect(phrase(BOUGHT, names, schema)).toEqual([
    { kind: 'name', text: 'Purchased' },
    { kind: 'token', text: 'at least 3 times', part: 'measure' },
    { kind: 'token', text: 'in the last 30 days', part: 'when' },
    { kind: 'text', text: 'where' },
    { kind: 'name', text: 'category' },
    { kind: 'text', text: 'is' },
    { kind: 'token', text: 'skincare', part: 'where' },
  ]);
});

test('what the data no longer has is still said', () => {
  expect(said({ type: 'attribute', attribute: 'gone', operator: 'eq', value: 'x' })).toBe(
    'People whose gone eq.',
  );
});
