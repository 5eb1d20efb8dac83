/** The twelve rules of the bench: four ask attributes only, eight ask what people did. */
import type {
  Comparison,
  Condition,
  EventCondition,
  OperatorValue,
  Where,
  Within,
} from '../../src/domain/segments/condition.ts';

export interface BenchRule {
  readonly id: string;
  readonly what: string;
  readonly asks: 'attributes' | 'events';
  /** It asks what no column covers: a property, a sum, a sequence or a count above those that are kept. */
  readonly reads_log?: true;
  readonly condition: Condition;
}

const all = (...conditions: readonly Condition[]): Condition => ({ type: 'all', conditions });
const any = (...conditions: readonly Condition[]): Condition => ({ type: 'any', conditions });
const not = (condition: Condition): Condition => ({ type: 'not', condition });
const is = (attribute: string, operator: string, value?: OperatorValue): Condition =>
  value === undefined
    ? { type: 'attribute', attribute, operator }
    : { type: 'attribute', attribute, operator, value };
const days = (last: number): Within => ({ last, unit: 'day' });
const consents = (channel: string): Condition => ({
  type: 'consent',
  purpose: 'marketing',
  channel,
  permitted: true,
});

function did(
  event: string,
  operator: Comparison,
  value: number,
  within: Within,
  more: { readonly where?: readonly Where[]; readonly measure?: EventCondition['measure'] } = {},
): Condition {
  return { type: 'event', event, measure: { kind: 'count' }, operator, value, within, ...more };
}

export const RULES: readonly BenchRule[] = [
  { id: 'R1', what: 'one country', asks: 'attributes', condition: is('country', 'eq', 'DE') },
  {
    id: 'R2',
    what: 'country, tier, value',
    asks: 'attributes',
    condition: all(
      is('country', 'in', ['DE', 'FR', 'NL']),
      is('tier', 'neq', 'bronze'),
      is('lifetime_value', 'gte', 150),
    ),
  },
  {
    id: 'R3',
    what: 'nested all, any, not',
    asks: 'attributes',
    condition: all(
      any(is('tier', 'in', ['gold', 'platinum']), all(is('orders', 'gte', 10), is('newsletter', 'eq', true))),
      not(any(is('country', 'eq', 'US'), is('last_seen_at', 'not_in_last', { last: 180, unit: 'day' }))),
    ),
  },
  {
    id: 'R4',
    what: '8 conditions, text and unset',
    asks: 'attributes',
    condition: all(
      is('email', 'contains', 'example.org'),
      is('first_name', 'neq', 'ada'),
      is('income', 'gt', 30_000),
      is('birth_date', 'age_gte', 25),
      is('interests', 'has_any', ['skincare', 'pets']),
      is('gpc', 'is_unset'),
      is('signup_date', 'before', '2025-01-01'),
      is('marital_status', 'not_in', ['widowed']),
    ),
  },
  { id: 'R5', what: 'bought in 30 days', asks: 'events', condition: did('purchase', 'gte', 1, days(30)) },
  {
    id: 'R6',
    what: 'bought 3 times in 30 days, consent',
    asks: 'events',
    condition: all(did('purchase', 'gte', 3, days(30)), consents('email')),
  },
  {
    id: 'R7',
    what: 'win-back: bought in a year, not in 90 days',
    asks: 'events',
    condition: all(
      did('purchase', 'gte', 1, days(365)),
      did('purchase', 'eq', 0, days(90)),
      consents('email'),
    ),
  },
  {
    id: 'R8',
    what: '2 carts of shoes in 7 days, no purchase',
    asks: 'events',
    reads_log: true,
    condition: all(
      did('cart_add', 'gte', 2, days(7), {
        where: [{ property: 'category', operator: 'eq', value: 'shoes' }],
      }),
      did('purchase', 'eq', 0, days(7)),
      is('country', 'eq', 'DE'),
    ),
  },
  {
    id: 'R9',
    what: 'spent 200 in 90 days, or 10 views in 30 days and a tier',
    asks: 'events',
    reads_log: true,
    condition: any(
      did('purchase', 'gte', 200, days(90), { measure: { kind: 'sum', property: 'amount' } }),
      all(did('page_view', 'gte', 10, days(30)), is('tier', 'is_set')),
    ),
  },
  {
    id: 'R10',
    what: 'abandoned cart: no purchase within 2 days',
    asks: 'events',
    reads_log: true,
    condition: {
      type: 'sequence',
      first: { event: 'cart_add' },
      then: { event: 'purchase' },
      same: 'category',
      within: { last: 2, unit: 'day' },
      completed: false,
      since: { last: 14, unit: 'day' },
    },
  },
  {
    id: 'R11',
    what: '5 event conditions, consent, tier',
    asks: 'events',
    condition: all(
      did('purchase', 'gte', 1, days(180)),
      did('page_view', 'gte', 3, days(60)),
      did('cart_add', 'gte', 1, days(90)),
      did('email_open', 'gte', 1, days(90)),
      did('purchase', 'eq', 0, days(14)),
      is('tier', 'is_set'),
      consents('email'),
    ),
  },
  {
    id: 'R12',
    what: '5 views in a year, never bought, opened in 180 days',
    asks: 'events',
    condition: all(
      did('page_view', 'gte', 5, days(365)),
      did('purchase', 'eq', 0, days(365)),
      did('email_open', 'gte', 1, days(180)),
    ),
  },
];
