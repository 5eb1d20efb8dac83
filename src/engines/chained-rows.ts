/** Rows of many people in columns, each person's chained from the last one back, so that another is added in a moment. */
export interface ChainedRows {
  add(person: number, kind: number, at: number): void;
  each(person: number, told: (kind: number, at: number) => void): void;
  length(): number;
}

const FEW = 1_024;
const NONE = -1;

/** An empty list that grows as it is filled. People are numbers from 0. */
export function chainedRows(): ChainedRows {
  let last = new Int32Array(FEW).fill(NONE);
  let rows = columns(FEW);
  let length = 0;

  function add(person: number, kind: number, at: number): void {
    if (person >= last.length) {
      const more = new Int32Array(Math.max(person + 1, last.length * 2)).fill(NONE);
      more.set(last);
      last = more;
    }
    if (length === rows.at.length) {
      const more = columns(length * 2);
      more.before.set(rows.before);
      more.kind.set(rows.kind);
      more.at.set(rows.at);
      rows = more;
    }
    rows.before[length] = last[person] ?? NONE;
    rows.kind[length] = kind;
    rows.at[length] = at;
    last[person] = length;
    length += 1;
  }

  return {
    add,
    each: (person, told) => {
      for (let row = last[person] ?? NONE; row !== NONE; row = rows.before[row] ?? NONE)
        told(rows.kind[row] ?? 0, rows.at[row] ?? 0);
    },
    length: () => length,
  };
}

function columns(size: number) {
  return { before: new Int32Array(size), kind: new Uint16Array(size), at: new Float64Array(size) };
}
