/** Looks rows of some people up in the database: what is not in memory, and what was true at a moment in the past. */
import { type DuckDBConnection, DuckDBListValue, INTEGER, LIST, TIMESTAMP, VARCHAR } from '@duckdb/node-api';
import type { DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { Dataset } from '../../../domain/data/rows.ts';
import type { Field, Value } from '../../../domain/data/schema.ts';
import type { EventNeed, Needs } from '../../../domain/preview/needs.ts';
import { fromCell, instant } from '../cells.ts';
import type { DataState } from '../data-state.ts';
import type { Row } from '../held/value-list.ts';
import { PERSON } from '../numbers.ts';
import { CURRENT_CONSENTS, quoted, storedColumnsOf } from '../tables.ts';

/** Rows by the number of their person, without the person's id. */
export type RowsOf = ReadonlyMap<number, readonly Row[]>;

export const NOTHING: RowsOf = new Map();
/** The name under which a row's place in its table comes. */
export const PLACE = '$place';

const CONSENT = ['purpose', 'channel', 'status', 'captured_at', 'expires_at'];
const SEND = ['rule_id', 'channel', 'purpose', 'sent_at', 'status'];
const SUPPRESSION = ['channel', 'reason', 'since'];

/** One of these must hold: each is a column's text, any of a few, or an instant that it must be later than. */
type Test = { readonly column: string } & ({ readonly in: readonly string[] } | { readonly after: number });
export interface Tests {
  readonly any?: readonly (readonly Test[])[];
}

/** Looks up rows of people, by their numbers, in one state of the data. */
export interface LookUp {
  readonly connection: DuckDBConnection;
  readonly state: DataState;
  readonly people: readonly number[];
}

export async function eventsOf(lookUp: LookUp, needs: readonly EventNeed[]): Promise<RowsOf> {
  if (needs.length === 0) return NOTHING;
  const any = needs.map(({ event, after }): readonly Test[] => [
    { column: 'event', in: [event] },
    ...(after === null ? [] : [{ column: 'occurred_at', after }]),
  ]);
  const columns = ['event', 'occurred_at', ...needs.flatMap(({ properties }) => properties)];
  return await rowsOf(lookUp, 'events', columns, { any });
}

export async function consentsOf(lookUp: LookUp, { consents, as_of }: Needs): Promise<RowsOf> {
  if (consents.length === 0) return NOTHING;
  const any = consents.map(({ purpose, channel }): readonly Test[] => [
    { column: 'purpose', in: [purpose, '*'] },
    { column: 'channel', in: [channel, '*'] },
  ]);
  // Older statements of the same person, purpose and channel can't decide, unless the question is older itself.
  const { newest } = lookUp.state.datasets.consents;
  const table = newest !== null && Date.parse(newest) <= as_of ? CURRENT_CONSENTS : 'consents';
  return await rowsOf(lookUp, 'consents', CONSENT, { any }, table);
}

export async function sendsOf(lookUp: LookUp, after: number | null): Promise<RowsOf> {
  if (after === null) return NOTHING;
  return await rowsOf(lookUp, 'sends', SEND, { any: [[{ column: 'sent_at', after }]] });
}

export async function suppressionsOf(lookUp: LookUp): Promise<RowsOf> {
  return await rowsOf(lookUp, 'suppressions', SUPPRESSION, {});
}

async function rowsOf(
  { connection, state, people }: LookUp,
  dataset: Dataset,
  columns: readonly string[],
  tests: Tests,
  table: string = dataset,
): Promise<RowsOf> {
  if (people.length === 0 || state.datasets[dataset].rows === 0) return NOTHING;
  const fields = columnsNamed(state, dataset, columns);
  const among: Among = { column: PERSON, of: (bound) => bound, type: INTEGER, items: people };
  return await lookedUp(connection, { table, fields, among, tests });
}

/** The columns of a dataset with these names, those that there are. */
export function columnsNamed(state: DataState, dataset: Dataset, names: readonly string[]): readonly Field[] {
  const wanted = new Set(names);
  return storedColumnsOf(dataset, state.datasets[dataset].fields).filter(({ id }) => wanted.has(id));
}

/** Whom rows are looked up of: by a column that is compared with what `of` makes of each item. */
export interface Among {
  readonly column: string;
  readonly of: (item: string) => string;
  readonly type: DuckDBType;
  readonly items: readonly (string | number)[];
}

/** Rows of a table that belong to some people and pass the tests. */
export async function lookedUp(
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
