import type { Bitset, CodeColumn } from './bitset.ts';

/** The values of some choices for everyone. */
export interface Codes {
  /** For each code a value of each choice. */
  readonly values: readonly (readonly (string | null)[])[];
  /** A code for each customer. */
  readonly codes: CodeColumn;
}

/** Codes, and the people by each choice's value that they were made of. */
export interface Coded {
  readonly parts: readonly ReadonlyMap<string | null, Bitset>[];
  readonly codes: Codes;
}
