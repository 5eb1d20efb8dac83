/** The saved segments of the demonstration shop. */
import type { Condition } from '../../domain/segments/condition.ts';

interface ShopSegment {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly condition: Condition;
}

export const SHOP_SEGMENTS: readonly ShopSegment[] = [
  {
    id: 'open_complaints',
    name: 'Open complaints',
    description: 'People we owe an answer. Leave them out of offers.',
    condition: { type: 'attribute', attribute: 'open_complaint', operator: 'eq', value: true },
  },
  {
    id: 'beauty_loyalists',
    name: 'Beauty loyalists',
    description: 'Buy skincare again and again, or carry a bought-in beauty tag.',
    condition: {
      type: 'any',
      conditions: [
        {
          type: 'event',
          event: 'purchase',
          where: [{ property: 'category', operator: 'eq', value: 'skincare' }],
          measure: { kind: 'count' },
          operator: 'gte',
          value: 3,
          within: { last: 180, unit: 'day' },
        },
        { type: 'attribute', attribute: 'interest_tags', operator: 'has_any', value: ['beauty'] },
      ],
    },
  },
  {
    id: 'asked_a_pharmacist',
    name: 'Asked a pharmacist, 30 days',
    description: 'Asked for advice in the last 30 days.',
    condition: {
      type: 'event',
      event: 'asked_pharmacist',
      measure: { kind: 'count' },
      operator: 'gte',
      value: 1,
      within: { last: 30, unit: 'day' },
    },
  },
  {
    id: 'quiet_for_90_days',
    name: 'Quiet for 90 days',
    description: 'Bought within eight months, but not in the last 90 days.',
    condition: {
      type: 'all',
      conditions: [
        {
          type: 'event',
          event: 'purchase',
          measure: { kind: 'count' },
          operator: 'gte',
          value: 1,
          within: { from_ago: 240, to_ago: 90, unit: 'day' },
        },
        {
          type: 'event',
          event: 'purchase',
          measure: { kind: 'count' },
          operator: 'eq',
          value: 0,
          within: { last: 90, unit: 'day' },
        },
      ],
    },
  },
  {
    id: 'abandoned_cart',
    name: 'Left a cart',
    description: 'Put something in the cart within a week and did not buy in the two days after.',
    condition: {
      type: 'sequence',
      first: { event: 'cart_add' },
      then: { event: 'purchase' },
      within: { last: 2, unit: 'day' },
      completed: false,
      since: { last: 7, unit: 'day' },
    },
  },
  {
    id: 'new_parents',
    name: 'New parents',
    description: 'Told us that they have a child under two.',
    condition: { type: 'attribute', attribute: 'childrens_ages', operator: 'has_any', value: ['0', '1'] },
  },
  {
    id: 'ordered_this_week',
    name: 'Ordered this week',
    description: 'Bought something in the last 7 days.',
    condition: {
      type: 'event',
      event: 'purchase',
      measure: { kind: 'count' },
      operator: 'gte',
      value: 1,
      within: { last: 7, unit: 'day' },
    },
  },
];
