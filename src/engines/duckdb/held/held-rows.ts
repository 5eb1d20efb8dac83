/**
 * Rows of the log, of sends and of suppressions in memory, each person's at hand: what decisions and caps look at again
 * and again. What is wanted for the second time is read beside the questions; batches that are appended are added.
 */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Value } from '../../../domain/data/schema.ts';
import type { DatasetState } from '../../../service/ports.ts';
import { bytesOfRow, personRows, type PersonRows, type RowsChunk } from '../../person-rows.ts';
import type { Reading } from '../asking.ts';
import type { DataState } from '../data-state.ts';
import { STAGED_PEOPLE } from '../number-people.ts';
import type { Staged } from '../staged.ts';
import { columnsOf } from '../tables.ts';
import type { Beside } from './beside.ts';
import { valueOf } from './numeric.ts';
import { chunksOfRows, countRows } from './read-rows.ts';
import { columnsFor, covers, keyOfRows, together, type RowsColumn, type RowsWanted } from './rows-wanted.ts';
import { TooMany, type Row, type ValueList, valueList } from './value-list.ts';

export interface HeldRows {
  /** The rows that are wanted, or more, as they are in this state of the data; null where they aren't in memory. */
  find(state: DataState, wanted: RowsWanted): RowsInMemory | null;
  /** Has what is wanted again read. Waits for it only where that is quick; it may not be in memory then either. */
  bring(state: DataState, wanted: readonly RowsWanted[]): Promise<void>;
  /** Reads what a load that was just committed adds, while it is staged on its connection; call the answer once that is the state. */
  follow(
    connection: DuckDBConnection,
    before: DataState,
    after: DataState,
    staged: Staged,
  ): Promise<() => void>;
  /** Forgets what is not as the data is now. */
  settle(): void;
}

export interface RowsInMemory {
  readonly rows: PersonRows;
  /** The values of the coded columns, in their order. */
  readonly lists: readonly ValueList[];
  /** What a row says beside its person and instant. */
  says(row: number): Row;
}

/** Datasets with no more rows than this are read in a moment. */
const QUICK = 100_000;
const MEGABYTE = 1_048_576;
/** What all take together; what was asked for least lately makes room. */
const MOST_BYTES = 640 * MEGABYTE;
/** Of what was wanted in so many last questions nothing is given up for others. */
const LATELY = 1_000;
const MANY_ADDED = 100_000;
const DAY = 86_400_000;

interface Part {
  readonly wanted: RowsWanted;
  readonly columns: readonly RowsColumn[];
  readonly lists: readonly ValueList[];
  readonly rows: PersonRows;
  /** The load as of which these are all rows. */
  about: DatasetState;
  /** What was appended while they are read; null once they are there. */
  waiting: RowsChunk[] | null;
  /** As many as were read at first; when those added are many, all is read again without those that are old by now. */
  first: number;
  /** The last question that wanted them. */
  used: number;
}

type Refused = Pick<Part, 'wanted' | 'about'>;

