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
  /** Where a person's rows stand in the columns, the last added first. */
  of(person: number): readonly number[];
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
      makeRoomFor(person);
      people[length + row] = person;
      before[length + row] = last[person] ?? NONE;
      at[length + row] = chunk.at[row] ?? 0;
      last[person] = length + row;
    }
    for (const [index, column] of cells.entries()) {
      const from = chunk.cells[index] ?? [];
      for (let row = 0; row < chunk.length; row += 1) column[length + row] = from[row] ?? 0;
    }
    length += chunk.length;
  }

  function of(person: number): readonly number[] {
    const first = last[person] ?? NONE;
    if (first === NONE) return NOBODYS;
    const found: number[] = [];
    for (let row = first; row !== NONE; row = rows.before[row] ?? NONE) found.push(row);
    return found;
  }

  return {
    reserve,
    add,
    of,
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
