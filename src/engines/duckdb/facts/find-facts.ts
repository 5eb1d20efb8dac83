/**
 * What has to be known of some customers to decide about each of them, of one state of the data: from memory, where all
 * that decides is there; else what is not there is looked up.
 */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { ConsentRow, EventRow, Person, SendRow, SuppressionRow } from '../../../domain/data/rows.ts';
import type { EventNeed, Needs } from '../../../domain/preview/needs.ts';
import type { Facts } from '../../../service/ports.ts';
import { changesSeen, type DataState } from '../data-state.ts';
import type { Database } from '../database.ts';
import { sendsWanted, SUPPRESSIONS_WANTED } from '../held/rows-wanted.ts';
import { untilSettled } from '../until-settled.ts';
import {
  type CustomersInMemory,
  type FoundCustomer,
  attributesNamed,
  customersInMemory,
  lookUpCustomers,
} from './find-customers.ts';
import {
  type RowsFor,
  consentsInMemory,
  eventWanted,
  eventsInMemory,
  sendsInMemory,
  suppressionsInMemory,
} from './in-memory.ts';
import { eventsKept, latestEvents } from './latest-events.ts';
import { type LookUp, type RowsOf, consentsOf, eventsOf, sendsOf, suppressionsOf } from './look-up.ts';

/** Those of the customers who are there, by id, with at least what is needed. */
export async function findFacts(
  database: Database,
  customer_ids: readonly string[],
  needs: Needs,
): Promise<Facts> {
  const ids = [...new Set(customer_ids)];
  if (ids.length === 0) return new Map();
  await bring(database, needs);
  const state = database.state();
  const sourcesFor = (some: Needs) => sourcesIn(memoryOf(database, state, some));
  const whole = sourcesFor(needs);
  if (whole === null) return await lookedUpFacts(database, ids, needs);
  const known = new Map<Needs | undefined, SourcesInMemory>();
  const sourcesOf = (only: Needs | undefined) => {
    const sources = known.get(only) ?? (only === undefined ? null : sourcesFor(only)) ?? whole;
    known.set(only, sources);
    return sources;
  };
  return putTogether(placesOf(whole.customers, ids), (place, id, only) => {
    const sources = sourcesOf(only);
    return personOf(sources.customers.at(place, id), sources);
  });
}

/** The places of those who are there, by id. */
function placesOf(customers: CustomersInMemory, ids: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const id of ids) {
    const place = customers.placeOf(id);
    if (place >= 0) places.set(id, place);
  }
  return places;
}

/** Each person when they are asked for: thousands who are all there at once are thrown away less quickly. */
function putTogether(
  places: ReadonlyMap<string, number>,
  personAt: (place: number, customer_id: string, only?: Needs) => Person,
): Facts {
  return {
    size: places.size,
    has: (id) => places.has(id),
    keys: () => places.keys(),
    values: () => places.entries().map(([id, place]) => personAt(place, id)),
    get: (id, only) => {
      const place = places.get(id);
      return place === undefined ? undefined : personAt(place, id, only);
    },
  };
}

/** Has what is asked again and again read into memory. */
async function bring({ rows, customers, state }: Database, needs: Needs): Promise<void> {
  const now = state();
  const { events, consents } = now.datasets;
  const told = consents.newest !== null && Date.parse(consents.newest) <= needs.as_of;
  await customers.bring(now, attributesNamed(now, needs.attributes), told ? needs.consents : []);
  await rows.bring(now, [
    ...(events.rows === 0 ? [] : needs.events.map((need) => eventWanted(now, need))),
    ...(needs.sends_after === null ? [] : [sendsWanted(needs.sends_after)]),
    SUPPRESSIONS_WANTED,
  ]);
}

/** What is in memory as of a state of the data. */
interface Memory {
  readonly customers: CustomersInMemory | null;
  readonly events: { readonly held: readonly RowsFor<EventRow>[]; readonly others: readonly EventNeed[] };
  readonly consents: RowsFor<ConsentRow> | null;
  readonly sends: RowsFor<SendRow> | null;
  readonly suppressions: RowsFor<SuppressionRow> | null;
}

