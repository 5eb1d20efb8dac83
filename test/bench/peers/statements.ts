/** The twelve rules written by hand as SQL over `people` and the plain `log` of events. */
import { END } from '../generate.ts';

/** What the dialects say differently. */
export interface Dialect {
  /** An instant. */
  readonly instant: (milliseconds: number) => string;
  /** Text that contains another one, both in small letters. */
  readonly contains: (text: string, part: string) => string;
  /** A list of words that has one of these. */
  readonly hasAny: (list: string, words: readonly string[]) => string;
  readonly abandoned: (now: number) => string;
}

const DAY = 86_400_000;
const NOW = Date.parse(END);

/** A statement with one number, for each rule by its id. */
export function statements(dialect: Dialect): { readonly [rule: string]: string } {
  const { instant, contains, hasAny, abandoned } = dialect;
  const people = (where: string) => `SELECT count(*) FROM people WHERE ${where}`;
  const did = (event: string, days: number, more = '', having = '') =>
    `SELECT person FROM log WHERE event = '${event}' AND occurred_at > ${instant(NOW - days * DAY)}
       AND occurred_at <= ${instant(NOW)}${more} ${having === '' ? '' : `GROUP BY person HAVING ${having}`}`;
  const who = (...parts: Parameters<typeof did>) => `person IN (${did(...parts)})`;
  const notWho = (...parts: Parameters<typeof did>) => `person NOT IN (${did(...parts)})`;
  const atLeast = (times: number) => `count(*) >= ${times}`;
  return {
    R1: people(`country = 'DE'`),
    R2: people(
      `country IN ('DE', 'FR', 'NL') AND (tier IS NULL OR tier <> 'bronze') AND lifetime_value >= 150`,
    ),
    R3: people(
      `(tier IN ('gold', 'platinum') OR (orders >= 10 AND newsletter)) AND NOT (country = 'US'
         OR NOT (last_seen_at > ${instant(NOW - 180 * DAY)} AND last_seen_at <= ${instant(NOW)}))`,
    ),
    R4: people(
      `${contains('email', 'example.org')} AND (first_name IS NULL OR lower(first_name) <> 'ada')
         AND income > 30000 AND birth_date <= '2001-03-15' AND ${hasAny('interests', ['skincare', 'pets'])}
         AND gpc IS NULL AND signup_date < '2025-01-01' AND (marital_status IS NULL OR marital_status <> 'widowed')`,
    ),
    R5: people(who('purchase', 30)),
    R6: people(`may_email AND ${who('purchase', 30, '', atLeast(3))}`),
    R7: people(`may_email AND ${who('purchase', 365)} AND ${notWho('purchase', 90)}`),
    R8: people(
      `country = 'DE' AND ${who('cart_add', 7, ` AND lower(category) = 'shoes'`, atLeast(2))} AND ${notWho('purchase', 7)}`,
    ),
    R9: people(
      `${who('purchase', 90, '', 'round(sum(amount), 6) >= 200')}
         OR (tier IS NOT NULL AND ${who('page_view', 30, '', atLeast(10))})`,
    ),
    R10: abandoned(NOW),
    R11: people(
      `may_email AND tier IS NOT NULL AND ${who('purchase', 180)} AND ${who('page_view', 60, '', atLeast(3))}
         AND ${who('cart_add', 90)} AND ${who('email_open', 90)} AND ${notWho('purchase', 14)}`,
    ),
    R12: people(
      `${who('page_view', 365, '', atLeast(5))} AND ${notWho('purchase', 365)} AND ${who('email_open', 180)}`,
    ),
  };
}

/** Carts of the last 14 days, two days old or more, without a purchase of the same category within two days. */
export function abandonedByNotExists(instant: Dialect['instant'], twoDays: (cart: string) => string) {
  return (now: number) =>
    `SELECT count(DISTINCT person) FROM log AS cart WHERE event = 'cart_add'
       AND occurred_at > ${instant(now - 14 * DAY)} AND occurred_at <= ${instant(now - 2 * DAY)}
       AND NOT EXISTS (SELECT 1 FROM log AS buy WHERE buy.person = cart.person AND buy.event = 'purchase'
         AND lower(buy.category) = lower(cart.category) AND buy.occurred_at > cart.occurred_at
         AND buy.occurred_at <= ${twoDays('cart.occurred_at')})`;
}

/** The same for a dialect that can't ask for rows by what another row says. */
export function abandonedByArrays(instant: Dialect['instant'], twoDays: (cart: string) => string) {
  return (now: number) =>
    `SELECT uniqExact(person) FROM (SELECT person, groupArrayIf(occurred_at, event = 'cart_add') AS carts,
       groupArrayIf(occurred_at, event = 'purchase') AS buys
       FROM log WHERE event IN ('cart_add', 'purchase') AND occurred_at > ${instant(now - 14 * DAY)}
         AND occurred_at <= ${instant(now)} GROUP BY person, lower(category)
       HAVING arrayExists(cart -> cart <= ${instant(now - 2 * DAY)}
         AND NOT arrayExists(buy -> buy > cart AND buy <= ${twoDays('cart')}, buys), carts))`;
}
