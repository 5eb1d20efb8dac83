/** Puts the product together from what a host chose. */
import { createApp, type App } from './api/app.ts';
import type { AppOptions } from './api/options.ts';
import { createTurns } from './api/turns.ts';
import { createChangeFeed } from './service/change-feed.ts';
import { createCheckpointList } from './service/checkpoint-list.ts';
import { createPresenceBook } from './service/presence-book.ts';
import { countWrites } from './service/count-writes.ts';
import { createLivePlans } from './service/live-plans.ts';
import { createReservationBook } from './service/reservation-book.ts';
import { simulateHere } from './service/simulate-here.ts';
import type {
  AudienceEngine,
  ChangeFeed,
  CheckpointBook,
  Clock,
  Ports,
  Secrets,
  Store,
  TrafficSimulator,
} from './service/ports.ts';

export interface Parts {
  readonly engine: AudienceEngine;
  readonly store: Store;
  readonly clock: Clock;
  readonly secrets: Secrets;
  /** Left out: changes are told within this process. */
  readonly changes?: ChangeFeed;
  /** Left out: checkpoints are kept as long as this process runs. */
  readonly checkpoints?: CheckpointBook;
  /** Left out: messages are simulated in the thread that asks. */
  readonly simulator?: TrafficSimulator;
  readonly options?: AppOptions;
}

/** The API, and the ports it stands on for a host's own jobs. */
export function compose(parts: Parts): { readonly app: App; readonly ports: Ports } {
  const { engine, clock, secrets } = parts;
  const { store, writes } = countWrites(parts.store);
  const turns = createTurns();
  const ports: Ports = {
    rest: turns.rest,
    engine,
    store,
    clock,
    secrets,
    changes: parts.changes ?? createChangeFeed(),
    checkpoints: parts.checkpoints ?? createCheckpointList(),
    reservations: createReservationBook({ store, clock, secrets }),
    presence: createPresenceBook(clock),
    simulator: parts.simulator ?? simulateHere,
    writes,
    plans: createLivePlans({ engine, store, writes }),
  };
  return { app: createApp(ports, { ...parts.options, turns }), ports };
}
