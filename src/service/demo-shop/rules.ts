/** The rules of the demonstration shop, and how far each has come. */
import type { RuleContent } from '../../domain/rules/rule.ts';
import type { Condition } from '../../domain/segments/condition.ts';
import { HOLDOUTS } from './holdouts.ts';

/** `live` was approved and published; `waiting` is in review; `draft` is being written. */
export interface ShopRule {
  readonly id: string;
  readonly author: 'lea' | 'jonas';
  readonly stage: 'live' | 'waiting' | 'draft';
  readonly content: RuleContent;
  /** What is live while this is being written. */
  readonly live?: RuleContent;
}

const ACTIVE: Condition = { type: 'attribute', attribute: 'account_status', operator: 'eq', value: 'active' };
const ENGAGED: Condition = {
  type: 'attribute',
  attribute: 'email_engagement',
  operator: 'gte',
  value: 0.3,
};

function bought(category: readonly string[], times: number, days: number): Condition {
  return {
    type: 'event',
    event: 'purchase',
    where: [{ property: 'category', operator: 'in', value: category }],
    measure: { kind: 'count' },
    operator: 'gte',
    value: times,
    within: { last: days, unit: 'day' },
  };
}

function content(name: string, changes: Partial<RuleContent>): RuleContent {
  return {
    name,
    segment: null,
    condition: null,
    exclude: ['open_complaints'],
    purpose: 'marketing',
    channel: 'email',
    shows: ['first_name'],
    schedule: { kind: 'weekly', days: [2], time: '09:00' },
    priority: 0,
    holdout_percent: 5,
    message: '',
    ...changes,
  };
}

