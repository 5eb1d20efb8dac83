/** What the customers of the demonstration shop did and said: events, consents, stops and the messages they got. */
import type { ConsentRow, EventRow, SendRow, SuppressionRow } from '../../domain/data/rows.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import { isHeldOutOf } from '../../domain/preview/holdout.ts';
import { type Dice, dice } from './dice.ts';
import { HOLDOUTS } from './holdouts.ts';
import { DAY, type ShopPerson } from './people.ts';
import { SENDERS } from './senders.ts';

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
/** How far back messages go, in days: some whole weeks, and a week before each. */
const SENT_DAYS = 49;

/** The history of these people up to `now` (ms). */
export function shopHistory(people: readonly ShopPerson[], now: number, seed: number): ShopHistory {
  const roll = dice(seed);
  const each = people.map((person) => {
    const did = eventsOf(roll, person, now);
    const said = consentsOf(roll, person, now);
    const sends = sendsOf(roll, person, { did, said }, now);
    return { events: [...did, ...soldBy(roll, person, sends, now)], said, sends };
  });
  return {
    events: each.flatMap(({ events }) => events),
    consents: each.flatMap(({ said }) => said),
    sends: each.flatMap(({ sends }) => sends),
    suppressions: people.flatMap((person) => stopsOf(roll, person, now)),
  };
}

function eventsOf(roll: Dice, { row, leanings }: ShopPerson, now: number): readonly EventRow[] {
  const { customer_id } = row;
  const pace = leanings.active ? 1 : 0.15;
  const rows: EventRow[] = [];
  const goods = () => category(roll, leanings);
  for (let n = roll.times(3.2 * pace); n > 0; n--)
    rows.push(purchase(roll, { row, leanings }, ago(roll, now, 240)));
  for (let n = roll.times(2.5 * pace); n > 0; n--)
    rows.push({ customer_id, event: 'page_view', occurred_at: ago(roll, now, 90), category: goods() });
  for (let n = roll.times(1.3 * pace); n > 0; n--)
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

/** Messages to those whom a rule is for, who may be contacted, and whom it doesn't hold out. */
function sendsOf(
  roll: Dice,
  person: ShopPerson,
  { did, said }: { readonly did: readonly EventRow[]; readonly said: readonly ConsentRow[] },
  now: number,
): readonly SendRow[] {
  const { customer_id } = person.row;
  if (person.row['open_complaint'] === true) return [];
  return SENDERS.flatMap(({ rule_id, purpose, channel, a_week, isFor }) => {
    const rows: SendRow[] = [];
    if (!isPermitted(person, said, purpose, channel)) return rows;
    const sent = roll.times((a_week * SENT_DAYS) / 7);
    const plan = { rule_id, holdout_percent: HOLDOUTS[rule_id] };
    for (let n = sent; n > 0; n--) {
      const at = now - Math.floor(roll.unit() * SENT_DAYS * DAY);
      const status = roll.weighted([
        ['delivered', 92],
        ['sent', 5],
        ['bounced', 2],
        ['failed', 1],
      ] as const);
      if (isFor({ ...person, did, at }))
        rows.push({ customer_id, rule_id, channel, purpose, sent_at: formatInstant(at), status });
    }
    // Asked last: it costs most.
    return rows.length > 0 && isHeldOutOf(plan, customer_id) ? [] : rows;
  });
}

/** Whether the latest they said is a yes; in the US also whether they said nothing. */
function isPermitted(
  { row }: ShopPerson,
  said: readonly ConsentRow[],
  purpose: string,
  channel: string,
): boolean {
  if (purpose === 'service') return true;
  const latest = said
    .filter((one) => one.purpose === purpose && one.channel === channel)
    .reduce<ConsentRow | null>(
      (last, one) => (last === null || one.captured_at > last.captured_at ? one : last),
      null,
    );
  return latest === null ? row['country'] === 'US' && purpose === 'marketing' : latest.status === 'granted';
}

/** What people bought because of what they were sent: some days after the first message of a rule. */
function soldBy(roll: Dice, person: ShopPerson, sends: readonly SendRow[], now: number): readonly EventRow[] {
  return SENDERS.flatMap(({ rule_id, sells }) => {
    const times = sends.filter((row) => row.rule_id === rule_id).map(({ sent_at }) => Date.parse(sent_at));
    if (times.length === 0 || sells === 0) return [];
    const first = Math.min(...times);
    return Array.from({ length: roll.times((sells * (now - first)) / (28 * DAY)) }, () =>
      purchase(roll, person, formatInstant(first + Math.floor(roll.unit() * (now - first)))),
    );
  });
}

function purchase(roll: Dice, { row, leanings }: ShopPerson, occurred_at: string): EventRow {
  const kind = category(roll, leanings);
  return {
    customer_id: row.customer_id,
    event: 'purchase',
    occurred_at,
    amount: Math.round((4 + roll.unit() ** 2 * 90) * 100) / 100,
    category: kind,
    range: kind === 'skincare' ? roll.pick(['gentle', 'repair', 'daily']) : null,
    store: roll.chance(0.4) ? roll.pick(leanings.place.stores) : null,
  };
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
