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
const ALWAYS = Number.NEGATIVE_INFINITY;
const ALL = Number.POSITIVE_INFINITY;

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
  const { event } = need;
  const after = need.after ?? ALWAYS;
  const most = (Date.parse(newest) <= as_of ? need.latest : null) ?? ALL;
  const plain = found.lists.length === 0;
  return ({ person, customer: { customer_id } }) =>
    found.rows.later(person, after, most).map((row) => {
      const occurred_at = instantIn(found.rows, row);
      return plain
        ? { customer_id, event, occurred_at }
        : { ...found.says(row), customer_id, event, occurred_at };
    });
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
    found.rows.later(person, after, ALL).map(
      (row) =>
        // The columns of sends are the keys of their rows.
        ({ ...found.says(row), customer_id, sent_at: instantIn(found.rows, row) }) as unknown as SendRow,
    );
}

export function suppressionsInMemory(held: HeldRows, state: DataState): RowsFor<SuppressionRow> | null {
  if (state.datasets.suppressions.rows === 0) return NOBODYS;
  const found = held.find(state, SUPPRESSIONS_WANTED);
  if (found === null) return null;
  return ({ person, customer: { customer_id } }) =>
    found.rows.later(person, ALWAYS, ALL).map(
      (row) =>
        ({
          ...found.says(row),
          customer_id,
          since: instantIn(found.rows, row),
        }) as unknown as SuppressionRow,
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

function instantIn(rows: PersonRows, row: number): string {
  return formatInstant(rows.columns().at[row] ?? 0);
}
