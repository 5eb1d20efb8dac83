import type { Bitset } from './bitset.ts';

/** The value of a choice for everyone. */
export interface Codes {
  /** The value of each code. */
  readonly values: readonly (string | null)[];
  /** A code for each customer. */
  readonly codes: Uint8Array;
  /** The people of each code. */
  readonly people: readonly Bitset[];
}
