/**
 * What has to be known of some customers to decide about each of them, of one state of the data. What it can be asked
 * without reading rows of everybody is: the latest times of events by the customer's place, recent sends from memory.
 */
import { type DuckDBConnection, DuckDBListValue, INTEGER, LIST, TIMESTAMP, VARCHAR } from '@duckdb/node-api';
import type { DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type {
  ConsentRow,
  CustomerRow,
  Dataset,
  EventRow,
  Person,
  SendRow,
  SuppressionRow,
} from '../../domain/data/rows.ts';
import type { Field, Value } from '../../domain/data/schema.ts';
import type { EventNeed, Needs } from '../../domain/preview/needs.ts';
import { fromCell, instant } from './cells.ts';
import type { DataState } from './data-state.ts';
import type { Database } from './database.ts';
import { latestOfPlaces } from './latest/of-places.ts';
import { LATEST_KEPT } from './latest/tables.ts';
import { PERSON } from './numbers.ts';
import { CURRENT_CONSENTS, quoted, storedColumnsOf } from './tables.ts';

type Row = { readonly [column: string]: Value };
/** Rows by the number of their person, without the person's id. */
type RowsOf = ReadonlyMap<number, readonly Row[]>;

const NOTHING: RowsOf = new Map();
const PLACE = '$place';

/** Those of the customers who are there, by id, with at least what is needed. */
export async function findFacts(
  database: Database,
  customer_ids: readonly string[],
  needs: Needs,
): Promise<ReadonlyMap<string, Person>> {
  const ids = [...new Set(customer_ids)];
  if (ids.length === 0) return new Map();
  return await database.use(undefined, async (connection) => {
    await connection.run('BEGIN TRANSACTION READ ONLY');
    try {
      return await factsOf(database, connection, ids, needs);
    } finally {
      await connection.run('COMMIT');
    }
  });
}

async function factsOf(
  database: Database,
  connection: DuckDBConnection,
  ids: readonly string[],
  needs: Needs,
): Promise<ReadonlyMap<string, Person>> {
  const state = database.state();
  const { customers, places } = await customersOf(connection, state, ids, needs);
  const people = [...customers.keys()];
  if (people.length === 0) return new Map();
  const of = async (
    dataset: Dataset,
    names: readonly string[],
    tests: Tests | null,
    table: string = dataset,
  ) =>
    tests === null || state.datasets[dataset].rows === 0
      ? NOTHING
      : await lookedUp(connection, {
          table,
          fields: columnsNamed(state, dataset, names),
          among: { column: PERSON, of: (bound) => bound, type: INTEGER, items: people },
          tests,
        });
  const { kept, others } = eventsAsked(state, needs);
  const properties = others.flatMap((event) => event.properties);
  const events = await of('events', ['event', 'occurred_at', ...properties], eventTests(others));
  const latest = await latestEvents(connection, places, kept);
  const recent =
    needs.sends_after === null ? null : await database.sends.read(connection, state, needs.sends_after);
  const consents = await of('consents', CONSENT, consentTests(needs), consentTable(state, needs));
  const sends = recent === null ? await of('sends', SEND, sendTests(needs)) : NOTHING;
  const suppressions = await of('suppressions', SUPPRESSION, {});
  return new Map(
    people.flatMap((person) => {
      const customer = customers.get(person)?.[0] as CustomerRow | undefined;
      if (customer === undefined) return [];
      const { customer_id } = customer;
      // The columns of each dataset are its row type's keys.
      const rows = (found: RowsOf) => (found.get(person) ?? []).map((row) => ({ ...row, customer_id }));
      const known = {
        customer,
        events: [...(rows(events) as unknown as readonly EventRow[]), ...rows(latest)] as readonly EventRow[],
        consents: rows(consents) as unknown as readonly ConsentRow[],
        sends:
          recent === null
            ? (rows(sends) as unknown as readonly SendRow[])
            : recent(person).map((row) => ({ ...row, customer_id })),
        suppressions: rows(suppressions) as unknown as readonly SuppressionRow[],
      };
      return [[customer_id, known] as const];
    }),
  );
}

interface FoundCustomers {
  /** By number. */
  readonly customers: RowsOf;
  /** Everyone's place among the customers, by number. */
  readonly places: ReadonlyMap<number, number>;
}

/** The customers with these ids: by their hashes, which are compared quicker, and who isn't found by the id itself. */
async function customersOf(
  connection: DuckDBConnection,
  state: DataState,
  ids: readonly string[],
  { attributes }: Needs,
): Promise<FoundCustomers> {
  const fields = columnsNamed(state, 'customers', ['customer_id', ...attributes]);
  const wanted = new Set<Value | undefined>(ids);
  const customers = new Map<number, readonly Row[]>();
  const places = new Map<number, number>();
  const by = async (column: string, of: Among['of'], tests: Tests) => {
    const among = { column, of, type: VARCHAR, items: [...wanted].map(String) };
    const found = await lookedUp(connection, { table: 'customers', fields, among, tests, place: true });
    for (const [person, [{ [PLACE]: place, ...customer } = {}]] of found) {
      if (!wanted.delete(customer['customer_id'])) continue;
      customers.set(person, [customer]);
      places.set(person, Number(place));
    }
  };
  // Customers stand in the order of their ids, so that the id of one names the few rows to look at.
  const [only] = ids;
  const alone: Tests =
    ids.length === 1 && only !== undefined ? { any: [[{ column: 'customer_id', in: [only] }]] } : {};
  await by('$hash', (item) => `hash(${item})`, alone);
  // Hashes are as another version of DuckDB made them.
  if (wanted.size > 0) await by('customer_id', (item) => item, {});
  return { customers, places };
}

/** Events whose latest times are all that is asked, by their place among those that are kept; and the others. */
function eventsAsked({ kept_events, datasets }: DataState, { events, as_of }: Needs) {
  const { newest } = datasets.events;
  const told = newest !== null && Date.parse(newest) <= as_of;
  const kept = new Map<number, EventNeed>();
  const others: EventNeed[] = [];
  for (const need of events) {
    const place = kept_events.indexOf(need.event);
    const enough = need.latest !== null && need.latest <= LATEST_KEPT && need.properties.length === 0;
    if (told && enough && place >= 0) kept.set(place, need);
    else others.push(need);
  }
  return { kept, others };
}

/** As rows of events, by the number of their person. */
async function latestEvents(
  connection: DuckDBConnection,
  places: FoundCustomers['places'],
  kept: ReadonlyMap<number, EventNeed>,
): Promise<RowsOf> {
  const people = new Map([...places].map(([person, place]) => [place, person]));
  const found = await latestOfPlaces(connection, [...people.keys()], [...kept.keys()]);
  const rows = new Map<string, readonly [number, readonly Row[]]>();
  for (const { customer, place, times } of found) {
    const { event = '', after = null } = kept.get(place) ?? {};
    const own = times
      .filter((time) => after === null || time > after)
      .map((time) => ({ event, occurred_at: new Date(time).toISOString() }));
    rows.set(`${customer} ${place}`, [people.get(customer) ?? -1, own]);
  }
  const all = new Map<number, Row[]>();
  for (const [person, own] of rows.values()) all.set(person, [...(all.get(person) ?? []), ...own]);
  return all;
}

const CONSENT = ['purpose', 'channel', 'status', 'captured_at', 'expires_at'];
const SEND = ['rule_id', 'channel', 'purpose', 'sent_at', 'status'];
const SUPPRESSION = ['channel', 'reason', 'since'];

/** One of these must hold: each is a column's text, any of a few, or an instant that it must be later than. */
type Test = { readonly column: string } & ({ readonly in: readonly string[] } | { readonly after: number });
interface Tests {
  readonly any?: readonly (readonly Test[])[];
}

function eventTests(events: readonly EventNeed[]): Tests | null {
  if (events.length === 0) return null;
  return {
    any: events.map(({ event, after }) => [
      { column: 'event', in: [event] },
      ...(after === null ? [] : [{ column: 'occurred_at', after }]),
    ]),
  };
}

function consentTests({ consents }: Needs): Tests | null {
  if (consents.length === 0) return null;
  return {
    any: consents.map(({ purpose, channel }) => [
      { column: 'purpose', in: [purpose, '*'] },
      { column: 'channel', in: [channel, '*'] },
    ]),
  };
}

/** Older statements of the same person, purpose and channel can't decide, unless the question is older itself. */
function consentTable({ datasets }: DataState, { as_of }: Needs): string {
  const { newest } = datasets.consents;
  return newest !== null && Date.parse(newest) <= as_of ? CURRENT_CONSENTS : 'consents';
}

function sendTests({ sends_after }: Needs): Tests | null {
  return sends_after === null ? null : { any: [[{ column: 'sent_at', after: sends_after }]] };
}

function columnsNamed(state: DataState, dataset: Dataset, names: readonly string[]): readonly Field[] {
  const wanted = new Set(names);
  return storedColumnsOf(dataset, state.datasets[dataset].fields).filter(({ id }) => wanted.has(id));
}

/** Whom rows are looked up of: by a column that is compared with what `of` makes of each item. */
interface Among {
  readonly column: string;
  readonly of: (item: string) => string;
  readonly type: DuckDBType;
  readonly items: readonly (string | number)[];
}

async function lookedUp(
  connection: DuckDBConnection,
  asked: {
    readonly table: string;
    readonly fields: readonly Field[];
    readonly among: Among;
    readonly tests?: Tests;
    /** Whether the place of each row in the table is asked for too. */
    readonly place?: boolean;
  },
): Promise<RowsOf> {
  const { table, among, tests = {} } = asked;
  const fields = [...asked.fields, ...(asked.place === true ? [{ id: PLACE, type: 'number' } as const] : [])];
  const values: DuckDBValue[] = [];
  const types: DuckDBType[] = [];
  const bound = (value: DuckDBValue, type: DuckDBType) => {
    types.push(type);
    return `$${values.push(value)}`;
  };
  const list = () => bound(new DuckDBListValue([...among.items]), LIST(among.type));
  const [only = null] = among.items.length === 1 ? among.items : [];
  const people =
    only === null
      ? `${quoted(among.column)} IN (SELECT ${among.of('item')} FROM (SELECT unnest(${list()}) AS item))`
      : `${quoted(among.column)} = ${among.of(bound(only, among.type))}`;
  const holds = (test: Test) =>
    'after' in test
      ? `${quoted(test.column)} > ${bound(instant(test.after), TIMESTAMP)}`
      : `${quoted(test.column)} IN (${test.in.map((text) => bound(text, VARCHAR)).join(', ')})`;
  const any = tests.any?.map((all) => all.map(holds).join(' AND ')).join(' OR ');
  const names = [
    quoted(PERSON),
    ...fields.map(({ id }) => (id === PLACE ? 'rowid::INTEGER' : quoted(id))),
  ].join(', ');
  const where = any === undefined ? people : `${people} AND (${any})`;
  const result = await connection.runAndReadAll(
    `SELECT ${names} FROM ${quoted(table)} WHERE ${where}`,
    values,
    types,
  );
  const found = new Map<number, Row[]>();
  for (const [person, ...cells] of result.getRows()) {
    const row: { [column: string]: Value } = {};
    for (const [index, { id, type }] of fields.entries()) row[id] = fromCell(type, cells[index] ?? null);
    const rows = found.get(Number(person));
    if (rows === undefined) found.set(Number(person), [row]);
    else rows.push(row);
  }
  return found;
}
