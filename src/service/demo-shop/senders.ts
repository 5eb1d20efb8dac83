/** The shop's rules that have been sending for weeks: to whom, how often, and what their messages do. */
import type { EventRow } from '../../domain/data/rows.ts';
import type { HOLDOUTS } from './holdouts.ts';
import { DAY, type ShopPerson } from './people.ts';

/** Someone at the moment at which a message may go to them; `did` are their events, in no order. */
export interface Candidate extends ShopPerson {
  readonly did: readonly EventRow[];
  /** In milliseconds. */
  readonly at: number;
}

export interface Sender {
  readonly rule_id: keyof typeof HOLDOUTS;
  readonly purpose: string;
  readonly channel: string;
  /** Messages a week to someone whom the rule is for. */
  readonly a_week: number;
  /** Purchases that whoever got it makes besides, in four weeks. */
  readonly sells: number;
  /** Whom the rule is for, as its audience says. */
  readonly isFor: (candidate: Candidate) => boolean;
}

export const SENDERS: readonly Sender[] = [
  {
    rule_id: 'weekly-deals',
    purpose: 'marketing',
    channel: 'email',
    a_week: 0.62,
    sells: 0.035,
    isFor: isActive,
  },
  {
    rule_id: 'cart-reminder',
    purpose: 'marketing',
    channel: 'email',
    a_week: 1.6,
    sells: 0.45,
    isFor: (candidate) => did(candidate, 'cart_add', 9, 2) && !did(candidate, 'purchase', 9, 0),
  },
  {
    rule_id: 'skincare-replenish',
    purpose: 'personalization',
    channel: 'email',
    a_week: 0.4,
    sells: 0.24,
    isFor: (candidate) =>
      isActive(candidate) &&
      Number(candidate.row['email_engagement'] ?? 0) >= 0.3 &&
      did(candidate, 'purchase', 120, 0, 'skincare'),
  },
  {
    rule_id: 'win-back-90',
    purpose: 'marketing',
    channel: 'email',
    a_week: 0.4,
    sells: 0.26,
    isFor: (candidate) => did(candidate, 'purchase', 240, 90) && !did(candidate, 'purchase', 90, 0),
  },
  {
    rule_id: 'loyalty-points',
    purpose: 'marketing',
    channel: 'push',
    a_week: 0.55,
    sells: 0.24,
    isFor: (candidate) => isActive(candidate) && candidate.row['tier'] !== 'bronze',
  },
  {
    rule_id: 'new-parents-kit',
    purpose: 'marketing',
    channel: 'email',
    a_week: 0.5,
    sells: 0.42,
    isFor: ({ row }) =>
      Array.isArray(row['childrens_ages']) && row['childrens_ages'].some((age) => age === '0' || age === '1'),
  },
  {
    rule_id: 'hay-fever',
    purpose: 'health_offers',
    channel: 'email',
    a_week: 0.8,
    sells: 0.3,
    isFor: (candidate) => isActive(candidate) && did(candidate, 'purchase', 240, 0, 'hay fever'),
  },
  {
    rule_id: 'store-events',
    purpose: 'location_offers',
    channel: 'push',
    a_week: 0.8,
    sells: 0.04,
    isFor: (candidate) => isActive(candidate) && candidate.row['home_store'] !== null,
  },
  {
    rule_id: 'order-updates',
    purpose: 'service',
    channel: 'email',
    a_week: 1.2,
    sells: 0,
    isFor: (candidate) => did(candidate, 'purchase', 7, 0),
  },
];

function isActive({ row }: Candidate): boolean {
  return row['account_status'] === 'active';
}

/** Whether they did it between so many days before and so many, perhaps with goods of a category. */
function did(
  { did: events, at }: Candidate,
  event: string,
  from: number,
  to: number,
  category?: string,
): boolean {
  return events.some((row) => {
    const ago = (at - Date.parse(row.occurred_at)) / DAY;
    return (
      row.event === event &&
      ago > to &&
      ago <= from &&
      (category === undefined || row['category'] === category)
    );
  });
}
