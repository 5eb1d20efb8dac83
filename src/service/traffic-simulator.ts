/** What simulations ask of whoever decides very many messages. Imported through ports.ts. */
import type { Arranged } from '../domain/caps/arrange.ts';
import type { Rest } from '../domain/caps/decide-traffic.ts';
import type { Planned } from '../domain/caps/planned.ts';
import type { Pressure } from '../domain/caps/pressure.ts';
import type { Traffic, TrafficRules } from '../domain/caps/traffic.ts';

/**
 * Arranges traffic and decides it, with the figures of domain/caps/ whatever the number of threads. Rests are told the
 * share that is done; one that throws stops the work, and no thread goes on with it.
 */
export interface TrafficSimulator {
  /** Takes the rows and audiences for itself: they are empty afterwards. */
  arrange(traffic: Traffic, time_zone: string, rest: Rest): Promise<Arranged>;
  /** What is planned, counted by the messages that a cap counts; null: by all. */
  plan(arranged: Arranged, focus: TrafficRules['focus'], rest: Rest): Promise<Planned>;
  /** Decides every message. What is sent to the people in `seats` is told one by one. */
  decide(arranged: Arranged, rules: TrafficRules, seats: readonly number[], rest: Rest): Promise<Pressure>;
}
