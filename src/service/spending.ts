/** What the weighing of rules asks of an engine. Imported through ports.ts. */
import type { RevenueSource } from '../domain/benefit/suggest-revenue.ts';
import type { ReachPlan } from '../domain/preview/plan.ts';
import type { Condition } from '../domain/segments/condition.ts';
import type { Stretch } from './contacts.ts';

export interface SpendingQuestion extends RevenueSource, Stretch {
  /** Each under the segments that it means. */
  readonly plans: readonly {
    readonly plan: ReachPlan;
    readonly segments: ReadonlyMap<string, Condition>;
  }[];
}

export interface SentQuestion extends Stretch {
  /** Of which rules; null: of all. */
  readonly rules: readonly string[] | null;
}

/** Messages that left: those whose status is sent or delivered, to customers who are there. */
export interface SentCount {
  readonly messages: number;
  /** Who got at least one. */
  readonly people: number;
}
