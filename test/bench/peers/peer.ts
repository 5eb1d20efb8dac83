import type { BenchRule } from '../rules.ts';

/** Something else that can say how many people a rule is about. */
export interface Peer {
  readonly title: string;
  /** How many people it looks at, from the first: all of them, or a sample when it is slow. */
  readonly people: number;
  /** How many of those meet the rule. */
  count(rule: BenchRule): Promise<number> | number;
  close(): Promise<void> | void;
}
