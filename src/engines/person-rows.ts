/** Dated rows of many people in columns, each person's chained from the last one back, so that more are added in a moment. */
export type CellColumn = Uint16Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** What a cell holds: which of a list of values it is, or a number. */
export type CellKind = 'code' | 'number';

/** Rows on their way in, column by column. */
export interface RowsChunk {
  readonly length: number;
  /** People are numbers from 0. */
  readonly people: ArrayLike<number>;
  /** Milliseconds since 1970. */
  readonly at: ArrayLike<number>;
  readonly cells: readonly ArrayLike<number>[];
}

export interface PersonRows {
  /** Makes room for so many more in one go. */
  reserve(more: number): void;
  add(chunk: RowsChunk): void;
  /** Where a person's rows later than an instant stand in the columns, the earliest first; of more than `most` the latest. */
  later(person: number, after: number, most: number): readonly number[];
  length(): number;
  /** The columns as they are now; what stands in them beyond `length` says nothing. */
  columns(): {
    readonly people: Int32Array;
    readonly at: Float64Array;
    readonly cells: readonly CellColumn[];
  };
  /** How much memory they take. */
  bytes(): number;
}

const FEW = 1_024;
const NONE = -1;
const NOBODYS: readonly number[] = [];

/** An empty list that grows as it is filled. */
export function personRows(kinds: readonly CellKind[]): PersonRows {
  let last = new Int32Array(FEW).fill(NONE);
  let rows = columnsFor(kinds, FEW);
  let length = 0;
  /** Whether nobody's rows came later than a later one of theirs. */
  let ascending = true;

  function reserve(more: number): void {
    if (length + more <= rows.at.length) return;
    const wider = columnsFor(kinds, length + more);
    wider.people.set(rows.people);
    wider.before.set(rows.before);
    wider.at.set(rows.at);
    for (const [index, cells] of wider.cells.entries()) cells.set(rows.cells[index] ?? []);
    rows = wider;
  }

  function makeRoomFor(person: number): void {
    if (person < last.length) return;
    const more = new Int32Array(Math.max(person + 1, Math.ceil(last.length * 1.5))).fill(NONE);
    more.set(last);
    last = more;
  }

  function add(chunk: RowsChunk): void {
    if (length + chunk.length > rows.at.length) reserve(Math.max(chunk.length, rows.at.length >> 2));
    const { people, before, at, cells } = rows;
    for (let row = 0; row < chunk.length; row += 1) {
      const person = chunk.people[row] ?? 0;
      const time = chunk.at[row] ?? 0;
      makeRoomFor(person);
      const previous = last[person] ?? NONE;
      ascending &&= previous === NONE || time >= (at[previous] ?? 0);
      people[length + row] = person;
      before[length + row] = previous;
      at[length + row] = time;
      last[person] = length + row;
    }
    for (const [index, column] of cells.entries()) {
      const from = chunk.cells[index] ?? [];
      for (let row = 0; row < chunk.length; row += 1) column[length + row] = from[row] ?? 0;
    }
    length += chunk.length;
  }

  function later(person: number, after: number, most: number): readonly number[] {
    const { before, at } = rows;
    let row = last[person] ?? NONE;
    if (row === NONE) return NOBODYS;
    const found: number[] = [];
    for (; row !== NONE; row = before[row] ?? NONE) {
      if ((at[row] ?? 0) > after) found.push(row);
      else if (ascending) break;
      if (ascending && found.length === most) break;
    }
    found.reverse();
    if (ascending) return found;
    found.sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0));
    return found.length <= most ? found : found.slice(found.length - most);
  }

  return {
    reserve,
    add,
    later,
    length: () => length,
    columns: () => rows,
    bytes: () => last.byteLength + rows.at.length * bytesOfRow(kinds),
  };
}

/** How much memory a row takes. */
export function bytesOfRow(kinds: readonly CellKind[]): number {
  return 16 + kinds.reduce((sum, kind) => sum + (kind === 'code' ? 2 : 8), 0);
}

function columnsFor(kinds: readonly CellKind[], size: number) {
  return {
    people: new Int32Array(size),
    before: new Int32Array(size),
    at: new Float64Array(size),
    cells: kinds.map((kind): CellColumn =>
      kind === 'code' ? new Uint16Array(size) : new Float64Array(size),
    ),
  };
}
