import type { Condition } from './condition.ts';

/** A named condition that rules and other segments refer to; `version` counts its changes. */
export interface Segment {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly condition: Condition;
  readonly version: number;
  readonly created_by: string;
  readonly updated_at: string;
}

/** Where a word of a refused condition stands, as `conditions[2].condition.value`, and why it is refused. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}