export const SHOP_RULES: readonly ShopRule[] = [
  {
    id: 'weekly-deals',
    author: 'lea',
    stage: 'live',
    content: content('Weekly deals', {
      holdout_percent: HOLDOUTS['weekly-deals'],
      condition: ACTIVE,
      priority: 10,
      message: 'This week in your store.',
    }),
  },
  {
    id: 'win-back-90',
    author: 'jonas',
    stage: 'live',
    content: content('Win-back, 90 days', {
      holdout_percent: HOLDOUTS['win-back-90'],
      segment: 'quiet_for_90_days',
      priority: 3,
      message: 'We saved your basket of favourites.',
    }),
  },
  {
    id: 'cart-reminder',
    author: 'lea',
    stage: 'live',
    content: content('Cart reminder', {
      holdout_percent: HOLDOUTS['cart-reminder'],
      segment: 'abandoned_cart',
      schedule: { kind: 'event', event: 'cart_add' },
      priority: 5,
      message: 'Still thinking about it?',
    }),
  },
  {
    id: 'loyalty-points',
    author: 'jonas',
    stage: 'live',
    content: content('Loyalty points expiring', {
      channel: 'push',
      condition: {
        type: 'all',
        conditions: [
          ACTIVE,
          { type: 'attribute', attribute: 'tier', operator: 'in', value: ['silver', 'gold'] },
        ],
      },
      holdout_percent: HOLDOUTS['loyalty-points'],
      message: 'Your points end soon.',
    }),
  },
  {
    id: 'hay-fever',
    author: 'lea',
    stage: 'live',
    content: content('Hay fever, spring', {
      purpose: 'health_offers',
      condition: { type: 'all', conditions: [ACTIVE, bought(['hay fever'], 1, 240)] },
      holdout_percent: HOLDOUTS['hay-fever'],
      message: 'Pollen is back. What helped you last year is in.',
    }),
  },
  {
    id: 'order-updates',
    author: 'jonas',
    stage: 'live',
    content: content('Order updates', {
      purpose: 'service',
      exclude: [],
      segment: 'ordered_this_week',
      schedule: { kind: 'event', event: 'purchase' },
      priority: 20,
      holdout_percent: HOLDOUTS['order-updates'],
      message: 'Your order is on its way.',
    }),
  },
  {
    id: 'loyalty-tier',
    author: 'lea',
    stage: 'waiting',
    content: content('Loyalty tier upgrade', {
      channel: 'push',
      condition: {
        type: 'all',
        conditions: [
          ACTIVE,
          { type: 'attribute', attribute: 'tier', operator: 'in', value: ['silver', 'gold'] },
          { type: 'attribute', attribute: 'lifetime_value', operator: 'gte', value: 800 },
        ],
      },
      message: 'You are close to the next tier.',
    }),
  },
  {
    id: 'home-health-devices',
    author: 'jonas',
    stage: 'waiting',
    content: content('Home health devices: strips and cuffs', {
      purpose: 'health_offers',
      condition: {
        type: 'all',
        conditions: [
          ACTIVE,
          bought(['blood-pressure monitors', 'glucose meters'], 1, 240),
          { type: 'attribute', attribute: 'birth_date', operator: 'age_gte', value: 45 },
          { type: 'not', condition: { type: 'segment', segment: 'asked_a_pharmacist', member: true } },
        ],
      },
      message: 'Refills for your device.',
    }),
  },
  {
    id: 'skincare-replenish',
    author: 'lea',
    stage: 'draft',
    live: content('Skincare replenishment, gentle range', {
      purpose: 'personalization',
      condition: {
        type: 'all',
        conditions: [ACTIVE, ENGAGED, bought(['skincare'], 1, 120)],
      },
      shows: ['first_name', 'home_store'],
      priority: 4,
      holdout_percent: HOLDOUTS['skincare-replenish'],
      message: 'Time for a new tube?',
    }),
    content: content('Skincare replenishment, gentle range', {
      holdout_percent: HOLDOUTS['skincare-replenish'],
      purpose: 'personalization',
      condition: {
        type: 'all',
        conditions: [
          ACTIVE,
          ENGAGED,
          {
            type: 'any',
            conditions: [
              bought(['skincare'], 2, 60),
              { type: 'segment', segment: 'beauty_loyalists', member: true },
              {
                type: 'attribute',
                attribute: 'skin_condition',
                operator: 'in',
                value: ['eczema', 'rosacea'],
              },
            ],
          },
          {
            type: 'not',
            condition: {
              type: 'any',
              conditions: [
                {
                  type: 'event',
                  event: 'purchase',
                  where: [{ property: 'range', operator: 'eq', value: 'gentle' }],
                  measure: { kind: 'count' },
                  operator: 'gte',
                  value: 1,
                  within: { last: 7, unit: 'day' },
                },
                { type: 'attribute', attribute: 'likely_pregnant', operator: 'gte', value: 0.6 },
              ],
            },
          },
        ],
      },
      shows: ['first_name', 'home_store'],
      priority: 4,
      message: 'Time for a new tube? The gentle range is in.',
    }),
  },
  {
    id: 'new-parents-kit',
    author: 'lea',
    stage: 'live',
    content: content('New parents starter kit', {
      holdout_percent: HOLDOUTS['new-parents-kit'],
      segment: 'new_parents',
      message: 'A small kit for the first months.',
    }),
  },
  {
    id: 'store-events',
    author: 'jonas',
    stage: 'draft',
    live: content('Store events near you', {
      purpose: 'location_offers',
      channel: 'push',
      condition: {
        type: 'all',
        conditions: [ACTIVE, { type: 'attribute', attribute: 'home_store', operator: 'is_set' }],
      },
      holdout_percent: HOLDOUTS['store-events'],
      message: 'Meet our pharmacists this Saturday.',
    }),
    content: content('Store events near you', {
      holdout_percent: HOLDOUTS['store-events'],
      purpose: 'location_offers',
      channel: 'push',
      condition: {
        type: 'all',
        conditions: [ACTIVE, { type: 'attribute', attribute: 'last_location', operator: 'is_set' }],
      },
      message: 'Meet our pharmacists this Saturday.',
    }),
  },
];
