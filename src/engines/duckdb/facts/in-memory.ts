/** Rows of single people from memory; each is null where it is not all there. */
import type {
  ConsentRow,
  ConsentStatus,
  EventRow,
  SendRow,
  SuppressionRow,
} from '../../../domain/data/rows.ts';
import type { EventNeed, Needs } from '../../../domain/preview/needs.ts';
import { STRICTNESS } from '../../../domain/permission/decide.ts';
import { formatInstant } from '../../../domain/time/instant.ts';
import { endOf, NONE } from '../bits/statements.ts';
import type { DataState } from '../data-state.ts';
import type { HeldCustomers } from '../held/held-customers.ts';
import type { HeldRows } from '../held/held-rows.ts';
import type { PersonRows } from '../../person-rows.ts';
import { type RowsWanted, SUPPRESSIONS_WANTED, sendsWanted } from '../held/rows-wanted.ts';
import type { FoundCustomer } from './find-customers.ts';
import { columnsNamed } from './look-up.ts';

export type RowsFor<R> = (found: FoundCustomer) => readonly R[];

const NOBODYS = () => [];

/** What is wanted in memory of an event's rows. */
export function eventWanted(state: DataState, { event, properties, after }: EventNeed): RowsWanted {
  const columns = columnsNamed(state, 'events', properties).map(({ id }) => id);
  return { dataset: 'events', event, after, columns };
}

export function eventsInMemory(
  held: HeldRows,
  state: DataState,
  need: EventNeed,
  as_of: number,
): RowsFor<EventRow> | null {
  const { newest } = state.datasets.events;
  if (newest === null) return NOBODYS;
  const found = held.find(state, eventWanted(state, need));
  if (found === null) return null;
  const most = Date.parse(newest) <= as_of ? need.latest : null;
  const { event, after } = need;
  return ({ person, customer: { customer_id } }) =>
    inOrder(found.rows, person, after, most).map(([row, at]) => ({
      ...found.says(row),
      customer_id,
      event,
      occurred_at: formatInstant(at),
    }));
}

export function sendsInMemory(
  held: HeldRows,
  state: DataState,
  after: number | null,
): RowsFor<SendRow> | null {
  if (after === null || state.datasets.sends.rows === 0) return NOBODYS;
  const found = held.find(state, sendsWanted(after));
  if (found === null) return null;
  return ({ person, customer: { customer_id } }) =>
    inOrder(found.rows, person, after, null).map(
      ([row, at]) =>
        // The columns of sends are the keys of their rows.
        ({ ...found.says(row), customer_id, sent_at: formatInstant(at) }) as unknown as SendRow,
    );
}

export function suppressionsInMemory(held: HeldRows, state: DataState): RowsFor<SuppressionRow> | null {
  if (state.datasets.suppressions.rows === 0) return NOBODYS;
  const found = held.find(state, SUPPRESSIONS_WANTED);
  if (found === null) return null;
  return ({ person, customer: { customer_id } }) =>
    inOrder(found.rows, person, null, null).map(
      ([row, at]) =>
        ({ ...found.says(row), customer_id, since: formatInstant(at) }) as unknown as SuppressionRow,
    );
}

const STATUSES = new Map(
  Object.entries(STRICTNESS).map(([status, code]) => [code, status as ConsentStatus] as const),
);

/** For each purpose and channel what decides: what the person said last of it, as a statement of just that. */
export function consentsInMemory(
  held: HeldCustomers,
  state: DataState,
  { consents: topics, as_of }: Needs,
): RowsFor<ConsentRow> | null {
  const { newest } = state.datasets.consents;
  if (newest === null || topics.length === 0) return NOBODYS;
  if (Date.parse(newest) > as_of) return null;
  const known = topics.flatMap((topic) => {
    const said = held.said(state, topic);
    return said === null ? [] : [{ topic, said }];
  });
  if (known.length < topics.length) return null;
  return ({ place, customer: { customer_id } }) =>
    known.flatMap(({ topic: { purpose, channel }, said }) => {
      const strictness = said.strictness[place] ?? NONE;
      const status = STATUSES.get(strictness);
      if (status === undefined) return [];
      const captured_at = formatInstant(said.at[place] ?? 0);
      const end = status === 'granted' ? endOf(said, place) : Number.POSITIVE_INFINITY;
      const expires_at = Number.isFinite(end) ? formatInstant(end) : null;
      return [{ customer_id, purpose, channel, status, captured_at, expires_at }];
    });
}

/** A person's rows later than an instant, and when they are, the earliest first; of more than `most` the latest. */
function inOrder(
  rows: PersonRows,
  person: number,
  after: number | null,
  most: number | null,
): readonly (readonly [row: number, at: number])[] {
  const own = rows.of(person);
  if (own.length === 0) return [];
  const { at } = rows.columns();
  const found: (readonly [number, number])[] = [];
  let [sorted, before] = [true, Number.NEGATIVE_INFINITY];
  for (let index = own.length - 1; index >= 0; index -= 1) {
    const row = own[index] ?? 0;
    const time = at[row] ?? 0;
    if (after !== null && time <= after) continue;
    sorted &&= time >= before;
    before = time;
    found.push([row, time]);
  }
  if (!sorted) found.sort(([, a], [, b]) => a - b);
  return most === null || found.length <= most ? found : found.slice(found.length - most);
}
