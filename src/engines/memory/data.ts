/** Customer data in arrays, and everyone with everything held about them. Replaced as a whole when data is committed. */
import { byCustomer, type Dataset, type Person } from '../../domain/data/rows.ts';
import type { DataSchema, Field } from '../../domain/data/schema.ts';
import type { DatasetRows } from '../../service/ports.ts';
import { byCodePoint } from '../by-code-point.ts';

export type Rows = { readonly [D in Dataset]: readonly DatasetRows[D][] };

export interface MemoryData {
  readonly rows: Rows;
  readonly fields: { readonly [D in Dataset]: readonly Field[] };
  /** ISO; null when never. */
  readonly loaded_at: { readonly [D in Dataset]: string | null };
  readonly version: number;
  /** Changes when the customers do, and only then. */
  readonly customers_load: number;
  /** In code point order of their ids. */
  readonly people: readonly Person[];
  readonly by_id: ReadonlyMap<string, number>;
  readonly schema: DataSchema;
}

export const NO_DATA: MemoryData = {
  rows: { customers: [], events: [], consents: [], sends: [], suppressions: [] },
  fields: { customers: [], events: [], consents: [], sends: [], suppressions: [] },
  loaded_at: { customers: null, events: null, consents: null, sends: null, suppressions: null },
  version: 0,
  customers_load: 0,
  people: [],
  by_id: new Map(),
  schema: { attributes: [], events: [] },
};

/** The data with other rows of one dataset; `fields` are its columns beyond the fixed ones. */
export function withRows<D extends Dataset>(
  data: MemoryData,
  dataset: D,
  rows: readonly DatasetRows[D][],
  fields: readonly Field[],
  loaded_at: string,
): MemoryData {
  const all: Rows = { ...data.rows, [dataset]: rows };
  const columns = { ...data.fields, [dataset]: fields };
  const people = peopleOf(all);
  return {
    rows: all,
    fields: columns,
    loaded_at: { ...data.loaded_at, [dataset]: loaded_at },
    version: data.version + 1,
    customers_load: data.customers_load + (dataset === 'customers' ? 1 : 0),
    people,
    by_id: new Map(people.map(({ customer }, index) => [customer.customer_id, index])),
    schema: { attributes: columns.customers, events: eventsOf(all, columns.events) },
  };
}

/** The data with other rows of the same columns. */
export function withAllRows(data: MemoryData, rows: Rows): MemoryData {
  const people = peopleOf(rows);
  return {
    ...data,
    rows,
    version: data.version + 1,
    customers_load: data.customers_load + 1,
    people,
    by_id: new Map(people.map(({ customer }, index) => [customer.customer_id, index])),
    schema: { ...data.schema, events: eventsOf(rows, data.fields.events) },
  };
}

function peopleOf(rows: Rows): readonly Person[] {
  const events = byCustomer(rows.events);
  const consents = byCustomer(rows.consents);
  const sends = byCustomer(rows.sends);
  const suppressions = byCustomer(rows.suppressions);
  return rows.customers
    .map((customer) => ({
      customer,
      events: events.get(customer.customer_id) ?? [],
      consents: consents.get(customer.customer_id) ?? [],
      sends: sends.get(customer.customer_id) ?? [],
      suppressions: suppressions.get(customer.customer_id) ?? [],
    }))
    .toSorted((a, b) => byCodePoint(a.customer.customer_id, b.customer.customer_id));
}

/** A property belongs to an event when some row of it has it set. */
function eventsOf(rows: Rows, fields: readonly Field[]): DataSchema['events'] {
  const set = new Map<string, Set<string>>();
  for (const row of rows.events) {
    const found = set.get(row.event) ?? new Set();
    for (const { id } of fields) if (isFilled(row[id])) found.add(id);
    set.set(row.event, found);
  }
  return [...set.keys()]
    .toSorted(byCodePoint)
    .map((id) => ({ id, properties: fields.filter((field) => set.get(id)?.has(field.id)) }));
}

function isFilled(cell: unknown): boolean {
  return cell !== null && cell !== undefined && !(Array.isArray(cell) && cell.length === 0);
}