export function holdRows(beside: Beside, now: () => DataState, most_bytes = MOST_BYTES): HeldRows {
  const held = new Map<string, Part>();
  const coming = new Set<Part>();
  const refused = new Map<string, Refused>();
  const asked = new Set<string>();
  let questions = 0;

  function known(state: DataState, wanted: RowsWanted): Part | null {
    const part = held.get(keyOfRows(wanted));
    const same = part?.about === state.datasets[wanted.dataset];
    return part !== undefined && same && covers(part.wanted, wanted) ? part : null;
  }

  function find(state: DataState, wanted: RowsWanted): RowsInMemory | null {
    const part = known(state, wanted);
    if (part === null) return null;
    part.used = questions;
    return { rows: part.rows, lists: part.lists, says: (row) => saidBy(part, row) };
  }

  async function bring(state: DataState, wanted: readonly RowsWanted[]): Promise<void> {
    questions += 1;
    const quick: Promise<void>[] = [];
    for (const one of wanted) {
      if (known(state, one) !== null || isRefused(state, one)) continue;
      const key = keyOfRows(one);
      if (!asked.has(key)) {
        asked.add(key);
        continue;
      }
      const isQuick = state.datasets[one.dataset].rows <= QUICK;
      const end = beside.start(`rows ${key}`, isQuick, (reading) => read(reading, one));
      if (isQuick) quick.push(end);
    }
    if (quick.length > 0) await Promise.all(quick);
  }

  function isRefused(state: DataState, wanted: RowsWanted): boolean {
    const before = refused.get(keyOfRows(wanted));
    // As time goes on windows move on with it.
    return before?.about === state.datasets[wanted.dataset] && covers(wanted, later(before.wanted));
  }

  /** Begins without waiting, so that from here on it is told of all that is appended. */
  async function read(reading: Reading, one: RowsWanted): Promise<void> {
    const { state } = reading;
    const key = keyOfRows(one);
    const about = state.datasets[one.dataset];
    const wanted = together(one, held.get(key)?.wanted);
    const columns = columnsFor(wanted, state);
    const kinds = columns.map(({ kind }) => kind);
    const from = { table: `main."${one.dataset}"`, has: () => true };
    const part: Part = {
      wanted,
      columns,
      lists: columns.map(valueList),
      rows: personRows(kinds),
      about,
      waiting: [],
      first: 0,
      used: questions,
    };
    coming.add(part);
    try {
      part.first = await countRows(reading, wanted, from);
      const bytes = part.first * bytesOfRow(kinds) + state.datasets.customers.rows * 4;
      if (!makeRoom(key, bytes)) throw new TooMany();
      part.rows.reserve(part.first);
      for await (const chunk of chunksOfRows(reading, wanted, columns, part.lists, from))
        part.rows.add(chunk);
      for (const chunk of part.waiting ?? []) part.rows.add(chunk);
      part.waiting = null;
      if (part.about === now().datasets[one.dataset]) held.set(key, part);
    } catch (error) {
      if (!(error instanceof TooMany)) throw error;
      refused.set(key, { wanted: one, about });
    } finally {
      coming.delete(part);
    }
  }

  /** Whether there is room for what takes the place of this key, once what was not wanted lately is given up. */
  function makeRoom(own: string, bytes: number): boolean {
    const others = [...held].filter(([key]) => key !== own);
    const longest = others.toSorted(([, a], [, b]) => a.used - b.used);
    let taken = longest.reduce((sum, [, { rows }]) => sum + rows.bytes(), 0);
    for (const [key, { rows, used }] of longest) {
      if (taken + bytes <= most_bytes || used > questions - LATELY) break;
      held.delete(key);
      taken -= rows.bytes();
    }
    return taken + bytes <= most_bytes;
  }

  async function follow(
    connection: DuckDBConnection,
    before: DataState,
    after: DataState,
    staged: Staged,
  ): Promise<() => void> {
    const { dataset, mode, fields } = staged;
    if (mode !== 'append') return () => {};
    const names = new Set(columnsOf(dataset, fields).map(({ id }) => id));
    const from = { table: STAGED_PEOPLE, has: (id: string) => names.has(id) };
    const many = after.datasets[dataset].rows - before.datasets[dataset].rows;
    const added: (readonly [Part, readonly RowsChunk[]])[] = [];
    for (const part of [...held.values(), ...coming]) {
      const { wanted, columns, lists, about, rows, first } = part;
      if (wanted.dataset !== dataset || about !== before.datasets[dataset]) continue;
      if (rows.length() + many > first * 1.25 + MANY_ADDED) continue;
      try {
        added.push([part, await copyOf(chunksOfRows({ connection }, wanted, columns, lists, from))]);
      } catch {
        // What can't be followed is read anew; the load itself is done.
      }
    }
    return () => {
      for (const [part, chunks] of added) {
        part.about = after.datasets[dataset];
        for (const chunk of chunks) {
          if (part.waiting === null) part.rows.add(chunk);
          else part.waiting.push(chunk);
        }
      }
    };
  }

  function settle(): void {
    for (const parts of [held, refused])
      for (const [key, { wanted, about }] of parts)
        if (about !== now().datasets[wanted.dataset]) parts.delete(key);
  }

  return { find, bring, follow, settle };
}

function later(wanted: RowsWanted): RowsWanted {
  return wanted.after === null ? wanted : { ...wanted, after: wanted.after + DAY };
}

function saidBy({ columns, lists, rows }: Part, row: number): Row {
  const { cells } = rows.columns();
  const [only] = columns.length === 1 ? lists : [];
  if (columns[0]?.kind === 'code' && only !== undefined) return only.entries[cells[0]?.[row] ?? 0] ?? {};
  const said: { [column: string]: Value } = {};
  for (const [index, { kind, fields }] of columns.entries()) {
    const cell = cells[index]?.[row] ?? 0;
    const [field] = fields;
    if (kind === 'code') Object.assign(said, lists[index]?.entries[cell]);
    else if (field !== undefined) said[field.id] = valueOf(cell, field);
  }
  return said;
}

/** Chunks that are kept: those of an answer go with it. */
async function copyOf(chunks: AsyncIterable<RowsChunk>): Promise<readonly RowsChunk[]> {
  const copies: RowsChunk[] = [];
  for await (const { length, people, at, cells } of chunks) {
    const copied = (column: ArrayLike<number>) => Float64Array.from({ length }, (_, row) => column[row] ?? 0);
    copies.push({ length, people: copied(people), at: copied(at), cells: cells.map(copied) });
  }
  return copies;
}
