/** What has to be known of some customers to decide about each of them: one lookup per dataset, of one state of the data. */
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
import type { Needs } from '../../domain/preview/needs.ts';
import { fromCell, instant } from './cells.ts';
import type { DataState } from './data-state.ts';
import type { Database } from './database.ts';
import { PERSON } from './numbers.ts';
import { CURRENT_CONSENTS, quoted, storedColumnsOf } from './tables.ts';

type Row = { readonly [column: string]: Value };
/** Rows by the number of their person, without the person's id. */
type RowsOf = ReadonlyMap<number, readonly Row[]>;

const NOTHING: RowsOf = new Map();

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
      return await factsOf(connection, database.state(), ids, needs);
    } finally {
      await connection.run('COMMIT');
    }
  });
}

async function factsOf(
  connection: DuckDBConnection,
  state: DataState,
  ids: readonly string[],
  needs: Needs,
): Promise<ReadonlyMap<string, Person>> {
  const customers = await customersOf(connection, state, ids, needs);
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
  const properties = needs.events.flatMap((event) => event.properties);
  const events = await of('events', ['event', 'occurred_at', ...properties], eventTests(needs));
  const consents = await of('consents', CONSENT, consentTests(needs), consentTable(state, needs));
  const sends = await of('sends', SEND, sendTests(needs));
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
        events: rows(events) as unknown as readonly EventRow[],
        consents: rows(consents) as unknown as readonly ConsentRow[],
        sends: rows(sends) as unknown as readonly SendRow[],
        suppressions: rows(suppressions) as unknown as readonly SuppressionRow[],
      };
      return [[customer_id, known] as const];
    }),
  );
}

/** The customers with these ids, by number: by their hashes, which are compared quicker, and who isn't found by the id itself. */
async function customersOf(
  connection: DuckDBConnection,
  state: DataState,
  ids: readonly string[],
  { attributes }: Needs,
): Promise<RowsOf> {
  const fields = columnsNamed(state, 'customers', ['customer_id', ...attributes]);
  const wanted = new Set<Value | undefined>(ids);
  const found = new Map<number, readonly Row[]>();
  const by = async (column: string, of: Among['of']) => {
    const among = { column, of, type: VARCHAR, items: [...wanted].map(String) };
    for (const [person, rows] of await lookedUp(connection, { table: 'customers', fields, among })) {
      if (wanted.delete(rows[0]?.['customer_id'])) found.set(person, rows);
    }
  };
  await by('$hash', (item) => `hash(${item})`);
  // Hashes are as another version of DuckDB made them.
  if (wanted.size > 0) await by('customer_id', (item) => item);
  return found;
}

const CONSENT = ['purpose', 'channel', 'status', 'captured_at', 'expires_at'];
const SEND = ['rule_id', 'channel', 'purpose', 'sent_at', 'status'];
const SUPPRESSION = ['channel', 'reason', 'since'];

/** One of these must hold: each is a column's text, any of a few, or an instant that it must be later than. */
type Test = { readonly column: string } & ({ readonly in: readonly string[] } | { readonly after: number });
interface Tests {
  readonly any?: readonly (readonly Test[])[];
}

function eventTests({ events }: Needs): Tests | null {
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
  },
): Promise<RowsOf> {
  const { table, fields, among, tests = {} } = asked;
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
  const names = [quoted(PERSON), ...fields.map(({ id }) => quoted(id))].join(', ');
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
