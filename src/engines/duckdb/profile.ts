/** How attributes and events are filled, measured once per load. */
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { VARCHAR } from '@duckdb/node-api';
import type { Dataset } from '../../domain/data/rows.ts';
import type { AttributeType, Field } from '../../domain/data/schema.ts';
import {
  type AttributeProfile,
  type DataProfile,
  type DatasetState,
  type EventProfile,
  MOST_VALUES,
} from '../../service/ports.ts';
import { mostFrequent } from '../most-frequent.ts';
import { fromCell } from './cells.ts';
import { STRETCHES } from './sparingly.ts';
import { FIXED_FIELDS, quoted } from './tables.ts';

/**
 * The profile after `dataset` was loaded: only what stands on it is measured anew; of events all but their people.
 * `inStretches`: a sixteenth of the values at a time, which takes longer, and less memory.
 */
export async function profileOf(
  connection: DuckDBConnection,
  dataset: Dataset,
  before: DataProfile,
  datasets: { readonly [D in Dataset]: DatasetState },
  inStretches: boolean,
): Promise<DataProfile> {
  if (dataset === 'customers') {
    const attributes: AttributeProfile[] = [];
    for (const field of datasets.customers.fields) {
      attributes.push(await PROFILERS[field.type](connection, field, inStretches ? STRETCHES : 1));
    }
    return { ...before, customers: datasets.customers.rows, attributes };
  }
  if (dataset === 'events')
    return { ...before, events: await profileEvents(connection, datasets.events.fields) };
  return before;
}

type Profiler = (connection: DuckDBConnection, field: Field, parts: number) => Promise<AttributeProfile>;

const PROFILERS = {
  text: profileValues,
  enum: profileValues,
  boolean: profileValues,
  number: profileRange,
  date: profileRange,
  datetime: profileRange,
  list: profileItems,
} as const satisfies { readonly [T in AttributeType]: Profiler };

async function profileValues(
  connection: DuckDBConnection,
  { id }: Field,
  parts: number,
): Promise<AttributeProfile> {
  const cells = `SELECT CAST(${quoted(id)} AS VARCHAR) AS v FROM customers WHERE ${quoted(id)} IS NOT NULL`;
  return await frequencies(connection, id, cells, parts);
}

async function profileItems(
  connection: DuckDBConnection,
  { id }: Field,
  parts: number,
): Promise<AttributeProfile> {
  const cells = `SELECT unnest(list_distinct(${quoted(id)})) AS v FROM customers`;
  const found = await frequencies(connection, id, cells, parts);
  const [[set] = []] = await rows(connection, `SELECT count(${quoted(id)}) FROM customers`);
  return { ...found, set_count: Number(set) };
}

/** How often each value stands in the cells; each is counted in the part that its hash says. */
async function frequencies(
  connection: DuckDBConnection,
  id: string,
  cells: string,
  parts: number,
): Promise<AttributeProfile> {
  let [set_count, distinct] = [0, 0];
  let values: AttributeProfile['values'] = [];
  for (let part = 0; part < parts; part += 1) {
    const own = parts === 1 ? '' : `WHERE hash(v) % ${parts} = ${part}`;
    const grouped = `SELECT v, count(*) AS n FROM (${cells}) ${own} GROUP BY v`;
    const totals = 'SELECT coalesce(sum(n), 0), count(*), NULL, NULL FROM g';
    const top = `SELECT NULL, NULL, v, n FROM (SELECT v, n FROM g ORDER BY n DESC, v LIMIT ${MOST_VALUES})`;
    const [first = [], ...rest] = await rows(connection, `WITH g AS (${grouped}) ${totals} UNION ALL ${top}`);
    set_count += Number(first[0]);
    distinct += Number(first[1]);
    const more = rest.map(([, , value, people]) => ({ value: String(value), people: Number(people) }));
    values = mostFrequent([...values, ...more]);
  }
  return { id, set_count, distinct, values, min: null, max: null };
}

async function profileRange(connection: DuckDBConnection, { id, type }: Field): Promise<AttributeProfile> {
  const column = quoted(id);
  const [row = []] = await rows(
    connection,
    `SELECT count(${column}), count(DISTINCT ${column}), min(${column}), max(${column}) FROM customers`,
  );
  const [set, distinct, low, high] = row;
  return {
    id,
    set_count: Number(set),
    distinct: Number(distinct),
    values: [],
    min: edge(type, low),
    max: edge(type, high),
  };
}

/** The profile with how many people had each event: of some it is `known`, the others are counted in the log. */
export async function withPeople(
  connection: DuckDBConnection,
  profile: DataProfile,
  known: ReadonlyMap<string, number>,
): Promise<DataProfile> {
  const events: EventProfile[] = [];
  for (const event of profile.events) {
    const people = known.get(event.id) ?? (await peopleWith(connection, event.id));
    events.push({ ...event, people });
  }
  return { ...profile, events };
}

async function peopleWith(connection: DuckDBConnection, event: string): Promise<number> {
  const counted = await connection.runAndReadAll(
    'SELECT count(DISTINCT "$person") FROM events WHERE event = $1',
    [event],
    [VARCHAR],
  );
  return Number(counted.getRows()[0]?.[0]);
}

/** The events without how many people had them. */
async function profileEvents(
  connection: DuckDBConnection,
  fields: readonly Field[],
): Promise<readonly EventProfile[]> {
  const fixed = new Set<string>(FIXED_FIELDS.events.map((field) => field.id));
  const added = fields.filter((field) => !fixed.has(field.id));
  const filled = added.map((field) => `, count(${quoted(field.id)}) > 0`).join('');
  const found = await rows(
    connection,
    `SELECT event, count(*)${filled} FROM events GROUP BY event ORDER BY event`,
  );
  return found.map(([event, count, ...present]) => ({
    id: String(event),
    count: Number(count),
    people: 0,
    properties: added.filter((_, index) => present[index] === true),
  }));
}

async function rows(connection: DuckDBConnection, sql: string): Promise<DuckDBValue[][]> {
  return (await connection.runAndReadAll(sql)).getRows();
}

function edge(type: AttributeType, value: DuckDBValue | undefined): string | number | null {
  const read = fromCell(type, value ?? null);
  return typeof read === 'string' || typeof read === 'number' ? read : null;
}
