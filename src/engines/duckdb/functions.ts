import type { AggregateName, FunctionName, TimeUnit } from '../../query/nodes.ts';

/** How a function of the tree is written; `boolean` ones are conditions. */
interface FunctionSpec {
  readonly boolean?: true;
  readonly sql: (items: readonly string[], fold: (text: string) => string) => string;
}

/** Functions of values, by name. */
export const FUNCTIONS = {
  fold: { sql: ([text = ''], fold) => fold(text) },
  fold_items: { sql: ([list], fold) => `list_transform(${list}, lambda item: ${fold('item')})` },
  contains: { boolean: true, sql: (items) => `contains(${items.join(', ')})` },
  starts_with: { boolean: true, sql: (items) => `starts_with(${items.join(', ')})` },
  ends_with: { boolean: true, sql: (items) => `suffix(${items.join(', ')})` },
  list_has_any: { boolean: true, sql: (items) => `list_has_any(${items.join(', ')})` },
  list_has_all: { boolean: true, sql: (items) => `list_has_all(${items.join(', ')})` },
  list_length: { sql: ([list]) => `coalesce(len(${list}), 0)` },
  day_of: { sql: ([instant]) => `CAST(${instant} AS DATE)` },
  month_day: { sql: ([day]) => `(month(${day}) * 100 + day(${day}))` },
  epoch_ms: { sql: ([instant]) => `epoch_ms(${instant})` },
  // Every number was read below 2 ** 53.
  whole_part: { sql: ([number]) => `CAST(trunc(${number}) AS BIGINT)` },
  billionths: { sql: ([number = '']) => billionths(number) },
  mean_of: { sql: ([whole = '', rest = '', count = '']) => meanOf(whole, rest, count) },
  concat: { sql: (items) => `concat(${items.join(', ')})` },
  // md5_number_upper would read the bytes in the other order.
  hash_bucket: {
    sql: ([text, buckets]) =>
      `(CAST('0x' || substr(md5(${text}), 1, 16) AS UBIGINT) % CAST(${buckets} AS UBIGINT))`,
  },
  greatest: { sql: (items) => unlessNull(items, `greatest(${items.join(', ')})`) },
  least: { sql: (items) => unlessNull(items, `least(${items.join(', ')})`) },
  add: { sql: (items) => `(${items.join(' + ')})` },
  subtract: { sql: (items) => `(${items.join(' - ')})` },
  multiply: { sql: (items) => `(${items.join(' * ')})` },
  modulo: { sql: (items) => `(${items.join(' % ')})` },
} as const satisfies { readonly [N in FunctionName]: FunctionSpec };

/** Whether a call is a condition, to be false where SQL would say null. */
export function isBooleanFunction(name: FunctionName): boolean {
  const spec: FunctionSpec = FUNCTIONS[name];
  return spec.boolean === true;
}

/** Aggregates, by name; `item` is `*` for a count of rows. */
export const AGGREGATES = {
  count: (item) => `count(${item})`,
  count_distinct: (item) => `count(DISTINCT ${item})`,
  sum: (item) => `sum(${item})`,
  min: (item) => `min(${item})`,
  max: (item) => `max(${item})`,
  any_true: (item) => `bool_or(${item})`,
} as const satisfies { readonly [N in AggregateName]: (item: string) => string };

/** Interval makers by unit. */
export const INTERVALS = {
  minute: 'to_minutes',
  hour: 'to_hours',
  day: 'to_days',
  week: 'to_weeks',
  month: 'to_months',
  year: 'to_years',
} as const satisfies { readonly [U in TimeUnit]: string };

/** The same operations as `billionths` of the domain. */
function billionths(number: string): string {
  const rest = `(${number} - trunc(${number}))`;
  return `CASE WHEN abs(${number}) < 4e6 THEN round(${rest} * 1e9) WHEN abs(${number}) < 4e9 THEN round(${rest} * 1e6) * 1e3 WHEN abs(${number}) < 4e12 THEN round(${rest} * 1e3) * 1e6 ELSE 0 END`;
}

/** The same operations as `meanOf` of the domain. */
function meanOf(whole_parts: string, rest: string, count: string): string {
  const whole = `CAST(${whole_parts} AS DOUBLE)`;
  const each = `trunc(${whole} / ${count})`;
  const sign = `CASE WHEN ${whole} + ${rest} / 1e9 < 0 THEN -1 ELSE 1 END`;
  const left = `((${whole} - ${each} * ${count}) * 1e9 + ${rest})`;
  return `((${each} * 1e6 + (${sign}) * floor((${sign}) * ${left} / (1e3 * ${count}) + 0.5)) / 1e6)`;
}

/** DuckDB's greatest and least pass over nulls; the tree's do not. */
function unlessNull(items: readonly string[], otherwise: string): string {
  return `CASE WHEN ${items.map((item) => `${item} IS NULL`).join(' OR ')} THEN NULL ELSE ${otherwise} END`;
}
