import type { PlacedRows } from '../domain/caps/traffic.ts';

/** Rows of single people that come one after another. */
export interface PlacedRowsDraft {
  readonly add: (place: number, kind: number, at: number) => void;
  readonly done: () => PlacedRows;
}

const FEW = 1_024;

/** An empty list that grows as it is filled. */
export function startPlacedRows(): PlacedRowsDraft {
  let rows = { place: new Uint32Array(FEW), kind: new Uint16Array(FEW), at: new Float64Array(FEW) };
  let length = 0;

  function grow(): void {
    const next = {
      place: new Uint32Array(length * 2),
      kind: new Uint16Array(length * 2),
      at: new Float64Array(length * 2),
    };
    next.place.set(rows.place);
    next.kind.set(rows.kind);
    next.at.set(rows.at);
    rows = next;
  }

  return {
    add: (place, kind, at) => {
      if (length === rows.place.length) grow();
      rows.place[length] = place;
      rows.kind[length] = kind;
      rows.at[length] = at;
      length += 1;
    },
    done: () => ({
      place: rows.place.subarray(0, length),
      kind: rows.kind.subarray(0, length),
      at: rows.at.subarray(0, length),
    }),
  };
}
