/** The twelve rules written by hand as loops over typed arrays. */
import { END } from '../generate.ts';
import type { Columns } from './columns.ts';
import type { Peer } from './peer.ts';

const DAY = 86_400_000;
const NOW = Date.parse(END);
const MILLION = 1_000_000;

type Test = (person: number) => boolean;

export interface LoopPeer extends Peer {
  /** How many of the first so many people meet a rule: what samples are checked against. */
  countAmong(rule: string, people: number): number;
}

export function loopPeer(columns: Columns): LoopPeer {
  const tests = testsOver(columns);
  const countAmong = (rule: string, people: number) => {
    const test = tests[rule];
    if (test === undefined) throw new Error(`No loop is written for ${rule}.`);
    let met = 0;
    for (let person = 0; person < people; person += 1) if (test(person)) met += 1;
    return met;
  };
  return {
    title: 'typed loop',
    people: columns.people,
    countAmong,
    count: ({ id }) => countAmong(id, columns.people),
    close: () => undefined,
  };
}

function testsOver(columns: Columns): { readonly [rule: string]: Test } {
  const { country, tier, marital_status, first_name, email, interests, orders, codes } = columns;
  const { lifetime_value, income, newsletter, gpc, may_email, birth_date, signup_date } = columns;
  const { last_seen_at, first, event, occurred_at, amount, category } = columns;
  const [DE, FR, NL, US] = ['DE', 'FR', 'NL', 'US'].map(codes.code);
  const [bronze, gold, platinum] = ['bronze', 'gold', 'platinum'].map(codes.code);
  const [widowed, ada, shoes] = ['widowed', 'ada', 'shoes'].map(codes.code);
  const [purchase = 0, page_view = 0] = ['purchase', 'page_view'].map(codes.code);
  const [cart_add = 0, email_open = 0] = ['cart_add', 'email_open'].map(codes.code);

  /** At least so many of an event in the last days. */
  const did = (person: number, what: number, days: number, times = 1, where = 0): boolean => {
    const since = NOW - days * DAY;
    const end = first[person + 1] ?? 0;
    let found = 0;
    for (let at = first[person] ?? 0; at < end; at += 1) {
      if (event[at] !== what || (occurred_at[at] ?? 0) <= since) continue;
      if (where !== 0 && category[at] !== where) continue;
      found += 1;
      if (found === times) return true;
    }
    return false;
  };
  const spent = (person: number, days: number): number => {
    const since = NOW - days * DAY;
    let sum = 0;
    for (let at = first[person] ?? 0; at < (first[person + 1] ?? 0); at += 1) {
      if (event[at] === purchase && (occurred_at[at] ?? 0) > since) sum += amount[at] ?? 0;
    }
    return Math.round(sum * MILLION) / MILLION;
  };
  const bought = (cart: number, end: number): boolean => {
    const when = occurred_at[cart] ?? 0;
    for (let at = cart + 1; at < end && (occurred_at[at] ?? 0) <= when + 2 * DAY; at += 1) {
      if (event[at] === purchase && category[at] === category[cart] && (occurred_at[at] ?? 0) > when)
        return true;
    }
    return false;
  };
  const abandoned = (person: number): boolean => {
    const end = first[person + 1] ?? 0;
    for (let at = first[person] ?? 0; at < end; at += 1) {
      const when = occurred_at[at] ?? 0;
      if (event[at] !== cart_add || when <= NOW - 14 * DAY || when > NOW - 2 * DAY) continue;
      if (!bought(at, end)) return true;
    }
    return false;
  };
  return {
    R1: (p) => country[p] === DE,
    R2: (p) =>
      (country[p] === DE || country[p] === FR || country[p] === NL) &&
      tier[p] !== bronze &&
      (lifetime_value[p] ?? 0) >= 150,
    R3: (p) =>
      (tier[p] === gold || tier[p] === platinum || ((orders[p] ?? 0) >= 10 && newsletter[p] === 1)) &&
      country[p] !== US &&
      (last_seen_at[p] ?? 0) > NOW - 180 * DAY &&
      (last_seen_at[p] ?? 0) <= NOW,
    R4: (p) =>
      email[p]?.includes('example.org') === true &&
      first_name[p] !== ada &&
      (income[p] ?? 0) > 30_000 &&
      (birth_date[p] ?? 0) <= 20_010_315 &&
      interests[p]?.some((one) => one === 'skincare' || one === 'pets') === true &&
      gpc[p] === 2 &&
      (signup_date[p] ?? 0) < 20_250_101 &&
      marital_status[p] !== widowed,
    R5: (p) => did(p, purchase, 30),
    R6: (p) => may_email[p] === 1 && did(p, purchase, 30, 3),
    R7: (p) => may_email[p] === 1 && did(p, purchase, 365) && !did(p, purchase, 90),
    R8: (p) => country[p] === DE && did(p, cart_add, 7, 2, shoes) && !did(p, purchase, 7),
    R9: (p) => (tier[p] !== 0 && did(p, page_view, 30, 10)) || spent(p, 90) >= 200,
    R10: abandoned,
    R11: (p) =>
      may_email[p] === 1 &&
      tier[p] !== 0 &&
      did(p, purchase, 180) &&
      did(p, page_view, 60, 3) &&
      did(p, cart_add, 90) &&
      did(p, email_open, 90) &&
      !did(p, purchase, 14),
    R12: (p) => did(p, page_view, 365, 5) && !did(p, purchase, 365) && did(p, email_open, 180),
  };
}
