/** What the pool asks of a thread, and what it is told. */
import type { Arranged } from '../../domain/caps/arrange.ts';
import type { Planned } from '../../domain/caps/planned.ts';
import type { Pressure } from '../../domain/caps/pressure.ts';
import type { Traffic, TrafficRules } from '../../domain/caps/traffic.ts';
import type { Turns } from './turns.ts';

export type Ask =
  | { readonly kind: 'arrange'; readonly traffic: Traffic; readonly time_zone: string }
  | {
      readonly kind: 'plan';
      readonly arranged: Arranged;
      readonly focus: TrafficRules['focus'];
      readonly turns: Turns;
    }
  | {
      readonly kind: 'decide';
      readonly arranged: Arranged;
      readonly rules: TrafficRules;
      readonly seats: readonly number[];
      readonly turns: Turns;
    };

export interface Answers {
  readonly arrange: Arranged;
  readonly plan: Planned;
  readonly decide: Pressure;
}

export interface Asked {
  readonly id: number;
  readonly ask: Ask;
}

/** With what was thrown in place of an answer, so that one question that fails leaves the thread to the others. */
export type Answered = { readonly id: number } & (
  | { readonly answer: Answers[keyof Answers] }
  | { readonly thrown: unknown }
);