function memoryOf({ rows, customers }: Database, state: DataState, needs: Needs): Memory {
  const held: RowsFor<EventRow>[] = [];
  const others: EventNeed[] = [];
  for (const need of needs.events) {
    const found = eventsInMemory(rows, state, need, needs.as_of);
    if (found === null) others.push(need);
    else held.push(found);
  }
  return {
    customers: customersInMemory(customers, state, needs.attributes),
    events: { held, others },
    consents: consentsInMemory(customers, state, needs),
    sends: sendsInMemory(rows, state, needs.sends_after),
    suppressions: suppressionsInMemory(rows, state),
  };
}

interface Sources {
  readonly events: readonly RowsFor<EventRow>[];
  readonly consents: RowsFor<ConsentRow>;
  readonly sends: RowsFor<SendRow>;
  readonly suppressions: RowsFor<SuppressionRow>;
}

interface SourcesInMemory extends Sources {
  readonly customers: CustomersInMemory;
}

/** Null where not all of it is in memory. */
function sourcesIn({ customers, events, consents, sends, suppressions }: Memory): SourcesInMemory | null {
  if (customers === null || events.others.length > 0 || !consents || !sends || !suppressions) return null;
  return { customers, events: events.held, consents, sends, suppressions };
}

function personOf(found: FoundCustomer, { events, consents, sends, suppressions }: Sources): Person {
  const [only] = events.length === 1 ? events : [];
  return {
    customer: found.customer,
    events: only === undefined ? events.flatMap((of) => of(found)) : only(found),
    consents: consents(found),
    sends: sends(found),
    suppressions: suppressions(found),
  };
}

async function lookedUpFacts(
  database: Database,
  ids: readonly string[],
  needs: Needs,
): Promise<ReadonlyMap<string, Person>> {
  return await untilSettled(database, () =>
    database.use(undefined, async (connection) => {
      await connection.run('BEGIN TRANSACTION READ ONLY');
      try {
        const changes = await changesSeen(connection);
        const state = database.state();
        return changes === state.changes ? await factsIn(database, connection, state, ids, needs) : null;
      } finally {
        await connection.run('COMMIT');
      }
    }),
  );
}

/** In a transaction that sees `state`: memory of the same state is as good as the tables. */
async function factsIn(
  database: Database,
  connection: DuckDBConnection,
  state: DataState,
  ids: readonly string[],
  needs: Needs,
): Promise<ReadonlyMap<string, Person>> {
  const memory = memoryOf(database, state, needs);
  const { customers: find, events } = memory;
  const customers =
    find === null
      ? await lookUpCustomers(connection, state, ids, needs.attributes)
      : placesOf(find, ids)
          .entries()
          .map(([id, place]) => find.at(place, id))
          .toArray();
  if (customers.length === 0) return new Map();
  const lookUp: LookUp = { connection, state, people: customers.map(({ person }) => person) };
  const { kept, others } = eventsKept(state, needs, events.others);
  const sources: Sources = {
    events: [
      ...events.held,
      rowsIn(await eventsOf(lookUp, others)),
      rowsIn(await latestEvents(connection, customers, kept)),
    ],
    consents: memory.consents ?? rowsIn(await consentsOf(lookUp, needs)),
    sends: memory.sends ?? rowsIn(await sendsOf(lookUp, needs.sends_after)),
    suppressions: memory.suppressions ?? rowsIn(await suppressionsOf(lookUp)),
  };
  return new Map(customers.map((found) => [found.customer.customer_id, personOf(found, sources)]));
}

/** The columns of each dataset are its row type's keys. */
function rowsIn<R>(rows: RowsOf): RowsFor<R> {
  return ({ person, customer: { customer_id } }) =>
    (rows.get(person) ?? []).map((row) => ({ ...row, customer_id }) as unknown as R);
}
