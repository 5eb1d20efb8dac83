/** Customers by their ids: their number, their place among each other, and the attributes that are needed. */
import { type DuckDBConnection, VARCHAR } from '@duckdb/node-api';
import type { CustomerRow } from '../../../domain/data/rows.ts';
import type { Field, Value } from '../../../domain/data/schema.ts';
import type { DataState } from '../data-state.ts';
import type { HeldCustomers } from '../held/held-customers.ts';
import type { Row } from '../held/value-list.ts';
import { type Among, PLACE, type Tests, columnsNamed, lookedUp } from './look-up.ts';

export interface FoundCustomer {
  readonly person: number;
  readonly place: number;
  readonly customer: CustomerRow;
}

/** The attributes that are needed, those that there are. */
export function attributesNamed(state: DataState, names: readonly string[]): readonly Field[] {
  return columnsNamed(state, 'customers', names).filter(({ id }) => id !== 'customer_id');
}

export interface CustomersInMemory {
  /** -1 where nobody has the id. */
  placeOf(customer_id: string): number;
  /** The customer of this id, who stands at this place. */
  at(place: number, customer_id: string): FoundCustomer;
}

/** Null where not all that is needed is in memory. */
export function customersInMemory(
  held: HeldCustomers,
  state: DataState,
  names: readonly string[],
): CustomersInMemory | null {
  const ids = held.ids(state);
  if (ids === null) return null;
  const cells: (readonly [string, (place: number) => Value])[] = [];
  for (const field of attributesNamed(state, names)) {
    const cell = held.attribute(state, field);
    if (cell === null) return null;
    cells.push([field.id, cell]);
  }
  return {
    placeOf: (customer_id) => ids.placeOf(customer_id),
    at: (place, customer_id) => {
      const row: { customer_id: string; [column: string]: Value } = { customer_id };
      for (const [id, cell] of cells) row[id] = cell(place);
      return { person: ids.personAt(place), place, customer: row };
    },
  };
}

/** The customers with these ids: by their hashes, which are compared quicker, and who isn't found by the id itself. */
export async function lookUpCustomers(
  connection: DuckDBConnection,
  state: DataState,
  ids: readonly string[],
  names: readonly string[],
): Promise<readonly FoundCustomer[]> {
  const fields = columnsNamed(state, 'customers', ['customer_id', ...names]);
  const wanted = new Set<Value | undefined>(ids);
  const customers: FoundCustomer[] = [];
  const by = async (column: string, of: Among['of'], tests: Tests) => {
    const among = { column, of, type: VARCHAR, items: [...wanted].map(String) };
    const found = await lookedUp(connection, { table: 'customers', fields, among, tests, place: true });
    for (const [person, [{ [PLACE]: place, ...row } = {}]] of found) {
      if (!wanted.delete(row['customer_id'])) continue;
      customers.push({ person, place: Number(place), customer: asCustomer(row) });
    }
  };
  // Customers stand in the order of their ids, so that the id of one names the few rows to look at.
  const [only] = ids;
  const alone: Tests =
    ids.length === 1 && only !== undefined ? { any: [[{ column: 'customer_id', in: [only] }]] } : {};
  await by('$hash', (item) => `hash(${item})`, alone);
  // Hashes are as another version of DuckDB made them.
  if (wanted.size > 0) await by('customer_id', (item) => item, {});
  return customers;
}

function asCustomer(row: Row): CustomerRow {
  return { ...row, customer_id: String(row['customer_id']) };
}
