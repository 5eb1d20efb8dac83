/** What may be shown of whom rules reach alike, so that nobody can be singled out (DESIGN-LANGUAGE §12). */
import { FEWEST_SHOWN } from './small-cells.ts';

/** While a pair is hidden, the people by number of rules are told in steps of this: no sum gives the pair away. */
export const STEP_WHILE_HIDDEN = 100;

export interface OverlapCounted {
  /** `pairs[i][j]` people are reached by rule i and by rule j; `pairs[i][i]` by rule i. */
  readonly pairs: readonly (readonly number[])[];
  /** `by_rules[n]` people are reached by exactly n of the rules. */
  readonly by_rules: readonly number[];
}

export interface OverlapShown {
  /** Null: under FEWEST_SHOWN people, perhaps nobody. */
  readonly pairs: readonly (readonly (number | null)[])[];
  /** At least so many, in steps of STEP_WHILE_HIDDEN, when `rounded`. */
  readonly by_rules: readonly number[];
  readonly rounded: boolean;
}

/** `secret[i]`: rule i reaches people by private data. */
export function overlapShown({ pairs, by_rules }: OverlapCounted, secret: readonly boolean[]): OverlapShown {
  const hides = (row: number, column: number, people: number) =>
    people < FEWEST_SHOWN && (secret[row] === true || secret[column] === true);
  const shown = pairs.map((cells, row) =>
    cells.map((people, column) => (hides(row, column, people) ? null : people)),
  );
  const rounded = shown.some((cells) => cells.includes(null));
  return {
    pairs: shown,
    by_rules: rounded
      ? by_rules.map((people) => Math.floor(people / STEP_WHILE_HIDDEN) * STEP_WHILE_HIDDEN)
      : by_rules,
    rounded,
  };
}
