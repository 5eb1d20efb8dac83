/** How the data is filled. */
import { isSetValue } from '../../domain/segments/operators/index.ts';
import type { Field, Value } from '../../domain/data/schema.ts';
import {
  type AttributeProfile,
  type DataProfile,
  type DatasetState,
  type EventProfile,
  type ValueCounts,
} from '../../service/ports.ts';
import { DATASETS, type Dataset } from '../../domain/data/rows.ts';
import { mostFrequent } from '../most-frequent.ts';
import type { MemoryData } from './data.ts';

const RANGED: ReadonlySet<string> = new Set(['number', 'date', 'datetime']);
const INSTANTS: { readonly [D in Dataset]: string | null } = {
  customers: null,
  events: 'occurred_at',
  consents: 'captured_at',
  sends: 'sent_at',
  suppressions: 'since',
};

export function profileOf(data: MemoryData): DataProfile {
  return {
    customers: data.people.length,
    attributes: data.schema.attributes.map((field) => attributeProfile(data, field)),
    events: data.schema.events.map((event) => eventProfile(data, event.id, event.properties)),
  };
}

export function datasetStates(data: MemoryData): readonly DatasetState[] {
  return DATASETS.map((dataset) => ({
    dataset,
    rows: data.rows[dataset].length,
    loaded_at: data.loaded_at[dataset],
    newest: newest(data, dataset),
    fields: data.fields[dataset],
  }));
}

function attributeProfile(data: MemoryData, { id, type }: Field): AttributeProfile {
  const cells = data.rows.customers
    .map((row) => row[id])
    .filter((cell): cell is Exclude<Value, null> => isSetValue(cell));
  const counts = new Map<string, number>();
  for (const cell of cells)
    for (const item of new Set(Array.isArray(cell) ? cell : [String(cell)]))
      counts.set(item, (counts.get(item) ?? 0) + 1);
  const ranged = RANGED.has(type);
  const scalars = ranged ? cells.filter((cell) => typeof cell === 'string' || typeof cell === 'number') : [];
  return {
    id,
    set_count: cells.length,
    distinct: counts.size,
    values: ranged ? [] : mostFrequent([...counts].map(([value, people]) => ({ value, people }))),
    min: scalars.reduce<string | number | null>(
      (best, cell) => (best === null || cell < best ? cell : best),
      null,
    ),
    max: scalars.reduce<string | number | null>(
      (best, cell) => (best === null || cell > best ? cell : best),
      null,
    ),
  };
}

/** How many people gave each value of an event's property. */
export function propertyValuesIn(data: MemoryData, event: string, property: string): ValueCounts {
  const people = new Map<string, Set<string>>();
  const type = data.fields.events.find(({ id }) => id === property)?.type;
  if (type === undefined || RANGED.has(type)) return { distinct: 0, values: [] };
  for (const row of data.rows.events) {
    const cell = row.event === event ? row[property] : null;
    if (!isSetValue(cell)) continue;
    for (const value of Array.isArray(cell) ? cell : [String(cell)])
      people.set(value, (people.get(value) ?? new Set()).add(row.customer_id));
  }
  return {
    distinct: people.size,
    values: mostFrequent([...people].map(([value, who]) => ({ value, people: who.size }))),
  };
}

function eventProfile(data: MemoryData, id: string, properties: readonly Field[]): EventProfile {
  const rows = data.rows.events.filter(({ event }) => event === id);
  return {
    id,
    count: rows.length,
    people: new Set(rows.map(({ customer_id }) => customer_id)).size,
    properties,
  };
}

/** The newest instant by rows: each load makes new ones, and every check of a rule asks. */
const NEWEST = new WeakMap<object, string | null>();

function newest(data: MemoryData, dataset: Dataset): string | null {
  const column = INSTANTS[dataset];
  if (column === null) return null;
  const rows = data.rows[dataset];
  const known = NEWEST.get(rows);
  if (known !== undefined) return known;
  let latest: string | null = null;
  for (const row of rows) {
    const at: unknown = Reflect.get(row, column);
    if (typeof at === 'string' && (latest === null || at > latest)) latest = at;
  }
  NEWEST.set(rows, latest);
  return latest;
}
