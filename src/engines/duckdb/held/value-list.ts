import type { Value } from '../../../domain/data/schema.ts';

/** The values of one or several columns, by column. */
export type Row = { readonly [column: string]: Value };

/** Different values, each with a number that fits into two bytes. */
export interface ValueList {
  readonly entries: readonly Row[];
  /** The number of a value, a new one where it is new. Throws `TooMany`. */
  codeOf(entry: Row): number;
}

/** There is more of something than is held in memory. */
export class TooMany extends Error {}

export const MOST_VALUES = 65_536;

export function valueList(): ValueList {
  const entries: Row[] = [];
  const codes = new Map<string, number>();
  return {
    entries,
    codeOf: (entry) => {
      const key = JSON.stringify(Object.values(entry));
      const known = codes.get(key) ?? entries.length;
      if (known === entries.length) {
        if (known === MOST_VALUES) throw new TooMany();
        codes.set(key, known);
        entries.push(entry);
      }
      return known;
    },
  };
}
