/** The plain world as typed arrays: people from 0, their events beside each other in the order of time. */
import { DuckDBInstance } from '@duckdb/node-api';
import { rowsOf } from './plain-world.ts';

/** Words as small numbers; 0 is unset. */
export interface Codes {
  readonly code: (word: string) => number;
  readonly words: readonly string[];
}

export interface Columns {
  readonly people: number;
  readonly country: Uint8Array;
  readonly tier: Uint8Array;
  readonly marital_status: Uint8Array;
  readonly first_name: Uint8Array;
  /** In small letters, which is in favour of who reads it. */
  readonly email: readonly (string | null)[];
  readonly interests: readonly (readonly string[] | null)[];
  readonly orders: Float64Array;
  readonly lifetime_value: Float64Array;
  readonly income: Float64Array;
  /** 0 no, 1 yes, 2 unset. */
  readonly newsletter: Uint8Array;
  readonly gpc: Uint8Array;
  readonly may_email: Uint8Array;
  /** As `20010315`; NaN when unset. */
  readonly birth_date: Float64Array;
  readonly signup_date: Float64Array;
  /** Milliseconds. */
  readonly last_seen_at: Float64Array;
  /** The events of person p are from `first[p]` to before `first[p + 1]`. */
  readonly first: Uint32Array;
  readonly event: Uint8Array;
  readonly occurred_at: Float64Array;
  readonly amount: Float64Array;
  readonly category: Uint8Array;
  readonly codes: Codes;
}

const PEOPLE = `SELECT country, tier, marital_status, lower(first_name), lower(email), array_to_string(interests, ','),
  orders, lifetime_value, income, newsletter, gpc, may_email, CAST(strftime(birth_date, '%Y%m%d') AS DOUBLE),
  CAST(strftime(signup_date, '%Y%m%d') AS DOUBLE), CAST(epoch_ms(last_seen_at) AS DOUBLE) FROM people ORDER BY person`;
const LOG = `SELECT person, event, CAST(epoch_ms(occurred_at) AS DOUBLE), amount, lower(category)
  FROM log ORDER BY person, occurred_at`;

export async function columnsOf(
  plain: string,
  size: { readonly customers: number; readonly events: number },
) {
  const instance = await DuckDBInstance.create(plain, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const numbers = () => new Float64Array(size.customers);
  const small = () => new Uint8Array(size.customers);
  const codes = newCodes();
  const email: (string | null)[] = [];
  const interests: (readonly string[] | null)[] = [];
  const columns = {
    people: size.customers,
    country: small(),
    tier: small(),
    marital_status: small(),
    first_name: small(),
    email,
    interests,
    orders: numbers(),
    lifetime_value: numbers(),
    income: numbers(),
    newsletter: small(),
    gpc: small(),
    may_email: small(),
    birth_date: numbers(),
    signup_date: numbers(),
    last_seen_at: numbers(),
    first: new Uint32Array(size.customers + 1),
    event: new Uint8Array(size.events),
    occurred_at: new Float64Array(size.events),
    amount: new Float64Array(size.events),
    category: new Uint8Array(size.events),
    codes,
  } satisfies Columns;
  let person = 0;
  for await (const rows of rowsOf(connection, PEOPLE)) {
    for (const row of rows) {
      columns.country[person] = codes.code(textOf(row[0]));
      columns.tier[person] = codes.code(textOf(row[1]));
      columns.marital_status[person] = codes.code(textOf(row[2]));
      columns.first_name[person] = codes.code(textOf(row[3]));
      email.push(typeof row[4] === 'string' ? row[4] : null);
      interests.push(typeof row[5] === 'string' ? row[5].split(',') : null);
      columns.orders[person] = numberOf(row[6]);
      columns.lifetime_value[person] = numberOf(row[7]);
      columns.income[person] = numberOf(row[8]);
      columns.newsletter[person] = truthOf(row[9]);
      columns.gpc[person] = truthOf(row[10]);
      columns.may_email[person] = truthOf(row[11]);
      columns.birth_date[person] = numberOf(row[12]);
      columns.signup_date[person] = numberOf(row[13]);
      columns.last_seen_at[person] = numberOf(row[14]);
      person += 1;
    }
  }
  let at = 0;
  for await (const rows of rowsOf(connection, LOG)) {
    for (const row of rows) {
      const whose = numberOf(row[0]);
      columns.first[whose] = at + 1;
      columns.event[at] = codes.code(textOf(row[1]));
      columns.occurred_at[at] = numberOf(row[2]);
      columns.amount[at] = numberOf(row[3]);
      columns.category[at] = codes.code(textOf(row[4]));
      at += 1;
    }
  }
  for (let one = 1; one <= size.customers; one += 1) {
    if (columns.first[one] === 0) columns.first[one] = columns.first[one - 1] ?? 0;
  }
  connection.closeSync();
  instance.closeSync();
  return columns satisfies Columns;
}

function newCodes(): Codes {
  const known = new Map<string, number>([['', 0]]);
  const words = [''];
  return {
    words,
    code: (word) => {
      const code = known.get(word) ?? known.size;
      if (code === known.size) {
        known.set(word, code);
        words.push(word);
      }
      return code;
    },
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}

function truthOf(value: unknown): number {
  return value === true ? 1 : value === false ? 0 : 2;
}
