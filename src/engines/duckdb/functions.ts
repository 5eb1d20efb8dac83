import type { AggregateName, FunctionName, TimeUnit } from '../../query/nodes.ts';

/** How a function of the tree is written; `boolean` ones are conditions. */
interface FunctionSpec {
  readonly boolean?: true;
  readonly sql: (items: readonly string[], fold: (text: string) => string) => string;
}

/** Functions of values, by name. */
export const FUNCTIONS = {
  fold: { sql: ([text = ''], fold) => fold(text) },
  contains: { boolean: true, sql: (items) => `contains(${items.join(', ')})` },
  starts_with: { boolean: true, sql: (items) => `starts_with(${items.join(', ')})` },
  ends_with: { boolean: true, sql: (items) => `suffix(${items.join(', ')})` },
  list_has_any: { boolean: true, sql: (items) => `list_has_any(${items.join(', ')})` },
  list_has_all: { boolean: true, sql: (items) => `list_has_all(${items.join(', ')})` },
  list_length: { sql: ([list]) => `coalesce(len(${list}), 0)` },
  day_of: { sql: ([instant]) => `CAST(${instant} AS DATE)` },
  month_day: { sql: ([day]) => `(month(${day}) * 100 + day(${day}))` },
  epoch_ms: { sql: ([instant]) => `epoch_ms(${instant})` },
  round6: { sql: ([number]) => `round(${number}, 6)` },
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
  avg: (item) => `avg(${item})`,
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

/** DuckDB's greatest and least pass over nulls; the tree's do not. */
function unlessNull(items: readonly string[], otherwise: string): string {
  return `CASE WHEN ${items.map((item) => `${item} IS NULL`).join(' OR ')} THEN NULL ELSE ${otherwise} END`;
}
