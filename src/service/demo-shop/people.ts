/** The customers of the demonstration shop. Each has leanings that their purchases, tags and guesses follow. */
import type { CustomerRow } from '../../domain/data/rows.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import { type Dice, dice } from './dice.ts';
import { type Place, PLACES } from './places.ts';

export const DAY = 86_400_000;
const HEX = '0123456789ABCDEF';

/** What a made-up person leans to; 0 to 1. */
export interface Leanings {
  readonly place: Place;
  readonly age: number;
  readonly active: boolean;
  readonly skincare: number;
  readonly eczema: boolean;
  readonly diabetes: boolean;
  readonly expecting: boolean;
  readonly parent: boolean;
  readonly reads_mail: number;
}

export interface ShopPerson {
  readonly row: CustomerRow;
  readonly leanings: Leanings;
}

/** `count` people as of `now` (ms). The same seed and instant give the same people. */
export function shopPeople(count: number, now: number, seed: number): readonly ShopPerson[] {
  const roll = dice(seed);
  const ids = new Set<string>();
  return Array.from({ length: count }, () => person(roll, now, ids));
}

function person(roll: Dice, now: number, ids: Set<string>): ShopPerson {
  const place = roll.weighted(PLACES);
  const age = roll.chance(0.012)
    ? roll.between(12, 17)
    : Math.min(92, 18 + Math.floor((roll.unit() + roll.unit()) * 33));
  const leanings: Leanings = {
    place,
    age,
    active: roll.chance(0.86),
    skincare: roll.unit() ** 2,
    eczema: roll.chance(0.03),
    diabetes: roll.chance(0.04),
    expecting: age < 46 && roll.chance(0.02),
    parent: age > 22 && age < 55 && roll.chance(0.3),
    reads_mail: roll.unit(),
  };
  return { row: row(roll, leanings, now, newId(roll, ids)), leanings };
}

function newId(roll: Dice, taken: Set<string>): string {
  for (;;) {
    const id = `C-${Array.from({ length: 9 }, () => HEX[roll.between(0, 15)]).join('')}`;
    if (!taken.has(id)) {
      taken.add(id);
      return id;
    }
  }
}

function row(roll: Dice, leanings: Leanings, now: number, customer_id: string): CustomerRow {
  const { place } = leanings;
  const name = roll.pick(place.names);
  const signup = now - roll.between(5, 2200) * DAY;
  const value = Math.round(roll.unit() ** 3 * 240_000) / 100;
  const seen = now - Math.floor(roll.unit() ** 3 * 400 * DAY);
  return {
    customer_id,
    email: roll.chance(0.93)
      ? `${plain(name)}.${customer_id.slice(2, 8).toLowerCase()}@${roll.pick(place.mail)}`
      : null,
    first_name: roll.chance(0.97) ? name : null,
    country: roll.chance(0.995) ? place.country : null,
    state: place.state,
    city: roll.pick(place.cities),
    time_zone: place.time_zone,
    birth_date: roll.chance(0.88) ? day(now - (leanings.age + roll.unit() * 0.98) * 365.25 * DAY) : null,
    signup_date: day(signup),
    last_seen_at: formatInstant(Math.max(seen, signup)),
    account_status: leanings.active ? 'active' : roll.pick(['lapsed', 'lapsed', 'closed']),
    tier: value > 900 ? 'gold' : value > 250 ? 'silver' : 'bronze',
    email_engagement: roll.chance(0.9) ? Math.round(leanings.reads_mail * 100) / 100 : null,
    lifetime_value: value,
    home_store: roll.chance(0.7) ? roll.pick(place.stores) : null,
    skin_type: roll.chance(0.32)
      ? roll.weighted([
          ['normal', 36],
          ['dry', 27],
          ['combination', 21],
          ['sensitive', leanings.eczema ? 90 : 16],
        ])
      : null,
    skin_condition: leanings.eczema ? roll.pick(['eczema', 'eczema', 'rosacea']) : null,
    likely_pregnant: roll.chance(0.5) ? guess(roll, leanings.expecting) : null,
    owns_glucose_meter: leanings.diabetes ? true : roll.chance(0.4) ? false : null,
    beauty_affinity: roll.chance(0.6)
      ? Math.round((leanings.skincare * 0.8 + roll.unit() * 0.2) * 100) / 100
      : null,
    interest_tags: roll.chance(0.22) ? tags(roll, leanings) : null,
    income_band: roll.chance(0.18) ? roll.pick(['under 20k', '20k–40k', '40k–70k', 'over 70k']) : null,
    childrens_ages:
      leanings.parent && roll.chance(0.6) ? [String(roll.between(0, 4)), String(roll.between(5, 12))] : null,
    last_location: roll.chance(0.16)
      ? `${(48 + roll.unit() * 5).toFixed(5)},${(2 + roll.unit() * 11).toFixed(5)}`
      : null,
    phone_model: roll.chance(0.44) ? roll.pick(['Pixel 10', 'iPhone 17', 'Galaxy S26', 'Fairphone 6']) : null,
    open_complaint: roll.chance(0.025) ? true : null,
    gpc: place.country === 'US' && roll.chance(0.11) ? true : null,
  };
}

function guess(roll: Dice, truly: boolean): number {
  return Math.round((truly ? 0.55 + roll.unit() * 0.44 : roll.unit() ** 3 * 0.75) * 100) / 100;
}

function tags(roll: Dice, leanings: Leanings): readonly string[] {
  const likely = leanings.skincare > 0.5 ? ['beauty', 'natural cosmetics'] : ['cooking', 'gardening'];
  return [...new Set([roll.pick(likely), roll.pick(['fitness', 'travel', 'pets', 'books', 'vitamins'])])];
}

function day(instant: number): string {
  return formatInstant(instant).slice(0, 10);
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();
}
