/** What the customers of the demonstration shop did and said: events, consents, stops and the messages they got. */
import type { ConsentRow, EventRow, SendRow, SuppressionRow } from '../../domain/data/rows.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import { type Dice, dice } from './dice.ts';
import { DAY, type ShopPerson } from './people.ts';

export interface ShopHistory {
  readonly events: readonly EventRow[];
  readonly consents: readonly ConsentRow[];
  readonly sends: readonly SendRow[];
  readonly suppressions: readonly SuppressionRow[];
}

const EVERYDAY_GOODS = [
  'vitamins',
  'toothpaste',
  'cleaning',
  'kitchen',
  'pain relief',
  'hay fever',
  'baby food',
  'contact lenses',
];
/** Rules that have been sending before the demo begins, with their purpose, channel and weekly reach. */
const SENDERS = [
  { rule_id: 'weekly-deals', purpose: 'marketing', channel: 'email', a_week: 0.42 },
  { rule_id: 'cart-reminder', purpose: 'marketing', channel: 'email', a_week: 0.1 },
  { rule_id: 'skincare-replenish', purpose: 'personalization', channel: 'email', a_week: 0.07 },
  { rule_id: 'win-back-90', purpose: 'marketing', channel: 'email', a_week: 0.08 },
  { rule_id: 'loyalty-points', purpose: 'marketing', channel: 'push', a_week: 0.14 },
  { rule_id: 'order-updates', purpose: 'service', channel: 'email', a_week: 0.2 },
] as const;

/** The history of these people up to `now` (ms). */
export function shopHistory(people: readonly ShopPerson[], now: number, seed: number): ShopHistory {
  const roll = dice(seed);
  return {
    events: people.flatMap((person) => eventsOf(roll, person, now)),
    consents: people.flatMap((person) => consentsOf(roll, person, now)),
    sends: people.flatMap((person) => sendsOf(roll, person, now)),
    suppressions: people.flatMap((person) => stopsOf(roll, person, now)),
  };
}

function eventsOf(roll: Dice, { row, leanings }: ShopPerson, now: number): readonly EventRow[] {
  const { customer_id } = row;
  const pace = leanings.active ? 1 : 0.15;
  const rows: EventRow[] = [];
  const goods = () => category(roll, leanings);
  for (let n = roll.times(3.2 * pace); n > 0; n--) {
    const kind = goods();
    rows.push({
      customer_id,
      event: 'purchase',
      occurred_at: ago(roll, now, 240),
      amount: Math.round((4 + roll.unit() ** 2 * 90) * 100) / 100,
      category: kind,
      range: kind === 'skincare' ? roll.pick(['gentle', 'repair', 'daily']) : null,
      store: roll.chance(0.4) ? roll.pick(leanings.place.stores) : null,
    });
  }
  for (let n = roll.times(2.5 * pace); n > 0; n--)
    rows.push({ customer_id, event: 'page_view', occurred_at: ago(roll, now, 90), category: goods() });
  for (let n = roll.times(0.7 * pace); n > 0; n--)
    rows.push({ customer_id, event: 'cart_add', occurred_at: ago(roll, now, 45), category: goods() });
  if (roll.chance(0.06 * pace))
    rows.push({ customer_id, event: 'asked_pharmacist', occurred_at: ago(roll, now, 120) });
  if (row['phone_model'] != null)
    rows.push({ customer_id, event: 'app_opened', occurred_at: ago(roll, now, 60) });
  return rows;
}

function category(roll: Dice, leanings: ShopPerson['leanings']): string {
  if (leanings.eczema && roll.chance(0.5)) return roll.pick(['dermatology', 'skincare']);
  if (leanings.diabetes && roll.chance(0.4)) return roll.pick(['glucose meters', 'blood-pressure monitors']);
  if (leanings.expecting && roll.chance(0.5)) return roll.pick(['prenatal vitamins', 'baby food']);
  return roll.chance(leanings.skincare * 0.7) ? 'skincare' : roll.pick(EVERYDAY_GOODS);
}

function consentsOf(roll: Dice, { row, leanings }: ShopPerson, now: number): readonly ConsentRow[] {
  const { customer_id } = row;
  const rows: ConsentRow[] = [];
  const say = (purpose: string, channel: string, yes: number, no: number) => {
    const answer = roll.unit();
    if (answer >= yes + no) return;
    const granted = answer < yes;
    const captured = roll.between(2, 1000);
    rows.push({
      customer_id,
      purpose,
      channel,
      status: granted ? 'granted' : 'denied',
      captured_at: formatInstant(now - captured * DAY - roll.between(0, DAY - 1)),
      expires_at: granted && roll.chance(0.12) ? formatInstant(now + roll.between(-60, 400) * DAY) : null,
      source: roll.pick(['checkout', 'preference centre', 'store']),
      notice: 'v3.1',
    });
    if (granted && roll.chance(0.06))
      rows.push({
        customer_id,
        purpose,
        channel,
        status: roll.pick(['withdrawn', 'withdrawn', 'objected']),
        captured_at: formatInstant(now - Math.floor(captured * roll.unit()) * DAY),
        source: 'unsubscribe link',
      });
  };
  const keen = 0.5 + leanings.reads_mail * 0.3;
  say('marketing', 'email', keen, 0.1);
  say('marketing', 'sms', keen * 0.35, 0.15);
  say('marketing', 'push', keen * 0.45, 0.1);
  say('personalization', 'email', keen * 0.85, 0.12);
  say('health_offers', 'email', 0.2, 0.12);
  say('location_offers', 'push', 0.15, 0.12);
  say('ads', '*', 0.1, 0.2);
  return rows;
}

function sendsOf(roll: Dice, { row, leanings }: ShopPerson, now: number): readonly SendRow[] {
  const rows: SendRow[] = [];
  for (const { rule_id, purpose, channel, a_week } of SENDERS)
    for (let n = roll.times(a_week * 4 * (leanings.active ? 1 : 0.3)); n > 0; n--)
      rows.push({
        customer_id: row.customer_id,
        rule_id,
        channel,
        purpose,
        sent_at: ago(roll, now, 28),
        status: roll.weighted([
          ['delivered', 92],
          ['sent', 5],
          ['bounced', 2],
          ['failed', 1],
        ]),
      });
  return rows;
}

function stopsOf(roll: Dice, { row }: ShopPerson, now: number): readonly SuppressionRow[] {
  const { customer_id } = row;
  const since = () => ago(roll, now, 500);
  if (roll.chance(0.02))
    return [
      {
        customer_id,
        channel: 'email',
        reason: roll.pick(['unsubscribed', 'bounced', 'complaint']),
        since: since(),
      },
    ];
  if (roll.chance(0.002))
    return [{ customer_id, channel: '*', reason: roll.pick(['deceased', 'legal_hold']), since: since() }];
  return [];
}

function ago(roll: Dice, now: number, days: number): string {
  return formatInstant(now - Math.floor(roll.unit() * days * DAY));
}
