import type { EventSchema } from '../data/schema.ts';

/** Where it stands in the data what people spent. */
export interface RevenueSource {
  readonly event: string;
  /** One of its number properties. */
  readonly property: string;
}

/** Names of properties that say money by themselves, in the order in which they are believed. */
const MONEY = [
  'revenue',
  'amount',
  'value',
  'total',
  'order_value',
  'order_total',
  'total_price',
  'grand_total',
  'price',
] as const;

/** What the revenue most likely is; null where no event, or more than one, has an obvious money property. */
export function suggestRevenue(events: readonly EventSchema[], purchase_event: string): RevenueSource | null {
  const found = events.flatMap(({ id, properties }): readonly RevenueSource[] => {
    const numbers = new Set(properties.filter(({ type }) => type === 'number').map((field) => field.id));
    const property = MONEY.find((name) => numbers.has(name));
    return property === undefined ? [] : [{ event: id, property }];
  });
  const [only] = found;
  return found.find(({ event }) => event === purchase_event) ?? (found.length === 1 ? (only ?? null) : null);
}
