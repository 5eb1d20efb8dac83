import type { CodeColumn } from './bitset.ts';

/** The values of some choices for everyone. */
export interface Codes {
  /** For each code a value of each choice. */
  readonly values: readonly (readonly (string | null)[])[];
  /** A code for each customer. */
  readonly codes: CodeColumn;
}
